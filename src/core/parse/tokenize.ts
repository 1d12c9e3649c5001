// Text to tokens, stopping at the first sign of harm: nothing in a file can make this recurse, hang or abort. Deep nesting,
// references, tags and directives are refused here (measured: they can kill the process when a document is built from them).
import { type CST, Lexer, Parser } from 'yaml';
import { limits, problem, type ReadingProblem } from './reading-findings.ts';

interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly refused: ReadingProblem | null;
}

export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    // The stack holds one entry for each open collection, and two more for the document and the value at the top.
    if (parser.stack.length > limits.depth + 2)
      return stop(problem('too-deep', { limit: limits.depth }, parser.offset));
    if (lexemes > 4 * limits.nodes) return stop(problem('too-many-values', { limit: limits.nodes }, parser.offset));
  }
  tokens.push(...parser.end());
  return { tokens, refused: refusedIn(tokens) };
}

function stop(refused: ReadingProblem): Tokens {
  return { tokens: [], refused };
}

function refusedIn(tokens: readonly CST.Token[]): ReadingProblem | null {
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive) return problem('yaml-directive', {}, directive.offset, directive.offset + 5);
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second) return problem('several-documents', {}, second.offset, second.offset + 3);
  return refusedInTree(tokens);
}

function refusedInTree(tokens: readonly CST.Token[]): ReadingProblem | null {
  const stack: (CST.Token | CST.CollectionItem)[] = tokens.toReversed();
  let seen = 0;
  for (let token = stack.pop(); token; token = stack.pop()) {
    seen += 1;
    if (seen > limits.nodes)
      return problem('too-many-values', { limit: limits.nodes }, 'offset' in token ? token.offset : 0);
    const refused = refusedMark(token);
    if (refused) return refused;
    for (const inner of innerTokens(token).reverse()) stack.push(inner);
  }
  return null;
}

/** An alias, an anchor or a tag: in a card they can only confuse or harm. */
function refusedMark(token: CST.Token | CST.CollectionItem): ReadingProblem | null {
  const before = 'start' in token && Array.isArray(token.start) ? token.start : [];
  const between = 'sep' in token && Array.isArray(token.sep) ? token.sep : [];
  const mark = 'type' in token && isRefused(token) ? token : (before.find(isRefused) ?? between.find(isRefused));
  if (!mark) return null;
  const text = 'source' in mark ? mark.source.slice(0, 40) : '';
  const code = mark.type === 'tag' ? 'yaml-tag' : 'yaml-reference';
  return problem(code, { text }, mark.offset, mark.offset + text.length);
}

function isRefused({ type }: CST.Token): boolean {
  return type === 'alias' || type === 'anchor' || type === 'tag';
}

function innerTokens(token: CST.Token | CST.CollectionItem): (CST.Token | CST.CollectionItem)[] {
  if (!('type' in token)) return [token.key, token.value].filter((inner) => inner !== null && inner !== undefined);
  if (token.type === 'document') return token.value ? [token.value] : [];
  return 'items' in token ? [...token.items] : [];
}

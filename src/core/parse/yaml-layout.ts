// Where the parts of a YAML text stand, for those who change it by source range: every key and item, its mark and its value, and every
// comment. Made from tokens, so that not a character of the text is unaccounted for.
import { CST } from 'yaml';
import { tokenize } from './tokenize.ts';

type Span = readonly [start: number, end: number];

export interface LayoutNode {
  readonly kind: 'map' | 'list' | 'scalar';
  /** Block: in lines of its own, by indentation; for a text: after | or >. */
  readonly style: 'block' | 'flow';
  /** Without the line breaks and the comment that end it. */
  readonly range: Span;
  /** Where its value ends: further than the range for a text that keeps the blank lines after it. */
  readonly reach: number;
  readonly entries: readonly LayoutEntry[];
}

/** A key and its value, or an item. */
export interface LayoutEntry {
  readonly step: string | number;
  /** Of the key, the dash, or an item between brackets. */
  readonly start: number;
  /** After the colon or the dash; null for a key without a colon. */
  readonly mark: number | null;
  readonly end: number;
  readonly reach: number;
  /** Null when nothing is written. */
  readonly value: LayoutNode | null;
}

export interface Layout {
  readonly root: LayoutNode;
  readonly comments: readonly Span[];
}

/** Null when the text cannot be read, or says nothing. */
export function yamlLayout(text: string): Layout | null {
  const { tokens, refused } = tokenize(text);
  const document = tokens.find((token) => token.type === 'document');
  const root = refused ? null : nodeOf(document?.value);
  if (!root) return null;
  const comments: Span[] = [];
  findComments(tokens, comments);
  return { root, comments };
}

function findComments(part: unknown, found: Span[]): void {
  if (typeof part !== 'object' || part === null) return;
  const { type, offset, source } = part as Partial<CST.SourceToken>;
  if (type === 'comment') found.push([offset as number, (offset as number) + (source as string).length]);
  else for (const inner of Object.values(part)) findComments(inner, found);
}

function nodeOf(token: CST.Token | null | undefined): LayoutNode | null {
  if (!token) return null;
  if (token.type === 'block-scalar') return blockText(token);
  if (token.type === 'block-map') return blockNode('map', token.items.flatMap(keyEntry));
  if (token.type === 'block-seq') return blockNode('list', token.items.flatMap(dashEntry));
  if (token.type === 'flow-collection') return flowNode(token);
  return 'source' in token && token.source !== '' ? written('scalar', [token.offset, endOf(token)], []) : null;
}

function endOf(token: { readonly offset: number; readonly source: string }): number {
  return token.offset + token.source.length;
}

function written(kind: LayoutNode['kind'], range: Span, entries: readonly LayoutEntry[]): LayoutNode {
  return { kind, style: 'flow', range, reach: range[1], entries };
}

function blockText({ offset, props, source }: CST.BlockScalar): LayoutNode {
  const header = props.find((prop) => prop.type === 'block-scalar-header') as CST.SourceToken;
  const last = props.at(-1) as CST.SourceToken;
  const body = source === '' ? endOf(header) : endOf(last);
  const end = body + withoutLineBreaks(source);
  const reach = header.source.includes('+') ? body + source.replace(/\r?\n$/, '').length : end;
  return { kind: 'scalar', style: 'block', range: [offset, end], reach, entries: [] };
}

/** How long a text is without the line breaks that it ends with. */
function withoutLineBreaks(text: string): number {
  let end = text.length;
  while (text[end - 1] === '\n') end -= text[end - 2] === '\r' ? 2 : 1;
  return end;
}

function blockNode(kind: 'map' | 'list', entries: readonly LayoutEntry[]): LayoutNode | null {
  const first = entries[0];
  const last = entries.at(-1);
  return first && last ? { kind, style: 'block', range: [first.start, last.end], reach: last.reach, entries } : null;
}

function flowNode({ start, items, end }: CST.FlowCollection): LayoutNode {
  const range: Span = [start.offset, endOf(end[0] ?? start)];
  if (start.source === '{') return written('map', range, items.flatMap(keyEntry));
  return written('list', range, items.flatMap(betweenBrackets).map(numbered));
}

function keyEntry({ start, key, sep, value }: CST.CollectionItem): LayoutEntry[] {
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  const name = nodeOf(key);
  const begin = start.find(({ type }) => type === 'explicit-key-ind')?.offset ?? name?.range[0] ?? colon?.offset;
  if (begin === undefined) return [];
  const mark = colon ? endOf(colon) : null;
  return [entry(String(nameOf(key)), { start: begin, mark, bare: mark ?? name?.range[1] ?? begin }, nodeOf(value))];
}

function nameOf(key: CST.Token | null | undefined): string {
  return CST.resolveAsScalar(key as CST.FlowScalar, true, () => {})?.value ?? '';
}

function dashEntry({ start, value }: CST.CollectionItem, index: number): LayoutEntry[] {
  const dash = start.find(({ type }) => type === 'seq-item-ind');
  if (!dash) return [];
  return [entry(index, { start: dash.offset, mark: endOf(dash), bare: endOf(dash) }, nodeOf(value))];
}

/** An item, or a key and a value that are an item without brackets of their own. */
function betweenBrackets(item: CST.CollectionItem): LayoutNode[] {
  const pair = item.key || item.sep ? keyEntry(item) : [];
  if (pair[0]) return [written('map', [pair[0].start, pair[0].end], pair)];
  const node = nodeOf(item.value);
  return node ? [node] : [];
}

function numbered(node: LayoutNode, index: number): LayoutEntry {
  const [start] = node.range;
  return entry(index, { start, mark: start, bare: start }, node);
}

interface Place {
  readonly start: number;
  readonly mark: number | null;
  /** Where it ends without a value. */
  readonly bare: number;
}

function entry(step: string | number, { start, mark, bare }: Place, value: LayoutNode | null): LayoutEntry {
  return { step, start, mark, end: value?.range[1] ?? bare, reach: value?.reach ?? bare, value };
}

// Small YAML texts as people may have written them: any mix of styles, comments, blank lines and line breaks. Each line knows whose it is,
// so that a test can say which lines a change may touch.
import fc from 'fast-check';
import type { Pointer } from '../../src/core/model/diagnostic.ts';

interface Line {
  readonly text: string;
  /** Whose line it is; null for comments and blank lines. */
  readonly owner: Pointer | null;
}

export interface RandomText {
  readonly lines: readonly Line[];
  readonly newline: string;
  /** Whether the last line has an end. */
  readonly isClosed: boolean;
}

export function textOf({ lines, newline, isClosed }: RandomText): string {
  return lines.map(({ text }) => text).join(newline) + (isClosed ? newline : '');
}

interface Scalar {
  readonly kind: 'scalar';
  readonly head: string;
  readonly below: readonly string[];
}
interface Holder {
  readonly kind: 'map' | 'list';
  readonly style: 'block' | 'flow' | 'open';
  readonly parts: readonly Part[];
}
type Node = Scalar | Holder;
interface Part {
  readonly key: string;
  readonly node: Node;
  readonly above: 'nothing' | 'blank' | 'comment' | 'far comment' | 'both';
  readonly beside: boolean;
  readonly inside: boolean;
}

const scalar = (head: string, ...below: string[]): Scalar => ({ kind: 'scalar', head, below });
const onOneLine = fc.constantFrom(
  scalar('ord'),
  scalar('"0301"'),
  scalar("'it''s # ikke'"),
  scalar('12'),
  scalar('true'),
  scalar('2026-12-10'),
  scalar('null'),
  scalar('[]'),
  scalar('{}'),
  scalar('"æ, ø: #å"'),
);
const anyScalar = fc.oneof(
  { arbitrary: onOneLine, weight: 4 },
  fc.constantFrom(
    scalar(''),
    scalar('|-', 'en', '', '# ikke kommentar', '  to'),
    scalar('>', 'en', 'to'),
    scalar('|+', 'en', '', ''),
    scalar('en', 'to ikke'),
    scalar('"en', 'to # ikke"'),
  ),
);
const names = fc.constantFrom('a', 'b', 'c', 'd', 'e_f', '"g"', 'æ');
const above = fc.constantFrom<Part['above'][]>('nothing', 'nothing', 'blank', 'comment', 'far comment', 'both');

function partOf(node: fc.Arbitrary<Node>): fc.Arbitrary<Part> {
  return fc.record({ key: names, node, above, beside: fc.boolean(), inside: fc.boolean() });
}

function holderOf(node: fc.Arbitrary<Node>, style: fc.Arbitrary<Holder['style']>): fc.Arbitrary<Holder> {
  const parts = fc.uniqueArray(partOf(node), { selector: ({ key }) => key, minLength: 1, maxLength: 4 });
  return fc.record({ kind: fc.constantFrom('map' as const, 'list' as const), style, parts });
}

const flat = holderOf(onOneLine, fc.constantFrom('flow', 'open'));
const nested = holderOf(fc.oneof(onOneLine, holderOf(onOneLine, fc.constant('flow'))), fc.constantFrom('flow', 'open'));
const low = holderOf(fc.oneof(anyScalar, anyScalar, flat), fc.constant('block'));
const middle = holderOf(fc.oneof(anyScalar, low, nested), fc.constant('block'));
const root = holderOf(fc.oneof(anyScalar, low, middle, middle, nested), fc.constant('block'));

export const randomText: fc.Arbitrary<RandomText> = fc
  .record({
    root,
    step: fc.constantFrom(2, 4),
    dashes: fc.boolean(),
    start: fc.boolean(),
    end: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
    isClosed: fc.boolean(),
  })
  .map(({ root, step, dashes, start, end, newline, isClosed }) => {
    const write = writerOf(step, dashes ? step : 0);
    const lines = [
      ...(start ? [{ text: '---', owner: null }] : []),
      ...write.parts(root, 0, []),
      ...(end ? [{ text: write.note(0), owner: null }] : []),
    ];
    return { lines, newline, isClosed };
  });

interface PartPlace {
  readonly mark: string;
  readonly aside: string;
  readonly column: number;
  readonly indent: number;
  own(text: string): Line;
}

interface TextWriter {
  note(column: number): string;
  parts(holder: Holder, column: number, pointer: Pointer): Line[];
}

function writerOf(step: number, listStep: number): TextWriter {
  const indents = { scalar: step, map: step, list: listStep };
  let notes = 0;
  const comment = (): string => {
    notes += 1;
    return `# k${notes}: "[`;
  };
  const note = (column: number): string => ' '.repeat(column) + comment();

  const aboveLines = ({ above }: Part, column: number): Line[] =>
    [
      ...(above === 'blank' || above === 'both' ? [''] : []),
      ...(above === 'comment' || above === 'both' ? [note(column)] : []),
      ...(above === 'far comment' ? [note(0)] : []),
    ].map((text) => ({ text, owner: null }));

  const blockLines = (part: Part, { mark, aside, column, indent, own }: PartPlace): Line[] => {
    const [first, ...rest] = parts(part.node as Holder, column + indent, own('').owner ?? []);
    if (mark === '-' && aside === '' && first?.owner) return [own(`- ${first.text.trimStart()}`), ...rest];
    return [own(mark + aside), ...(first ? [first] : []), ...rest];
  };

  const partLines = (part: Part, isItem: boolean, column: number, pointer: Pointer): Line[] => {
    const { node, beside, inside } = part;
    const indent = isItem ? 2 : indents[node.kind];
    const own = (text: string): Line => ({ text: text === '' ? '' : ' '.repeat(column) + text, owner: pointer });
    const place = { mark: isItem ? '-' : `${part.key}:`, aside: beside ? ` ${comment()}` : '', column, indent, own };
    if (node.kind !== 'scalar' && node.style === 'block') return blockLines(part, place);
    const lines = node.kind === 'scalar' ? scalarLines(node, place) : flowLines(node, place, comment);
    const under = inside && !isText(node) ? [{ text: note(column + indent + 1), owner: null }] : [];
    return [...lines.map(own), ...under];
  };

  const parts = (holder: Holder, column: number, pointer: Pointer): Line[] =>
    holder.parts.flatMap((part, index) => {
      const isItem = holder.kind === 'list';
      const way = [...pointer, isItem ? index : part.key.replaceAll('"', '')];
      const head = index === 0 && column > 0 && part.above !== 'comment' ? [] : aboveLines(part, column);
      return [...head, ...partLines(part, isItem, column, way)];
    });
  return { note, parts };
}

/** A text that would take a comment below it for one of its lines. */
function isText(node: Node): boolean {
  return node.kind === 'scalar' && node.below.length > 0;
}

function scalarLines({ head, below }: Scalar, { mark, aside }: Pick<PartPlace, 'mark' | 'aside'>): string[] {
  const first = head === '' ? mark : `${mark} ${head}`;
  if (below.length === 0) return [first + aside];
  const lines = below.map((line) => (line === '' ? '' : `    ${line}`));
  return /^[|>]/.test(head) ? [first + aside, ...lines] : [first, ...lines.slice(0, -1), lines.at(-1) + aside];
}

function inFlow(node: Node): string {
  if (node.kind === 'scalar') return node.head;
  const parts = node.parts.map((part) => flowPart(node, part)).join(', ');
  return node.kind === 'list' ? `[${parts}]` : `{ ${parts} }`;
}

function flowPart({ kind }: Holder, { key, node }: Part): string {
  return kind === 'list' ? inFlow(node) : `${key}: ${inFlow(node)}`;
}

/** On one line, or one part on each line with comments among them. */
function flowLines(node: Holder, { mark, aside }: PartPlace, comment: () => string): string[] {
  if (node.style === 'flow') return [`${mark} ${inFlow(node)}${aside}`];
  const [open, close] = node.kind === 'list' ? ['[', ']'] : ['{', '}'];
  const inner = node.parts.map((part, index) => {
    const comma = index < node.parts.length - 1 || part.inside ? ',' : '';
    return `    ${flowPart(node, part)}${comma}${part.beside ? ` ${comment()}` : ''}`;
  });
  return [`${mark} ${open}`, ...inner, `  ${close}${aside}`];
}

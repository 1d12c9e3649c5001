// A value in lines of its own, below a key or a dash: groups and lists by indentation, and long texts so that people can go on editing
// them. Read back, every text is exactly what it was.
import { isVisible, yamlScalar } from '../cards/yaml-scalar.ts';
import { type FileStyle, lineWidth } from './file-style.ts';
import { writeFlow, writeKey } from './write-flow.ts';

export interface BlockPlace {
  /** Of the key or the dash. */
  readonly column: number;
  /** What stands before the value on the line: "reason:", or "-". */
  readonly mark: string;
  readonly style: Pick<FileStyle, 'groupIndent' | 'listIndent'>;
}

export interface WrittenValue {
  /** On the line of the key or the dash; '' when all of it stands below. */
  readonly head: string;
  /** From the column of the key or the dash. */
  readonly below: readonly string[];
}

/** Words with one ordinary space between them, which may be a line break when the lines are folded. */
const foldable = /^\S+(?: \S+)+$/;

/** The line of a key or a dash and those below it, from its column. */
export function entryLines(place: BlockPlace, value: unknown): readonly string[] {
  const { head, below } = writeBlock(value, place);
  return [head === '' ? place.mark : `${place.mark} ${head}`, ...below];
}

export function writeBlock(value: unknown, place: BlockPlace): WrittenValue {
  if (typeof value === 'string') return writeText(value, place);
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return { head: writeFlow(value), below: [] };
  const isItem = place.mark === '-';
  const { groupIndent, listIndent } = place.style;
  const indent = isItem ? 2 : Array.isArray(value) ? listIndent : groupIndent;
  const inside = { ...place, column: place.column + indent };
  const lines = Array.isArray(value)
    ? value.flatMap((item) => entryLines({ ...inside, mark: '-' }, item))
    : Object.entries(value).flatMap(([key, inner]) => entryLines({ ...inside, mark: `${writeKey(key)}:` }, inner));
  return isItem
    ? { head: lines[0] ?? '', below: movedIn(lines.slice(1), indent) }
    : { head: '', below: movedIn(lines, indent) };
}

export function movedIn(lines: readonly string[], indent: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}

function writeText(text: string, { column, mark, style }: BlockPlace): WrittenValue {
  const indent = mark === '-' ? 2 : style.groupIndent;
  const room = lineWidth - column - indent;
  const onOneLine = yamlScalar(text, { inFlow: false, indent: null });
  if (mark.length + 1 + onOneLine.length > lineWidth - column && foldable.test(text) && isVisible(text))
    return { head: '>-', below: movedIn(folded(text, room), indent) };
  const [head, ...below] = yamlScalar(text, { inFlow: false, indent }).split('\n');
  return { head: head as string, below };
}

function folded(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

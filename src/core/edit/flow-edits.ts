// Edits of a group or a list between brackets: a new part after another, or another value for a part.
import type { SourceEdit } from '../fix/source-edit.ts';
import type { LayoutEntry } from '../parse/yaml-layout.ts';
import type { EditPlace } from './edit-place.ts';
import { beginsLine, lineEnd, lineStart } from './text-lines.ts';
import { writeFlow, writePair } from './write-flow.ts';
import { writeQuoted } from './write-short.ts';

type Edits = readonly Pick<SourceEdit, 'range' | 'replacement'>[];

/** On a line of its own where `after` has one, else on the same line. Null: there is nothing between the brackets, or comments only. */
export function addInFlow(place: EditPlace, value: unknown, after: LayoutEntry | null): Edits {
  const { text, holder, step } = place;
  const part = holder.kind === 'list' ? writeFlow(value) : writePair(String(step), value);
  if (!after) return addBetweenBrackets(place, part);
  const end = lineEnd(text, after.end);
  const comma = /^([ \t]*,)?[ \t]*(?:#.*)?$/.exec(text.slice(after.end, end));
  if (!comma || !beginsLine(text, after.start)) return [insert(after.end, `, ${part}`)];
  const line = newLine(place, after.start);
  return comma[1] === undefined ? [insert(after.end, ','), insert(end, line + part)] : [insert(end, `${line}${part},`)];
}

function addBetweenBrackets({ text, holder }: EditPlace, part: string): Edits {
  const [start, end] = holder.range;
  const isMap = holder.kind === 'map';
  if (text.slice(start + 1, end - 1).trim() !== '') return [insert(end - 1, isMap ? `${part} ` : part)];
  return [{ range: [start + 1, end - 1], replacement: isMap ? ` ${part} ` : part }];
}

/** Comments among what is replaced stand after what takes its place. */
export function replaceInFlow(place: EditPlace, { mark, end, value: old }: LayoutEntry, value: unknown): Edits {
  const { text, comments } = place;
  if (!old) return [insert(mark ?? end, mark === null ? `: ${writeFlow(value)}` : ` ${writeFlow(value)}`)];
  const among = comments.filter(([start]) => start >= old.range[0] && start < old.range[1]);
  const notes = among.map((each) => ` ${text.slice(...each)}${newLine(place, old.range[0])}  `).join('');
  const written = writeQuoted(value, text.slice(...old.range)) ?? writeFlow(value);
  return [{ range: old.range, replacement: written + notes }];
}

/** A line break, and the blanks that the line with this offset begins with. */
function newLine({ text, style }: EditPlace, offset: number): string {
  return style.newline + (/^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '');
}

function insert(at: number, replacement: string): Edits[number] {
  return { range: [at, at], replacement };
}

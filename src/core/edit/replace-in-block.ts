// Puts another value after a key or a dash that stands in lines of its own. Comments stay: the one on the line of the key there, those
// that stood among what is replaced above what takes its place.
import { yamlScalar } from '../cards/yaml-scalar.ts';
import type { SourceEdit } from '../fix/source-edit.ts';
import type { LayoutEntry } from '../parse/yaml-layout.ts';
import type { EditPlace } from './edit-place.ts';
import { columnOf, endWithNotes, lineEnd } from './text-lines.ts';
import { type BlockPlace, movedIn, type WrittenValue, writeBlock } from './write-block.ts';
import { fits, writeQuoted, writeShort } from './write-short.ts';

export function replaceInBlock(
  place: EditPlace,
  entry: LayoutEntry,
  value: unknown,
): readonly Pick<SourceEdit, 'range' | 'replacement'>[] {
  const { text, holder, style } = place;
  if (entry.mark === null) return [];
  const mark = holder.kind === 'list' ? '-' : text.slice(entry.start, entry.mark);
  const line = { column: columnOf(text, entry.start), mark, style };
  const end = lineEnd(text, entry.end);
  const whole = endWithNotes(text, end, line.column);
  const { onLine, among } = commentsOf(place, entry.mark, end);
  const { head, below } = withComments(
    written(place, entry, value, line),
    value,
    line,
    among.length > 0 || whole > end,
  );
  const first = (head === '' ? '' : gapBefore(text, entry, value) + head) + onLine;
  const notes = movedIn(among, line.column + (mark === '-' ? 2 : style.groupIndent));
  const upper = [first, ...notes].join(style.newline) + text.slice(end, whole);
  const replacement = [upper, ...movedIn(below, line.column)].join(style.newline);
  return [{ range: [entry.mark, whole], replacement }];
}

function written(
  { text, holder }: EditPlace,
  { value: old }: LayoutEntry,
  value: unknown,
  line: BlockPlace,
): WrittenValue {
  const quoted = old && writeQuoted(value, text.slice(...old.range));
  const isLike = old?.style === 'flow' && old.entries.length > 0;
  const short = writeShort(value, line, isLike ? [old] : holder.entries.map((entry) => entry.value));
  const onLine = quoted && fits(quoted, line) ? quoted : short;
  return onLine === null ? writeBlock(value, line) : { head: onLine, below: [] };
}

/** With comments between its first line and the others, no text may go on below, and nothing may begin on the line of a dash. */
function withComments(
  { head, below }: WrittenValue,
  value: unknown,
  { mark }: BlockPlace,
  isCrowded: boolean,
): WrittenValue {
  if (!isCrowded || below.length === 0) return { head, below };
  if (typeof value === 'string') return { head: yamlScalar(value, { inFlow: false, indent: null }), below: [] };
  return mark === '-' ? { head: '', below: [...movedIn([head], 2), ...below] } : { head, below };
}

/** The comment on the line of the mark, with the blanks before it, and those on lines below. */
function commentsOf(
  { text, comments }: EditPlace,
  mark: number,
  end: number,
): { onLine: string; among: readonly string[] } {
  const inside = comments.filter(([start]) => start >= mark && start < end);
  const firstEnd = lineEnd(text, mark);
  const first = inside.find(([start]) => start < firstEnd);
  const before = text.slice(mark, first?.[0] ?? mark);
  return {
    onLine: first ? (before.slice(before.trimEnd().length) || ' ') + text.slice(...first) : '',
    among: inside.filter((each) => each !== first).map((each) => text.slice(...each)),
  };
}

/** As before; the lines of a group below a dash are moved in as far as one blank takes them. */
function gapBefore(text: string, { mark, value: old }: LayoutEntry, value: unknown): string {
  const start = old?.range[0] ?? mark;
  const isText = typeof value !== 'object' || value === null;
  const gap = mark !== null && start !== null && isText ? text.slice(mark, start) : '';
  return /^[ \t]+$/.test(gap) ? gap : ' ';
}

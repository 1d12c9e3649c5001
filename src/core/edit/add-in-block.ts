// Adds a key or an item to a group or a list that stands in lines of its own: in lines below another one, with a blank line between
// where the others have one. What is written there already is not touched.
import type { SourceEdit } from '../fix/source-edit.ts';
import type { LayoutEntry } from '../parse/yaml-layout.ts';
import type { EditPlace } from './edit-place.ts';
import { hasBlankBefore } from './file-style.ts';
import { columnOf, endWithNotes, lineEnd } from './text-lines.ts';
import { entryLines, movedIn } from './write-block.ts';
import { writeKey } from './write-flow.ts';
import { writeShort } from './write-short.ts';

/** Below `after`, and the comments below it that are indented further: those at its own column are about what follows. */
export function addInBlock(
  place: EditPlace,
  value: unknown,
  after: LayoutEntry,
): readonly Pick<SourceEdit, 'range' | 'replacement'>[] {
  const { text, holder, step, style } = place;
  const column = columnOf(text, after.start);
  const mark = holder.kind === 'list' ? '-' : `${writeKey(String(step))}:`;
  const line = { column, mark, style };
  const short = writeShort(
    value,
    line,
    holder.entries.map((entry) => entry.value),
  );
  const lines = short === null ? entryLines(line, value) : [`${mark} ${short}`];
  // A text that keeps the blank lines after it would get one more.
  const isOpen = after.reach === after.end && hasBlankBefore(text, holder.entries, lines.length > 1);
  const blank = isOpen ? [''] : [];
  const end = endWithNotes(text, lineEnd(text, after.reach), column);
  return [{ range: [end, end], replacement: ['', ...blank, ...movedIn(lines, column)].join(style.newline) }];
}

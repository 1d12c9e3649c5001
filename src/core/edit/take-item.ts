// Takes an item out of a list, or a key out of a group. Comments in its lines stay, each in a line of its own where it stood.
import type { SourceEdit } from '../fix/source-edit.ts';
import type { LayoutEntry } from '../parse/yaml-layout.ts';
import type { EditPlace } from './edit-place.ts';
import { beginsLine, columnOf, lineEnd, lineStart } from './text-lines.ts';

type Edits = readonly Pick<SourceEdit, 'range' | 'replacement'>[];

/** None when it cannot be done. `item`: not the only one of its list or group. */
export function takeItem(place: EditPlace, item: LayoutEntry): Edits {
  if (place.holder.kind === 'scalar') return [];
  return place.holder.style === 'flow' ? fromFlow(place, item) : fromBlock(place, item);
}

/** With the comma after it; of the last item, the comma before it. */
function fromFlow({ holder: { entries } }: EditPlace, item: LayoutEntry): Edits {
  const at = entries.indexOf(item);
  const [before, next] = [entries[at - 1], entries[at + 1]];
  if (next) return [{ range: [item.start, next.start], replacement: '' }];
  return before ? [{ range: [before.end, item.end], replacement: '' }] : [];
}

function fromBlock({ text, comments, style, holder }: EditPlace, item: LayoutEntry): Edits {
  if (!beginsLine(text, item.start)) return [];
  const last = lineEnd(text, item.reach);
  const start = lineStart(text, item.start);
  const indent = ' '.repeat(columnOf(text, item.start));
  const notes = comments
    .filter(([from]) => from >= item.start && from < last)
    .map((range) => indent + text.slice(...range).trimEnd());
  if (notes.length > 0) return [{ range: [start, last], replacement: notes.join(style.newline) }];
  const end = text.indexOf('\n', last) + 1 || text.length;
  return [{ range: withBlank(text, start, end, item === holder.entries[0]), replacement: '' }];
}

/** Of blank lines both above and below one goes with the item; so does one below the first item. */
function withBlank(text: string, start: number, end: number, isFirst: boolean): readonly [number, number] {
  const above = lineStart(text, start - 1);
  const below = text.indexOf('\n', end) + 1 || text.length;
  const isBlank = (from: number, to: number): boolean => text.slice(from, to).trim() === '';
  if (!isBlank(end, below)) return [start, end];
  if (isFirst) return [start, below];
  return [start > 0 && isBlank(above, start) ? above : start, end];
}

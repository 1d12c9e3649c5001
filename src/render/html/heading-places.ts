// Where the headings of a page stand: with ids that links find, and at levels where none is jumped over, whatever the document began with.
import type { Blocks, Heading, HeadingLevel, Inlines } from '../blocks.ts';
import { oneLine } from '../escape/one-line.ts';
import { visible } from '../escape/visible.ts';
import { headingsIn, plainText } from '../headings-in.ts';
import type { TakeId } from './page-ids.ts';

export interface HeadingPlace {
  readonly id: string;
  readonly level: HeadingLevel;
  readonly text: Inlines;
  /** The name that links of the document use. */
  readonly anchor: string | null;
}

/** One for each heading, in order. Those with a name get their ids first, so that addresses into a page last. */
export function headingPlaces(blocks: Blocks, takeId: TakeId): readonly HeadingPlace[] {
  const headings = headingsIn(blocks);
  const levels = shownLevels(headings);
  const named = headings.map(({ anchor }) => (anchor === undefined ? null : takeId(anchor, 'part')));
  return headings.map(({ text, anchor }, index) => ({
    id: named[index] ?? takeId(visible(oneLine(plainText(text))), 'part'),
    level: levels[index] ?? 1,
    text,
    anchor: anchor ?? null,
  }));
}

/** A heading stands one below the last one that is above it. */
function shownLevels(headings: readonly Heading[]): readonly HeadingLevel[] {
  const open: number[] = [];
  return headings.map(({ level }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return open.length as HeadingLevel;
  });
}

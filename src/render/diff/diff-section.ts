// A part of the comparison that can be written in less room: its list is cut after so many items, and what is left out is counted.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Block, Blocks } from '../blocks.ts';
import { paragraph } from '../build-blocks.ts';

export interface DiffSection {
  readonly title: string;
  /** How many items it has. */
  readonly size: number;
  /** False for what everyone should see without opening anything. */
  readonly isFolded: boolean;
  /** True when the items are changed cards, which are counted where they are left out. */
  readonly isCards?: boolean;
  /** What stands under the title, with at most so many items. */
  readonly write: (limit: number) => Blocks;
}

/** "… og 12 til", when that many did not fit. */
export function remainder(size: number, limit: number, { diff }: Catalogue): readonly Block[] {
  return size > limit ? [paragraph(diff.more(size - limit))] : [];
}

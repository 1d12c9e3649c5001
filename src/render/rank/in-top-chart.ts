// How often each project is near the top, as bars in the order of the list, and a sentence that reads them. The table of places says the same.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RobustOrder } from '../../view/robust-view.ts';
import type { Blocks } from '../blocks.ts';
import { chart, paragraph } from '../build-blocks.ts';
import { shareBar } from './place-cells.ts';

/** More bars than this cannot be read. */
const mostBars = 14;
const fewest = 3;
const nearlyAlways = 0.95;

export function inTopChart({ rows, top }: RobustOrder, { charts }: Catalogue): Blocks {
  const words = charts.inTop;
  const numbered = rows.filter(({ project }) => project.rank !== null);
  if (numbered.length < fewest) return [];
  const shown = numbered.slice(0, mostBars);
  const always = numbered.filter(({ inTop }) => inTop >= nearlyAlways).length;
  const never = numbered.filter(({ inTop }) => inTop <= 1 - nearlyAlways).length;
  const reading = words.reading({ top, always, never, between: numbered.length - always - never });
  const drawn = {
    kind: 'bars',
    lying: true,
    categories: shown.map(({ name }) => name),
    unit: words.unit,
    bars: shown.map(({ inTop }) => shareBar(inTop)),
  } as const;
  const isCut = shown.length < numbered.length;
  return [
    chart(drawn, words.title(top), reading, charts.tooBig),
    paragraph(isCut ? `${reading} ${words.first(shown.length)}` : reading),
  ];
}

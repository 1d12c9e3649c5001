// The budget staircase as bars at even amounts, and a sentence that reads it. The table of steps is exact.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { stairLevels } from '../../view/select/stair-levels.ts';
import type { StaircaseView } from '../../view/select/staircase-view.ts';
import { amountLabels } from '../amount-labels.ts';
import type { Blocks } from '../blocks.ts';
import { chart, paragraph } from '../build-blocks.ts';

export function stairChart(staircase: StaircaseView, { charts, speak }: Catalogue): Blocks {
  const words = charts.stairs;
  const levels = stairLevels(staircase);
  if (levels.length === 0) return [];
  const { year, frame, steps, next } = staircase;
  const last = steps.at(-1);
  const isFlat = last !== undefined && next === null && steps.some(({ isToday }) => isToday);
  const reading = words.reading({
    year,
    frame: speak.shortMoney(frame),
    flat: isFlat ? speak.shortMoney(last.frame) : null,
  });
  const drawn = {
    kind: 'bars',
    categories: amountLabels(
      levels.map((level) => level.frame),
      speak,
    ),
    categoryUnit: words.frames(year, speak.unitOfMillions),
    unit: charts.frontier.values,
    bars: levels.map(({ value }) => value),
  } as const;
  return [chart(drawn, words.title(year), reading, charts.tooBig), paragraph(reading)];
}

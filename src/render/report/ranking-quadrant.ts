// The chart of value against safety; the table of contributions says the same in numbers.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RankingView } from '../../view/report/ranking-view.ts';
import type { Blocks } from '../blocks.ts';
import { chart, heading, paragraph } from '../build-blocks.ts';

export function quadrantBlocks(
  { quadrant, rank }: RankingView,
  { report: { ranking: words }, speak }: Catalogue,
): Blocks {
  if (quadrant === null) return [];
  const { value, success, points, largest } = quadrant;
  const sizes = { largest: speak.shortMoney(largest ?? 0), someUnknown: points.some(({ size }) => size === null) };
  const drawn = {
    kind: 'quadrant',
    x: { low: words.axisSuccess(success[0]), high: words.axisSuccess(success[1]) },
    y: { low: words.axisValue(value[0]), high: words.axisValue(value[1]) },
    quadrants: words.quadrants,
    points: largest === null ? points.map(({ label, x, y }) => ({ label, x, y })) : points,
    ...(largest !== null && { sizeMeans: words.chartSizes(sizes) }),
  } as const;
  const isWhole = points.length === rank.placed.length;
  return [
    heading(3, words.chartTitle),
    ...(isWhole ? [chart(drawn, words.chartTitle, words.chartMeans, words.chartTooBig)] : []),
    paragraph(isWhole ? words.chartMeans : words.chartTooBig),
  ];
}

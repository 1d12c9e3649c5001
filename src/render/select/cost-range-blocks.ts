// What the set may come to cost, against the reserve; whose cost is not known well enough to say; and that a triangle says too little.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CostRangeView } from '../../view/select/cost-range-view.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading, paragraph } from '../build-blocks.ts';
import { costYearsBlocks } from '../cost-years-blocks.ts';
import { namesOf } from './project-names.ts';

export function costRangeBlocks(
  { costRange, wishes, names }: Pick<SelectView, 'costRange' | 'wishes' | 'names'>,
  catalogue: Catalogue,
): Blocks {
  if (costRange === null) return [];
  const { cost: words } = catalogue.select.sure;
  const named = namesOf(names, catalogue.speak);
  const { ranged, withoutRange, withoutCost } = costRange;
  if (ranged === 0) return [heading(2, words.title), paragraph(words.noneRanged)];
  const unknown = [
    ...(withoutRange.length > 0 ? [words.withoutRange(named(withoutRange))] : []),
    ...(withoutCost.length > 0 ? [words.withoutCost(named(withoutCost))] : []),
  ];
  return [
    heading(2, words.title),
    ...(wishes.confidence === null ? [paragraph(rangeText(costRange, catalogue))] : []),
    ...(unknown.length > 0 ? [paragraph(unknown.join(' '))] : []),
    paragraph(words.tail),
    ...costYearsBlocks(costRange.years, 'set', 3, catalogue),
  ];
}

function rangeText(range: CostRangeView, { select, speak }: Catalogue): string {
  const { cost: words } = select.sure;
  const { planned, independent, together, reserve, covered } = range;
  const between = (key: 'p50' | 'p85') => {
    const [low, high] = [independent[key], together[key]].sort((a, b) => a - b);
    return words.between(speak.shortMoney(low ?? 0), speak.shortMoney(high ?? 0));
  };
  const [least = 0, most = 0] = [independent.p85 - planned, together.p85 - planned].sort((a, b) => a - b);
  return [
    words.range({ planned: speak.shortMoney(planned), p50: between('p50'), p85: between('p85') }),
    words.means,
    ...(most > 0 ? [words.more(words.between(speak.shortMoney(Math.max(0, least)), speak.shortMoney(most)))] : []),
    covered === null ? words.noReserve : words.reserve({ reserve: speak.shortMoney(reserve), covered }),
  ].join(' ');
}

// Why one project stands before another: where the difference comes from, and how little weight has to move before they change places.
import type { PairComparison } from '../../core/rank/why-pair.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Named, WhyPairView } from '../../view/why-view.ts';
import type { Blocks, Table } from '../blocks.ts';
import { bullets, column, heading, paragraph, strong, table, type Words } from '../build-blocks.ts';
import { criterionNames } from '../criterion-name.ts';
import { distanceText, pointsCell } from './place-cells.ts';

/** Shares of all weight: below the first the order is called uncertain, above the second safe. */
const smallMove = 0.05;
const largeMove = 0.2;

export function whyPairBlocks(view: Named<WhyPairView>, catalogue: Catalogue): Blocks {
  const { why: words } = catalogue.rank;
  const { listed } = view.why;
  const named = (id: string) => view.names.get(id) ?? id;
  const [leader, other] = [named(listed.leader), named(listed.other)];
  const title =
    listed.lead === 0
      ? words.level(leader, other)
      : words.leads(leader, other, distanceText(listed.lead, catalogue.speak));
  return [
    heading(1, title),
    paragraph(placesText(view, catalogue)),
    ...(listed.lead === 0 ? [] : [paragraph(moveText(view, catalogue))]),
    heading(2, words.differenceTitle),
    paragraph(words.differenceMeans(view.ranking.riskMode === 'expected')),
    differenceTable(view, catalogue),
    ...(listed.lead === 0 ? [] : [heading(2, words.tippingTitle), ...tippingBlocks(view, catalogue)]),
    ...(view.ranking.riskMode === 'expected'
      ? [heading(2, words.beforeRiskTitle), paragraph(beforeRiskText(view, catalogue))]
      : []),
  ];
}

function placesText({ asked, names }: Named<WhyPairView>, { rank: { why: words } }: Catalogue): string {
  const [a, b] = [...asked].sort((one, two) => (one.rank ?? 0) - (two.rank ?? 0));
  if (a === undefined || b === undefined) return '';
  return words.places(names.get(a.id) ?? a.id, a.rank ?? 0, names.get(b.id) ?? b.id, b.rank ?? 0);
}

function moveText({ why: { listed }, ranking, names }: Named<WhyPairView>, catalogue: Catalogue): string {
  const {
    rank: { why: words },
    speak,
  } = catalogue;
  const nameOf = criterionNames(ranking.criteria, catalogue);
  const [leader, other] = [listed.leader, listed.other].map((id) => names.get(id) ?? id) as [string, string];
  if (listed.smallestShift === null) return words.neverPasses(leader, other);
  const { moves, total } = listed.smallestShift;
  const parts = moves.map(({ from, amount }) => ({
    amount: speak.percent(100 * amount, 1),
    from: speak.quote(nameOf(from)),
  }));
  const to = speak.quote(nameOf(moves[0]?.to ?? ''));
  const weighed = total < smallMove ? ` ${words.moveIsSmall}` : total > largeMove ? ` ${words.moveIsLarge}` : '';
  return words.moves({ parts, to, other, leader }, speak) + weighed;
}

function differenceTable({ why: { listed }, ranking, names }: Named<WhyPairView>, catalogue: Catalogue): Table {
  const {
    rank: { why: words },
    speak,
  } = catalogue;
  const nameOf = criterionNames(ranking.criteria, catalogue);
  const projects = [listed.leader, listed.other].map((id) => column(names.get(id) ?? id, 'right'));
  const rows = byDifference(listed).map((each): readonly Words[] => [
    nameOf(each.criterion),
    speak.percent(100 * each.weight, 1),
    pointsCell(each.leader, speak),
    pointsCell(each.other, speak),
    pointsCell(each.difference, speak),
  ]);
  const sum: readonly Words[] = [strong(words.difference), '', '', '', strong(distanceText(listed.lead, speak))];
  return table(
    [words.criterion, column(words.weight, 'right'), ...projects, column(words.difference, 'right')],
    [...rows, sum],
  );
}

function byDifference({ criteria }: PairComparison): PairComparison['criteria'] {
  return criteria.toSorted((a, b) => b.difference - a.difference);
}

function tippingBlocks({ why: { listed }, ranking, names }: Named<WhyPairView>, catalogue: Catalogue): Blocks {
  const {
    rank: { why: words },
    speak,
  } = catalogue;
  const nameOf = criterionNames(ranking.criteria, catalogue);
  const lines = listed.criteria.flatMap(({ criterion, weight, tippingWeight }) =>
    tippingWeight === null || !isPrintedInside(tippingWeight)
      ? []
      : words.tipping({
          criterion: nameOf(criterion),
          weight: speak.percent(100 * weight, 1),
          tipping: speak.percent(100 * tippingWeight, 1),
          isHigher: tippingWeight > weight,
          other: names.get(listed.other) ?? listed.other,
        }),
  );
  return lines.length > 0 ? [bullets(lines)] : [paragraph(words.noTipping)];
}

/** A weight that is printed as 0 % or 100 % is no turning point: nobody can give less than nothing or more than everything. */
function isPrintedInside(weight: number): boolean {
  const printed = Math.round(1000 * weight);
  return printed > 0 && printed < 1000;
}

function beforeRiskText(
  { why: { listed, value }, names }: Named<WhyPairView>,
  { rank: { why: words }, speak }: Catalogue,
): string {
  const [leader, other] = [value.leader, value.other].map((id) => names.get(id) ?? id) as [string, string];
  if (value.lead === 0) return words.beforeRiskLevel;
  const lead = distanceText(value.lead, speak);
  return value.leader === listed.leader
    ? words.beforeRiskSame(leader, other, lead)
    : words.beforeRiskOther(leader, other, lead);
}

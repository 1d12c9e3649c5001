// How a case stands in the best set within the frame: in or out, what the opposite costs, and how sure it is.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseStanding } from '../../view/case/case-standing.ts';
import { pointsCell, shareCell } from '../rank/place-cells.ts';

/** Empty when nobody asked, and for what is not up for choice. */
export function bestSetSentences(
  { bestSet }: Pick<CaseStanding, 'bestSet'>,
  { report, rank, speak }: Catalogue,
): readonly string[] {
  if (bestSet === null) return [];
  const { row, isBest } = bestSet;
  const { isIn, start, delay, price, isAtMost, share } = row;
  const points = price === null ? null : pointsCell(price, speak);
  return [
    report.bestSet.inCase({
      isBest,
      isIn,
      later: isIn && start !== null && delay > 0 ? { year: start, delay } : null,
      price: points !== null && isAtMost ? report.bestSet.atMost(points) : points,
      share: share === null ? null : shareCell(share, rank.robust),
    }),
  ];
}

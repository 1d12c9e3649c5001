// The points of a proposal for a decision: the secretariat's own, else those put together from the card.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Content } from '../build-blocks.ts';
import { closingPoints } from './closing-points.ts';
import { decisionPoints } from './decision-points.ts';
import { recommendedPoints } from './recommended-points.ts';
import { returnPoints } from './return-points.ts';

/** None where nothing is asked. */
export function proposalPoints(view: CaseView, catalogue: Catalogue): readonly Content[] {
  const { written, returned } = view.proposal;
  if (written.length > 0) return written;
  if (view.header.type === null) return [];
  if (returned !== null) return returnPoints(view, catalogue);
  return [...decisionPoints(view, catalogue), ...recommendedPoints(view, catalogue), ...closingPoints(view, catalogue)];
}

// A ranking as a document: the list with the line where the money ends, what the numbers mean, and who is missing from it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RankRow, RankView } from '../../view/rank-view.ts';
import type { Blocks } from '../blocks.ts';
import { details, heading, paragraph } from '../build-blocks.ts';
import { firstOutsideText, frameBlocks } from './frame-blocks.ts';
import { incompleteBlocks, notRankedBlocks } from './incomplete-blocks.ts';
import { contributionsTable, listTable, moneyTable } from './rank-tables.ts';

/** `detailed`: with the money and the contributions of each, for a page rather than a screen. */
export function rankBlocks(view: RankView, catalogue: Catalogue, detailed: boolean): Blocks {
  const { rank } = catalogue;
  return [
    heading(1, rank.title),
    ...(view.placed.length > 0 ? basisBlocks(view, catalogue) : []),
    ...(view.placed.length > 0 ? placedBlocks(view, catalogue, detailed) : [paragraph(rank.nobodyPlaced)]),
    ...incompleteBlocks(view, catalogue, nameOf, 2),
    ...notRankedBlocks(view, catalogue),
    ...(view.unreadable.length > 0 ? [paragraph(rank.unreadable(view.unreadable))] : []),
    ...(view.placed.length > 0 ? [paragraph(rank.nextStep)] : []),
  ];
}

/** What the list is sorted by, in as few sentences as will do. */
export function basisBlocks({ ranking, weightsFile, area }: RankView, { rank }: Catalogue): Blocks {
  const method = rank.weightMethod[ranking.weightMethod];
  return [
    paragraph([rank.sortedBy[ranking.riskMode], ' ', rank.scale]),
    ...(weightsFile === null ? [] : [paragraph(rank.ownWeights(weightsFile))]),
    ...(method === null ? [] : [paragraph(method)]),
    ...(area === null ? [] : [paragraph(rank.onlyArea(area))]),
  ];
}

function placedBlocks(view: RankView, catalogue: Catalogue, detailed: boolean): Blocks {
  const { rank } = catalogue;
  return [
    listTable(view.placed, catalogue, nameOf),
    paragraph(firstOutsideText(view, catalogue)),
    ...view.exclusive.map(([a, b]) => paragraph(rank.exclusive(a.name, b.name))),
    ...(view.frameYears.length > 0 ? [paragraph(rank.marksMean)] : []),
    ...frameBlocks(view, catalogue),
    ...(detailed ? detailBlocks(view, catalogue) : []),
  ];
}

function detailBlocks(view: RankView, catalogue: Catalogue): Blocks {
  const { rank } = catalogue;
  return [
    details(rank.moneyTitle, [moneyTable(view.placed, catalogue, nameOf)]),
    details(rank.contributionsTitle, [
      paragraph(rank.contributionsMean),
      contributionsTable(view.placed, view, catalogue, nameOf),
    ]),
  ];
}

function nameOf({ name }: RankRow): string {
  return name;
}

// How sure the order of the list is: bars, a sentence that reads them, the places folded away, and the pairs that may change places.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RobustOrder } from '../../view/robust-view.ts';
import type { Blocks } from '../blocks.ts';
import { details, heading, paragraph } from '../build-blocks.ts';
import { inTopChart } from '../rank/in-top-chart.ts';
import { drawnText, placesBlocks, uncertainBlocks } from '../rank/robust-blocks.ts';

export function robustOrderBlocks(order: RobustOrder, catalogue: Catalogue): Blocks {
  return [
    heading(3, catalogue.rank.robust.title),
    paragraph(drawnText(order, catalogue)),
    ...inTopChart(order, catalogue),
    details(catalogue.charts.inTop.places, placesBlocks(order, catalogue)),
    ...uncertainBlocks(order, catalogue, 4),
  ];
}

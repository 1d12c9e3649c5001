// The first page of a site: who it is for, what it was made from, and the ways to every paper and every card.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { cardOrders, cardsInOrder } from '../../view/site/site-cards.ts';
import type { SiteView } from '../../view/site/site-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, callout, heading, linkToFile, paragraph, strong, table } from '../build-blocks.ts';
import { lightSign } from '../light-sign.ts';
import { sourceText } from '../report/opening/cover.ts';
import { siteCardTable } from './site-card-table.ts';
import { siteMeetingBlocks } from './site-meeting-blocks.ts';
import type { SiteNames } from './site-names.ts';

export function siteIndexBlocks(view: SiteView, names: SiteNames, catalogue: Catalogue): Blocks {
  const { site: words, report, speak } = catalogue;
  const { cover } = report.opening;
  return [
    heading(1, view.name || words.home),
    paragraph(words.about),
    bullets([
      [strong(`${cover.asOf}:`), ` ${speak.date(view.today)}`],
      [strong(`${cover.source}:`), ` ${sourceText(view.provenance, catalogue)}`],
    ]),
    ...(view.unreadable.length === 0
      ? []
      : [callout('warning', cover.quality, cover.unreadable(view.unreadable, speak))]),
    heading(2, words.papers),
    bullets([
      linkToFile(report.opening.reportTitle, names.report),
      [linkToFile(words.publicEdition, names.publicEdition), ` ${words.publicMeans}`],
    ]),
    heading(2, words.meetings),
    ...siteMeetingBlocks(view.meetings, names, catalogue),
    ...cardBlocks(view, names, catalogue),
    ...legendBlocks(catalogue),
  ];
}

function cardBlocks({ cards }: SiteView, names: SiteNames, catalogue: Catalogue): Blocks {
  const { site: words } = catalogue;
  return cardOrders.flatMap((order) => [
    heading(2, words.orders[order], `order-${order}`),
    ...(order === 'rank' ? [paragraph(words.rankMeans)] : []),
    siteCardTable(cardsInOrder(cards, order), names, catalogue),
  ]);
}

function legendBlocks({ site: words, report, speak }: Catalogue): Blocks {
  const { colours } = report.definitions;
  return [
    heading(2, words.legend),
    table(
      [colours.colour, colours.meaning],
      [
        [lightSign('red', speak), colours.red],
        [lightSign('yellow', speak), colours.yellow],
        [lightSign('green', speak), colours.green],
        [lightSign(null, speak), words.nothing],
      ],
    ),
  ];
}

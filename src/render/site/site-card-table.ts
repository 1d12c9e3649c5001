// The cards of a site as one table, in one order.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { SiteCard } from '../../view/site/site-cards.ts';
import type { Table } from '../blocks.ts';
import { column, linkToFile, table, type Words } from '../build-blocks.ts';
import { lightSign } from '../light-sign.ts';
import type { SiteNames } from './site-names.ts';

export function siteCardTable(
  cards: readonly SiteCard[],
  names: SiteNames,
  { list: { columns }, rank, speak }: Catalogue,
): Table {
  const headers = [
    column(rank.columns.rank, 'right'),
    columns.title,
    columns.stage,
    columns.status,
    columns.owner,
    column(speak.unitOfMillions, 'right'),
    columns.colour,
  ];
  const rows = cards.map((card): readonly Words[] => [
    card.rank === null ? '–' : speak.number(card.rank),
    linkToFile(card.title ?? card.id, names.cards.get(card.id) ?? ''),
    card.stage === null ? '–' : speak.choice(`stage=${card.stage}`),
    card.status === null ? '–' : speak.choice(`status=${card.status}`),
    card.ownerName ?? '–',
    card.cost === null ? '–' : speak.millions(card.cost),
    lightSign(card.colour, speak),
  ]);
  return table(headers, rows);
}

// Money per year in several portfolios, and who pays, in one table for each currency and price year: such amounts are never added.
import type { PaidByOrganisation, SharedCosts } from '../../core/overview/shared-costs.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { OverviewView } from '../../view/overview/overview-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { portfolioColumns } from './portfolio-columns.ts';

export function overviewCostBlocks({ costs }: OverviewView, catalogue: Catalogue): Blocks {
  const words = catalogue.overview;
  const areMany = costs.length > 1;
  return [
    heading(2, words.headings.costs),
    ...costs.flatMap((each) => yearBlocks(each, catalogue, areMany)),
    heading(2, words.headings.payers),
    paragraph(words.payersIntro),
    ...costs.flatMap((each) => payerBlocks(each, catalogue, areMany)),
  ];
}

function unitOf(costs: SharedCosts, { overview, speak }: Catalogue, areMany: boolean) {
  return paragraph(overview.unit(costs.currency, costs.priceYear, areMany ? costs.portfolios : null, speak));
}

function yearBlocks(costs: SharedCosts, catalogue: Catalogue, areMany: boolean): Blocks {
  const { overview: words, speak } = catalogue;
  const keys = portfolioColumns(costs.portfolios);
  const row = (label: string, total: number, per: readonly { readonly total: number }[]): readonly Words[] => [
    label,
    ...keys.map((_, index) => speak.millions(per[index]?.total ?? 0)),
    speak.millions(total),
  ];
  const withoutYear = costs.withoutYear > 0 ? [row(words.withoutYear, costs.withoutYear, withoutYearIn(costs))] : [];
  return [
    unitOf(costs, catalogue, areMany),
    table(
      [words.columns.year, ...keys, column(words.columns.total, 'right')],
      [
        ...costs.perYear.map(({ year, total, perPortfolio }) => row(String(year), total, perPortfolio)),
        ...withoutYear,
        row(words.columns.total, costs.total, costs.perPortfolio),
      ],
    ),
    ...(costs.unknown > 0 ? [paragraph(words.unknownCost(costs.unknown))] : []),
  ];
}

/** What each portfolio has on no year: a project has its whole cost on years, or none of it. */
function withoutYearIn({ perPortfolio, perYear }: SharedCosts): readonly { readonly total: number }[] {
  return perPortfolio.map(({ total }, at) => ({
    total: perYear.reduce((left, year) => left - (year.perPortfolio[at]?.total ?? 0), total),
  }));
}

function payerBlocks(costs: SharedCosts, catalogue: Catalogue, areMany: boolean): Blocks {
  const { overview: words, speak } = catalogue;
  if (costs.perOrganisation.length === 0) return [];
  return [
    ...(areMany ? [unitOf(costs, catalogue, areMany)] : []),
    table(
      [words.columns.organisation, column(words.columns.pays, 'right')],
      costs.perOrganisation.map((each): readonly Words[] => [payer(each, catalogue), speak.millions(each.pays)]),
    ),
  ];
}

/** Without a number it is the organisation of one portfolio, whose key keeps it apart from others of the same name. */
function payer({ identity, name }: PaidByOrganisation, { overview }: Catalogue): string {
  if (identity === null) return overview.nobody;
  if (name === '') return `${overview.unnamed} (${identity.replace(/\/$/, '')})`;
  return identity.includes('/') ? `${name} (${identity})` : (name ?? identity);
}

// What each year may come to cost and whether its frame is enough: in sentences, as a fan and as a table.
import type { YearCostRange } from '../core/risk/year-cost-range.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { CostYearsWords } from '../i18n/cost-years-words.ts';
import type { Blocks } from './blocks.ts';
import { bullets, chart, column, heading, paragraph, table } from './build-blocks.ts';
import { type CaseKind, casesOf, yearSentences } from './cost-year-sentences.ts';

const dash = '–';

export function costYearsBlocks(
  years: readonly YearCostRange[],
  counted: keyof CostYearsWords['counted'],
  level: 3 | 4,
  catalogue: Catalogue,
): Blocks {
  if (years.length === 0) return [];
  const { costYears: words } = catalogue;
  const sentences = yearSentences(years, catalogue);
  return [
    heading(level, words.title),
    paragraph(`${words.counted[counted]} ${words.means}`),
    ...(sentences.length > 0 ? [bullets(sentences)] : []),
    ...yearChart(years, catalogue),
    yearTable(years, catalogue),
  ];
}

/** The years that have a frame; without any, all of them. */
function yearChart(years: readonly YearCostRange[], { costYears: words, speak }: Catalogue): Blocks {
  const framed = years.filter(({ frame }) => frame !== null);
  const shown = framed.length > 0 ? framed : years;
  if (shown.length < 2) return [];
  const line = (key: 'p10' | 'p50' | 'p85') => shown.map(({ together }) => inMillions(together[key]));
  const drawn = {
    kind: 'fan' as const,
    categories: shown.map(({ year }) => String(year)),
    unit: speak.unitOfMillions,
    low: line('p10'),
    middle: line('p50'),
    high: line('p85'),
    ...(framed.length > 0 && { frame: shown.map(({ frame }) => inMillions(frame ?? 0)) }),
    names: { low: 'P10', middle: 'P50', high: 'P85', frame: words.columns.frame },
  };
  const { title, titleWithoutFrame, withFrame, withoutFrame, tooBig } = words.chart;
  return framed.length > 0
    ? [chart(drawn, title, withFrame, tooBig)]
    : [chart(drawn, titleWithoutFrame, withoutFrame, tooBig)];
}

function inMillions(amount: number): number {
  return Math.round(amount / 100_000) / 10;
}

interface YearColumn {
  readonly header: string;
  readonly cell: (year: YearCostRange) => string;
}

function yearTable(years: readonly YearCostRange[], catalogue: Catalogue): Blocks[number] {
  const { costYears: words, report, speak } = catalogue;
  const shown = [...moneyColumns(catalogue), ...frameColumns(years, catalogue)];
  const headers = shown.map(({ header }) => column(header, 'right'));
  const rows = years.map((year) => [String(year.year), ...shown.map(({ cell }) => cell(year))]);
  const amounts = report.money.amountsIn(speak.unitOfMillions);
  const cases = caseColumns(years, catalogue).map(({ header }) => speak.quote(header));
  const caption = cases.length > 0 ? `${amounts}. ${words.areCases(speak.list(cases))}` : amounts;
  return table([words.columns.year, ...headers], rows, caption);
}

function moneyColumns({ costYears: { columns }, speak }: Catalogue): readonly YearColumn[] {
  const range = (key: 'p10' | 'p50' | 'p85'): YearColumn => ({
    header: key.toUpperCase(),
    cell: ({ independent, together }) => {
      const [low = 0, high = 0] = [independent[key], together[key]].sort((a, b) => a - b);
      return span(speak.millions(low), speak.millions(high));
    },
  });
  const planned = { header: columns.planned, cell: (year: YearCostRange) => speak.millions(year.planned) };
  return [planned, range('p10'), range('p50'), range('p85')];
}

function frameColumns(years: readonly YearCostRange[], catalogue: Catalogue): readonly YearColumn[] {
  const { costYears, speak } = catalogue;
  const { columns } = costYears;
  if (years.every(({ frame }) => frame === null)) return [];
  return [
    { header: columns.frame, cell: ({ frame }) => (frame === null ? dash : speak.millions(frame)) },
    ...(hasReserve(years)
      ? [{ header: columns.reserve, cell: ({ reserve }: YearCostRange) => speak.millions(reserve) }]
      : []),
    ...caseColumns(years, catalogue),
  ];
}

function caseColumns(
  years: readonly YearCostRange[],
  { costYears: { columns } }: Pick<Catalogue, 'costYears'>,
): readonly YearColumn[] {
  const of = (header: string, kind: CaseKind): YearColumn => ({
    header,
    cell: (year) => {
      const found = casesOf(year, kind);
      return found === null ? dash : span(String(found[0]), String(found[1]));
    },
  });
  if (years.every(({ frame }) => frame === null)) return [];
  const holds = of(columns.holds, 'frameHolds');
  return hasReserve(years) ? [holds, of(columns.untouched, 'reserveUntouched')] : [holds];
}

function hasReserve(years: readonly YearCostRange[]): boolean {
  return years.some(({ reserve }) => reserve > 0);
}

function span(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`;
}

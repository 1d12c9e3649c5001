// Where the money of the case comes from, how sure it is, and what those who give it ask for.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FundingLine } from '../../view/case/case-funding.ts';
import type { CaseMoney } from '../../view/case/case-money.ts';
import { withoutStop } from '../report/without-stop.ts';

export function fundingLines({ funding }: CaseMoney, catalogue: Catalogue): readonly string[] {
  const { sources } = funding;
  const words = catalogue.report.casePaper.money;
  if (sources.length === 0) return [];
  const told = words.funding(sources.map((line) => sourceText(line, catalogue)));
  const conditions = sources.flatMap((line) =>
    line.conditions.map((text) =>
      words.condition(nameOf(line, catalogue), withoutStop(text), line.status === 'refused'),
    ),
  );
  return [[told, ...certaintyText(funding, catalogue)].join(' '), ...new Set(conditions)];
}

function sourceText(line: FundingLine, catalogue: Catalogue): string {
  const { report, speak } = catalogue;
  const { amount, status } = line;
  const shown = status && speak.choice(`funding_status=${status}`).toLowerCase();
  return report.casePaper.money.source(nameOf(line, catalogue), amount === null ? null : speak.money(amount), shown);
}

function nameOf({ name, source }: FundingLine, { speak }: Catalogue): string {
  return name ?? speak.choice(`funding_source=${source}`);
}

function certaintyText({ certain, all }: CaseMoney['funding'], { report, speak }: Catalogue): readonly string[] {
  const words = report.casePaper.money;
  if (certain === null || all === null || certain === all) return [];
  return [certain === 0 ? words.nothingCertain : words.partlyCertain(speak.money(certain))];
}

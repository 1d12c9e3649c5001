// Funding schemes with their rules and deadlines, and what grants give, as blocks.
import type { FundingScheme } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { GrantRow, MoneySchemesView, SchemeRow } from '../../view/report/money-schemes-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, table } from '../build-blocks.ts';
import { amountCell, unknownCell } from './amount-cell.ts';
import { numberColumns } from './number-columns.ts';
import { projectLinks } from './project-links.ts';

export function moneySchemesBlocks({ schemes, grants }: MoneySchemesView, catalogue: Catalogue): Blocks {
  return [...schemeBlocks(schemes, catalogue), ...grantBlocks(grants, catalogue)];
}

function schemeBlocks(schemes: readonly SchemeRow[], catalogue: Catalogue): Blocks {
  if (schemes.length === 0) return [];
  const { report, speak } = catalogue;
  const words = report.followUp.schemes;
  const rows = schemes.map(({ scheme, deadline, seekers }) => [
    scheme.name ?? scheme.id,
    rulesText(scheme, catalogue),
    deadline === null ? words.noDeadline : speak.shortDate(deadline),
    seekers.length === 0 ? words.nobody : projectLinks(seekers),
  ]);
  return [
    heading(4, words.title),
    paragraph(words.intro),
    table(
      words.columns.map((header) => column(header)),
      rows,
    ),
  ];
}

function rulesText(scheme: FundingScheme, catalogue: Catalogue): string {
  const { report, speak } = catalogue;
  const words = report.followUp.schemes.rules;
  const { share, cap, max_years: years, stages, applicants, benefit_withdrawal: withdrawal } = scheme;
  const rules = [
    ...sizeRule(scheme, catalogue),
    ...(share === undefined ? [] : [words.share(speak.percent(share))]),
    ...(cap === undefined ? [] : [words.cap(speak.shortMoney(cap))]),
    ...(years === undefined ? [] : [words.years(years)]),
    ...(stages ? [words.stages(small(stages.map((stage) => speak.choice(`stage=${stage}`))), speak)] : []),
    ...(applicants ? [words.applicants(small(applicants.map((who) => speak.choice(`applicant=${who}`))), speak)] : []),
    ...(scheme.life_events ? [words.lifeEvents] : []),
    ...(scheme.plan_before_payment ? [words.planFirst] : []),
    ...(withdrawal === undefined ? [] : [words.withdrawal(speak.percent(withdrawal))]),
  ];
  return rules.length === 0 ? words.none : rules.join('; ');
}

function small(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

function sizeRule({ min, max }: FundingScheme, { report, speak }: Catalogue): readonly string[] {
  const words = report.followUp.schemes.rules;
  if (min !== undefined && max !== undefined) return [words.between(speak.shortMoney(min), speak.shortMoney(max))];
  if (min !== undefined) return [words.from(speak.shortMoney(min))];
  return max === undefined ? [] : [words.to(speak.shortMoney(max))];
}

function grantBlocks(grants: readonly GrantRow[], { report, speak }: Catalogue): Blocks {
  if (grants.length === 0) return [];
  const words = report.followUp.grants;
  const rows = grants.map(({ source, granted, projects, gross, perKrone, npv }) => [
    speak.choice(`funding_source=${source}`),
    speak.millions(granted),
    String(projects),
    perKrone === null ? unknownCell : speak.millions(gross),
    perKrone === null ? unknownCell : speak.number(perKrone, 1),
    amountCell(npv, speak),
  ]);
  const unknown = grants.reduce((sum, each) => sum + each.unknown, 0);
  return [
    heading(4, words.title),
    paragraph(words.intro),
    table(numberColumns(words.columns), rows, report.money.amountsIn(speak.unitOfMillions)),
    ...(unknown > 0 ? [paragraph(words.unknown(unknown))] : []),
  ];
}

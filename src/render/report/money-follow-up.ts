// Whether anyone owns, measures and has reached the benefits, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { exactNumber } from '../../i18n/exact-number.ts';
import type { BenefitFollowUpView, MeasuredBenefit } from '../../view/report/money-follow-up-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, column, details, heading, paragraph, table } from '../build-blocks.ts';
import { unknownCell } from './amount-cell.ts';
import { projectLink } from './project-link.ts';

export function moneyFollowUpBlocks(view: BenefitFollowUpView, catalogue: Catalogue): Blocks {
  return view.benefits === 0 ? [] : [...missingBlocks(view, catalogue), ...measuredBlocks(view, catalogue)];
}

function missingBlocks(view: BenefitFollowUpView, { report, speak }: Catalogue): Blocks {
  const words = report.money.benefits;
  const named = (names: readonly string[]) => (names.length === 0 ? unknownCell : names.join('; '));
  const rows = view.missing.map(({ project, stage, withoutOwner, withoutIndicator }) => [
    projectLink(project.id, project.title),
    speak.choice(`stage=${stage}`),
    named(withoutOwner),
    named(withoutIndicator),
  ]);
  const facts = { benefits: view.benefits, owner: view.withoutOwner, indicator: view.withoutIndicator };
  return [
    heading(4, words.missingTitle),
    ...(rows.length === 0
      ? [paragraph(words.nobodyMissing)]
      : [paragraph(words.missingIntro(facts)), table(words.missingColumns, rows)]),
  ];
}

function measuredBlocks({ measured, unmeasured }: BenefitFollowUpView, { report, speak }: Catalogue): Blocks {
  const words = report.money.benefits;
  const number = (value: number | null) => (value === null ? unknownCell : exactNumber(value, speak));
  const cells = ({ project, benefit, unit, baseline, target, value, date, share }: MeasuredBenefit) => [
    projectLink(project.id, project.title),
    unit === null ? benefit : `${benefit}: ${unit}`,
    number(baseline),
    number(target),
    words.measuredOn(number(value), speak.shortDate(date)),
    share === null ? unknownCell : speak.percent(100 * share),
  ];
  const columns = words.measuredColumns.map((header, index) => column(header, index < 2 ? 'left' : 'right'));
  return [
    heading(4, words.measuredTitle),
    ...(measured.length === 0
      ? [paragraph(words.noMeasurements)]
      : [
          paragraph(words.measuredIntro(progressOf(measured))),
          details(words.measuredSummary, [paragraph(words.measuredHow), table(columns, measured.map(cells))]),
        ]),
    ...(unmeasured.length === 0
      ? []
      : [
          paragraph(words.unmeasured),
          bullets(unmeasured.map(({ project, benefit }) => [projectLink(project.id, project.title), `: ${benefit}`])),
        ]),
  ];
}

function progressOf(measured: readonly MeasuredBenefit[]) {
  const judged = measured.flatMap(({ share }) => share ?? []);
  const reached = judged.filter((share) => share >= 1).length;
  const half = judged.filter((share) => share >= 0.5 && share < 1).length;
  return { measured: measured.length, reached, half, less: judged.length - reached - half };
}

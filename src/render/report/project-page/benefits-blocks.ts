// What a project is to give: one row for each benefit, with who answers for it and how it is measured.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { PageBenefit } from '../../../view/report/project-page/page-benefits.ts';
import type { ProjectPage } from '../../../view/report/project-page-view.ts';
import type { Blocks, Inline } from '../../blocks.ts';
import { lineBreak, paragraph, strong, table, text, type Words } from '../../build-blocks.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function benefitsBlocks({ benefits, asked }: ProjectPage, style: PageStyle): Blocks {
  const { catalogue } = style;
  const words = catalogue.report.projectPage.benefits;
  if (benefits.length === 0) return pageSection('benefits', asked.benefits ? [paragraph(words.none)] : [], style);
  const rows = benefits.map((benefit) => [
    nameCell(benefit),
    sizeCell(benefit, catalogue),
    benefit.owner ?? words.noOwner,
    measureText(benefit, catalogue),
  ]);
  return pageSection('benefits', [table([words.benefit, words.size, words.responsible, words.measured], rows)], style);
}

function nameCell({ name, forWhom, assumption }: PageBenefit): readonly Inline[] {
  const more = [forWhom, assumption].filter((part) => part !== null);
  return [strong(name), ...more.flatMap((part) => [lineBreak, text(part)])];
}

function sizeCell(benefit: PageBenefit, { speak, report }: Catalogue): Words {
  const words = report.projectPage.benefits;
  const { type, full, fullEffectFrom, plusMinus, notPricedBecause } = benefit;
  const amount = full?.amount ?? null;
  const fte = full?.fte ?? null;
  const known = full !== null && (amount !== null || fte !== null);
  const sizes = {
    amount: amount === null ? null : speak.shortMoney(amount),
    fte: fte === null ? null : speak.number(fte, 1),
  };
  return [
    ...(type ? [speak.choice(`benefit_type=${type}`)] : []),
    ...(known ? [words.yearly({ ...sizes, year: full.year })] : []),
    ...(plusMinus === null ? [] : [words.plusMinus(signs(plusMinus))]),
    ...(known && fullEffectFrom ? [words.fullFrom(fullEffectFrom, speak)] : []),
    ...(known || notPricedBecause === null ? [] : [notPricedBecause]),
  ].join(', ');
}

function signs(consequence: number): string {
  return consequence === 0 ? '0' : (consequence > 0 ? '+' : '\u2212').repeat(Math.abs(consequence));
}

/** How it is measured and how far it has come; that it is not measured stands there too. */
export function measureText({ indicator, latest, achieved }: PageBenefit, { speak, report }: Catalogue): string {
  const words = report.projectPage.benefits;
  if (indicator?.none_because) return words.noneBecause(indicator.none_because);
  if (!indicator?.unit) return words.noIndicator;
  const number = (value: number | undefined): string | null => (value === undefined ? null : speak.number(value, 2));
  const { baseline, target } = indicator;
  const wanted = words.indicator({ unit: indicator.unit, baseline: number(baseline), target: number(target) });
  if (!latest) return wanted;
  const done = achieved === null ? null : speak.percent(achieved);
  return `${wanted}; ${words.latest({ value: speak.number(latest.value, 2), date: speak.shortDate(latest.date), achieved: done })}`;
}

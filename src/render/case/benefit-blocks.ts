// What the case gives: one row for each benefit with its owner, what becomes of it and how it is measured, and the sum in money.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseBenefit } from '../../view/case/case-benefits.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Block, Blocks, Inline } from '../blocks.ts';
import { lineBreak, paragraph, strong, table, text } from '../build-blocks.ts';
import { measureText } from '../report/project-page/benefits-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { caseSection } from './case-section.ts';

export function benefitBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { list } = view.benefits;
  const content = list.length > 0 ? [benefitTable(view, catalogue), ...sumParagraph(view, catalogue)] : [];
  return caseSection('benefits', content, view, catalogue);
}

function benefitTable({ benefits: { list } }: CaseView, catalogue: Catalogue): Block {
  const page = catalogue.report.projectPage.benefits;
  const words = catalogue.report.casePaper.telling.benefits;
  const rows = list.map((benefit) => [
    nameCell(benefit),
    sizeText(benefit, catalogue),
    benefit.owner ?? page.noOwner,
    useText(benefit, catalogue),
    measureText(benefit, catalogue),
  ]);
  return table([page.benefit, words.size, page.responsible, words.use, page.measured], rows);
}

function nameCell({ name, forWhom }: CaseBenefit): readonly Inline[] {
  return [strong(name), ...(forWhom ? [lineBreak, text(forWhom)] : [])];
}

function sizeText(benefit: CaseBenefit, { report, speak }: Catalogue): string {
  const words = report.casePaper.telling.benefits;
  const { full, fullEffectFrom, notPricedBecause, withdrawn } = benefit;
  const amount = withdrawn === null ? null : (full?.amount ?? null);
  const fte = full?.fte ? speak.number(full.fte, 2) : null;
  const from = fullEffectFrom ? [words.from(speak.date(fullEffectFrom))] : [];
  if (amount !== null) return [words.yearly(speak.money(amount), fte), ...from].join(', ');
  if (fte !== null) return [words.onlyFte(fte), ...from].join(', ');
  return words.notPriced(notPricedBecause ? withoutStop(notPricedBecause) : null);
}

/** Use first, then what leaves the budgets; benefits of others than public bodies leave no budget. */
function useText(benefit: CaseBenefit, catalogue: Catalogue): string {
  const { use, countsElsewhere } = benefit;
  const words = catalogue.report.casePaper.telling.benefits;
  const parts = [
    ...(use ? [catalogue.speak.choice(`benefit_use=${use}`)] : []),
    ...(countsElsewhere ? [words.elsewhere] : withdrawalText(benefit, catalogue)),
  ];
  return parts.length > 0 ? parts.join('. ') : '–';
}

function withdrawalText(
  { withdrawal, rate, withdrawn, kept }: CaseBenefit,
  { report, speak }: Catalogue,
): readonly string[] {
  const words = report.casePaper.telling.benefits.withdrawn;
  if (withdrawal === 'elsewhere' || withdrawn === null || kept === null || withdrawn + kept === 0) return [];
  if (withdrawal === 'unknown') return [words.unknownPlace];
  if (rate === null) return [words.notChosen];
  if (withdrawn === 0) return [words.none(speak.money(kept))];
  return [kept === 0 ? words.all(speak.money(withdrawn)) : words.some(speak.money(withdrawn), speak.money(kept))];
}

function sumParagraph({ benefits: { full, list, rates } }: CaseView, { report, speak }: Catalogue): Blocks {
  const words = report.casePaper.telling.benefits;
  if (full === null || full.amount === 0) return [];
  const amount = (value: number): string | null => (value === 0 ? null : speak.money(value));
  const isSplit = list.filter(({ withdrawn }) => withdrawn !== null).length > 1;
  const sum = words.sum(
    {
      amount: speak.money(full.amount),
      withdrawn: amount(full.withdrawn),
      kept: amount(full.kept),
      elsewhere: amount(full.elsewhere),
      unplaced: amount(full.unplaced),
    },
    speak,
  );
  const [labour, cash] = [rates.labour, rates.cash].map((rate) => (rate === null ? null : speak.percent(rate)));
  const rule = labour || cash ? [words.rule({ labour: labour ?? null, cash: cash ?? null }, speak)] : [];
  const told = [...(isSplit ? [sum] : []), ...(full.withdrawn > 0 ? rule : [])];
  return told.length > 0 ? [paragraph(told.join(' '))] : [];
}

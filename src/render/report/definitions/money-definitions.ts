// How money is counted, with the settings that were used.
import type { CeilingMeasure } from '../../../generated/card-types.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { DefinitionsView } from '../../../view/report/definitions-view.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, heading, paragraph } from '../../build-blocks.ts';

export function moneyDefinitions(
  { economics, priceYear, ceilings }: DefinitionsView,
  { speak, report }: Catalogue,
): Blocks {
  const words = report.definitions.money;
  const percent = (share: number): string => speak.percent(100 * share, 1);
  const { discount, convention, taxCost, horizon, baseYear, sensitivity, withdrawal } = economics;
  const settings = [
    ...(priceYear === null ? [] : [words.priceYear(priceYear)]),
    words.discount(
      discount.map(({ from_year, rate }) => ({ year: from_year, rate: percent(rate) })),
      speak,
    ),
    words.convention(speak.choice(`convention=${convention}`)),
    words.settings({ taxCost: percent(taxCost), horizon, baseYear, sensitivity: percent(sensitivity) }),
    words.withdrawal({ labour: percent(withdrawal.labour_saving), cash: percent(withdrawal.cash_releasing) }),
  ];
  const ceilingTexts = ceilings.map(
    ({ name, amount, on }) => `${name}, ${speak.shortMoney(amount)} (${measureName(on, speak)})`,
  );
  const limits = ceilingTexts.length > 0 ? [words.ceilings(ceilingTexts, speak)] : [];
  return [
    heading(3, words.title),
    paragraph(words.whole),
    bullets([...words.formulas, words.planned, words.ranges, words.tail, ...settings, ...limits]),
  ];
}

function measureName(measure: CeilingMeasure, speak: Catalogue['speak']): string {
  const name = speak.choice(`ceiling_measure=${measure}`);
  return measure === 'p85' ? name : name.toLowerCase();
}

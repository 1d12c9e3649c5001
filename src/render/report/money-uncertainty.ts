// What the portfolio may come to cost and how it bears a bad time, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { MoneyUncertaintyView } from '../../view/report/money-uncertainty-view.ts';
import type { Blocks } from '../blocks.ts';
import { callout, heading, paragraph, table } from '../build-blocks.ts';
import { costYearsBlocks } from '../cost-years-blocks.ts';
import { deviationCell } from './amount-cell.ts';
import { numberColumns } from './number-columns.ts';

export function moneyUncertaintyBlocks(view: MoneyUncertaintyView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.money.uncertainty;
  const range = view.withRange === 0 ? [paragraph(words.none)] : rangeBlocks(view, catalogue);
  return [heading(3, words.title), ...range, heading(4, words.stressTitle), ...stressBlocks(view, catalogue)];
}

function rangeBlocks(view: MoneyUncertaintyView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.money.uncertainty;
  const between = (ends: readonly [number, number]) => {
    const [low, high] = [...ends].sort((a, b) => a - b);
    return words.between(speak.shortMoney(low ?? 0), speak.shortMoney(high ?? 0));
  };
  const { projects, withoutCost, withRange, withoutRange, draws } = view;
  const facts = {
    planned: speak.shortMoney(view.planned),
    projects: projects - withoutCost,
    p50: between(view.p50),
    p85: between(view.p85),
  };
  return [
    paragraph([words.range(facts), ...bothText(view, catalogue)].join(' ')),
    paragraph(words.meaning),
    paragraph(words.basis({ withRange, withoutRange, withoutCost, draws: speak.number(draws) })),
    callout('important', words.tailTitle, words.tail),
    ...costYearsBlocks(view.years, view.counted, 4, catalogue),
  ];
}

function bothText({ bothOf }: MoneyUncertaintyView, { report, speak }: Catalogue): readonly string[] {
  if (bothOf.length === 0) return [];
  const pairs = bothOf.map((pair) => speak.list(pair.map(({ id, title }) => title ?? id)));
  return [report.money.uncertainty.bothCounted(pairs.join('; '))];
}

function stressBlocks({ stress, reserve }: MoneyUncertaintyView, { report, speak }: Catalogue): Blocks {
  const words = report.money.uncertainty;
  if (stress.lines.length === 0) return [paragraph(words.stressNone)];
  const largest = stress.largest?.title ?? stress.largest?.id ?? '';
  const named = stress.lines.map((line) => ({ ...line, name: words.stressLine(line.kind, line.percent, largest) }));
  const rows = named.map(({ name, cost, extra, npv }) => [
    name,
    speak.millions(cost),
    deviationCell(extra, speak),
    speak.millions(npv),
  ]);
  return [
    paragraph(words.stressIntro(stress.counted)),
    table(numberColumns(words.stressColumns), rows, report.money.amountsIn(speak.unitOfMillions)),
    ...(reserve === null ? [] : [paragraph(words.reserve(speak.shortMoney(reserve)))]),
    paragraph(words.stressReading(named.filter(({ npv }) => npv < 0).map(({ name }) => name))),
  ];
}

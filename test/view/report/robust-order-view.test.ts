import { expect, test } from 'vitest';
import { select } from '../../../src/app/select.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { robustOrderView } from '../../../src/view/report/robust-order-view.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';
import { robustOf } from '../../support/robust-of.ts';
import { noSolver } from '../../support/solver-sources.ts';

async function factsOf(portfolio: Portfolio, shown?: readonly string[]): Promise<ReportFacts> {
  const wishes = { today: goldenToday, force: [], without: [], frames: new Map<number, number>(), seconds: null };
  const { selection } = await select(portfolio, { ...wishes, quick: true }, noSolver);
  const whole = rankPortfolio(portfolio, { today: goldenToday });
  const projects = whole.projects.filter(({ id }) => shown?.includes(id) ?? true);
  const robust = robustOf(portfolio, null, { today: goldenToday });
  const facts = reportFactsOf({}, goldenToday);
  return { ...facts, portfolio, ranking: { ...whole, projects }, chosen: { selection, members: [], robust } };
}

test('the order of the list, with how often each is among the first five', async () => {
  const order = robustOrderView(await factsOf(goldenPortfolio('none')));
  const { rows = [], top } = order ?? {};
  expect(top).toBe(5);
  expect(rows.map(({ name }) => name)).toEqual([
    'portal',
    'sak-ki',
    'melding-a',
    'melding-b',
    'datadeling',
    'id-modern',
    'robot',
  ]);
  expect(rows[0]?.inTop).toBe(1);
  expect(rows.reduce((sum, { inTop }) => sum + inTop, 0)).toBeCloseTo(5, 1);
});

test('of an area only its own projects; too few, and no answer, are no section', async () => {
  const golden = goldenPortfolio('none');
  const some = robustOrderView(await factsOf(golden, ['portal', 'robot', 'sak-ki']));
  expect(some?.rows.map(({ project }) => project.id)).toEqual(['portal', 'sak-ki', 'robot']);
  expect(robustOrderView(await factsOf(golden, ['portal', 'robot']))).toBeNull();
  expect(robustOrderView(reportFactsOf({}))).toBeNull();
});

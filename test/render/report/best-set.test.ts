// The section on the best set: where it differs from the list, prices, weights, members and money, and what is said when nothing is proven.

import { describe, expect, test } from 'vitest';
import { select } from '../../../src/app/select.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { bestSetBlocks } from '../../../src/render/report/best-set.ts';
import { bestSetView } from '../../../src/view/report/best-set-view.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';
import { noSolver } from '../../support/solver-sources.ts';

const wishes = { today: goldenToday, force: [], without: [], frames: new Map<number, number>(), seconds: null };

async function factsOf(portfolio: Portfolio, frames = wishes.frames): Promise<ReportFacts> {
  const { selection, members } = await select(portfolio, { ...wishes, frames, quick: false }, noSolver);
  const facts = reportFactsOf({}, goldenToday);
  const { ranking } = await select(portfolio, { ...wishes, quick: true }, noSolver);
  return { ...facts, portfolio, ranking, chosen: { selection, members } };
}

const golden = goldenPortfolio('none');
const memberWeights = [
  { name: 'ane', file: 'weights/ane.yaml', weights: { k1: 50, k2: 30, k3: 20 } },
  { name: 'bo', file: 'weights/bo.yaml', weights: ['k2', 'k1', 'k3'] },
];

describe('the golden portfolio', () => {
  test('projects with what the list says, what the set says, the price and the members', async () => {
    const { found } = bestSetView(await factsOf({ ...golden, memberWeights })) ?? {};
    expect(found).toMatchObject({ value: 228, gap: 0, chosen: 4, open: 6, members: 2 });
    expect(found?.rows.map(({ project, isIn, price, members }) => [project.id, isIn, price, members])).toEqual([
      ['datadeling', true, 28, 2],
      ['melding-b', true, 22, 2],
      ['robot', true, 22, 2],
      ['portal', true, 8, 1],
      ['melding-a', false, 22, 0],
      ['sak-ki', false, 8, 1],
    ]);
    // Down the list portal, melding-a and melding-b take the money; the last two exclude each other.
    expect(found?.onlyInSet.map(({ id }) => id)).toEqual(['datadeling', 'robot']);
    expect(found?.onlyInList.map(({ id }) => id)).toEqual(['melding-a']);
  });

  test.each(languages)('reads in %s', async (language) => {
    const catalogue = await loadCatalogue(language, 'NOK');
    const view = bestSetView(await factsOf({ ...golden, memberWeights }));
    const text = view ? writeMarkdown(bestSetBlocks(view, catalogue)) : '';
    expect(text).toContain(catalogue.report.bestSet.best({ chosen: 4, open: 6 }));
    expect(text).toContain(catalogue.report.bestSet.stairTitle(2027));
    expect(text).toMatch(/\| portal \|.*\| 8[.,]0 \|.* 100 \| 1 \w+ 2 \|/);
  });

  test('bars show how often each is in when the weights decide', async () => {
    const catalogue = await loadCatalogue('nb', 'NOK');
    const view = bestSetView(await factsOf(golden));
    expect(view ? writeMarkdown(bestSetBlocks(view, catalogue)) : '').toContain('xychart');
  });

  test('when nothing holds, what is short is told in words', async () => {
    const catalogue = await loadCatalogue('nb', 'NOK');
    const facts = await factsOf(golden, new Map([[2027, 1_500_000]]));
    const view = bestSetView(facts);
    expect(view?.shortages).toEqual([{ kind: 'money', from: 2027, to: 2027, short: 500_000 }]);
    expect(view ? writeMarkdown(bestSetBlocks(view, catalogue)) : '').toContain('0,5\u00a0mill.\u00a0kr mer i 2027');
  });
});

test('what is not proven is never called the best', async () => {
  const catalogue = await loadCatalogue('nb', 'NOK');
  const facts = await factsOf(golden);
  const selection = facts.chosen?.selection;
  if (!selection || !('best' in selection)) throw new Error('no set');
  const best = { ...selection.best, status: 'feasible', bound: selection.best.value * 1.0123 } as const;
  const hasty = { ...facts, chosen: { members: [], selection: { ...selection, status: 'feasible', best } as const } };
  const view = bestSetView(hasty);
  const [, first] = view ? bestSetBlocks(view, catalogue) : [];
  const text = first ? writeMarkdown([first]) : '';
  expect(text).toContain('1,3 prosent');
  expect(text).not.toContain('beste utvalget');
});

test('a report that did not ask has no section', () => {
  expect(bestSetView(reportFactsOf({}))).toBeNull();
});

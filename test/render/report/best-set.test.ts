// The section on the best set: where it differs from the list, prices, weights, members and money, and what is said when nothing is proven.

import { describe, expect, test } from 'vitest';
import { select } from '../../../src/app/select.ts';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { bestSetBlocks } from '../../../src/render/report/best-set.ts';
import { bestSetView } from '../../../src/view/report/best-set-view.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';
import { noSolver } from '../../support/solver-sources.ts';

const wishes = { today: goldenToday, force: [], without: [], frames: new Map<number, number>(), seconds: null };

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

async function factsOf(portfolio: Portfolio, frames = wishes.frames): Promise<ReportFacts> {
  const { selection, members } = await select(portfolio, { ...wishes, frames, quick: false }, noSolver);
  const facts = reportFactsOf({}, goldenToday);
  const { ranking } = await select(portfolio, { ...wishes, quick: true }, noSolver);
  return { ...facts, portfolio, ranking, chosen: { selection, members } };
}

async function foundOf(portfolio: Portfolio) {
  const facts = await factsOf(portfolio);
  const selection = facts.chosen?.selection;
  if (!selection || !('best' in selection)) throw new Error('no set');
  return { ...facts, selection };
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
    expect(view?.shortages).toMatchObject([{ meaning: { kind: 'money', from: 2027, to: 2027 }, short: 500_000 }]);
    const text = plain(view ? writeMarkdown(bestSetBlocks(view, catalogue)) : '');
    expect(text).toContain(
      'Lovpålagte og bundne prosjekter trenger 2,0 av 1,5 mill. kr i 2027. Det mangler 0,5 mill. kr.',
    );
    expect(text).not.toMatch(/best|for stor/);
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
  const [title, first] = view ? bestSetBlocks(view, catalogue) : [];
  const text = title && first ? writeMarkdown([title, first]) : '';
  expect(text).toContain('1,3 prosent');
  expect(text).not.toMatch(/beste/i);
});

test('a gap that is not nothing is never told as nothing', async () => {
  const catalogue = await loadCatalogue('nb', 'NOK');
  const { selection, ...facts } = await foundOf(golden);
  const told = (value: number, bound: number) => {
    const best = { ...selection.best, status: 'feasible', value, bound } as const;
    const view = bestSetView({
      ...facts,
      chosen: { members: [], selection: { ...selection, status: 'feasible', best } },
    });
    return view ? plain(writeMarkdown(bestSetBlocks(view, catalogue))) : '';
  };
  expect(told(228_000, 228_001)).toContain('ingen kan gi mer enn 0,1 prosent høyere verdi');
  expect(told(0, 8_040)).toContain('ingen kan gi mer enn 8,1 poeng');
});

describe('rules that cannot be kept', () => {
  const running: Card = {
    status: 'active',
    stage: 'execution',
    scores: { k: { score: 50 } },
    cost: { project: [{ year: 2027, budget: 1_000_000 }] },
  };
  const base = {
    strategy: { criteria: [{ id: 'k', name: 'K', scale: { top: 100 } }] },
    capacity: { frames: [{ year: 2027, amount: 10_000_000 }] },
  };
  const textOf = async (portfolio: Portfolio) => {
    const view = bestSetView(await factsOf(portfolio));
    return view ? plain(writeMarkdown(bestSetBlocks(view, await loadCatalogue('nb', 'NOK')))) : '';
  };

  test('two statutory projects that exclude each other', async () => {
    const statutory: Card = { ...running, status: 'proposed', stage: 'planning', category: 'statutory' };
    const text = await textOf(
      portfolioOf({
        ...base,
        projects: { 'aa-a': { ...statutory, links: { excludes: ['bb-b'] } }, 'bb-b': statutory },
      }),
    );
    expect(text).toContain('Bare ett av disse kan gjøres: aa-a og bb-b.');
    expect(text).not.toContain('for stor');
  });

  test('a target for so many projects of an organisation, by its name', async () => {
    const target = { dimension: 'organisation', value: 'hod', min_projects: 3, binding: true } as const;
    const text = await textOf(
      portfolioOf({
        ...base,
        projects: { 'aa-a': running },
        strategy: { ...base.strategy, balance: [target] },
        settings: { name: 'P', organisations: [{ id: 'hod', name: 'Helsedirektoratet' }] },
      }),
    );
    expect(text).toContain('Strategien krever at minst 3 prosjekter er i gruppen «Helsedirektoratet».');
  });
});

test('a start before the planned one is told as earlier', async () => {
  const words = (await loadCatalogue('en', 'NOK')).report.bestSet;
  expect([words.starts(2027, -1), words.starts(2029, 2), words.starts(2028, 0)]).toEqual([
    'in from 2027 (1 year earlier than planned)',
    'in from 2029 (2 years later than planned)',
    'in from 2028',
  ]);
  const { set } = (await loadCatalogue('nb', 'NOK')).report.choice;
  const told = set({ isBest: true, isIn: true, list: null, later: { year: 2027, delay: -1 } });
  expect(told).toContain('med oppstart i 2027, ett år tidligere enn planlagt');
});

test('a bar of what nearly always happens is not full', async () => {
  const view = bestSetView(await factsOf(golden));
  if (!view?.found) throw new Error('no set');
  const shares = [0.9996, 0.0004, 1, 0, 0.5, 0.5];
  const rows = view.found.rows.map((row, index) => ({ ...row, share: shares[index] ?? null }));
  const blocks = bestSetBlocks({ ...view, found: { ...view.found, rows } }, await loadCatalogue('nb', 'NOK'));
  const drawn = blocks.find((block) => block.kind === 'chart');
  expect(drawn).toMatchObject({ chart: { bars: [99, 1, 100, 0, 50, 50] } });
  expect(JSON.stringify(drawn)).toContain('datadeling: over 99 av 100, melding-b: under 1 av 100, robot: 100 av 100');
});

test('a report that did not ask has no section', () => {
  expect(bestSetView(reportFactsOf({}))).toBeNull();
});

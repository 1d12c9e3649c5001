// Binding targets as rows: high risk by the portfolio's own matrix, shares of money and of the number of projects, whole numbers all of it.

import { expect, test } from 'vitest';
import { select } from '../../../src/app/select.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import type { BalanceTarget } from '../../../src/generated/card-types.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { shortageText } from '../../../src/render/select/infeasible-blocks.ts';
import { shortageViews } from '../../../src/view/select/shortage-view.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { withHighs } from '../../support/solver-sources.ts';

const today = '2027-01-01';
const threat = (likelihood: number, consequence: number, more = {}) => ({
  risks: [{ id: 'R1', event: 'x', likelihood, consequence, ...more }],
});
const decided = { after_measures: { likelihood: 1, consequence: 1 }, actions: [{ text: 'x', decided: true }] };
const waiting = { ...decided, actions: [{ text: 'x', decided: false }] };

/** a and b are red, c was red before measures that are decided, d waits for a decision, e says nothing. Values 80 to 40. */
const cards: Readonly<Record<string, Card>> = {
  a: { ...threat(5, 5), themes: ['ki'] },
  b: { ...threat(4, 5), themes: ['ki', 'data'] },
  c: threat(5, 5, decided),
  d: threat(5, 5, waiting),
  e: {},
};

function portfolioWith(balance: readonly BalanceTarget[], more: Readonly<Record<string, Card>> = {}) {
  const projects = Object.entries({ ...cards, ...more }).map(([id, card], index): [string, Card] => [
    id,
    {
      status: 'proposed',
      stage: 'planning',
      scores: { k: { score: 4 - index / 2 } },
      cost: { project: [{ year: 2027, budget: (index + 1) * 1_000_000 }] },
      ...card,
    },
  ]);
  const strategy = { criteria: [{ id: 'k', name: 'k', weight: 1 }], risk: { mode: 'none' as const }, balance };
  return portfolioOf({ projects: Object.fromEntries(projects), strategy });
}

async function chosen(...balance: BalanceTarget[]) {
  const wishes = { today, force: [], without: [], frames: new Map(), quick: true, seconds: null };
  const { selection } = await select(portfolioWith(balance), wishes, withHighs);
  if (!('best' in selection)) return selection.status;
  return selection.best.choice.map((column) => selection.program.options[column]?.project).join('');
}

const high = { dimension: 'risk', value: 'high', binding: true } as const;

test('without a rule all are chosen; high risk is what stands in red now', async () => {
  expect(await chosen()).toBe('abcde');
  expect(await chosen({ ...high, max_projects: 0 })).toBe('ce');
  expect(await chosen({ ...high, max_projects: 1 })).toBe('ace');
  expect(await chosen({ ...high, value: 'red', max_projects: 1 })).toBe('ace');
  expect(await chosen({ ...high, binding: false, max_projects: 0 })).toBe('abcde');
});

test('at most a share of the number of projects, on the edge and a hair below it', async () => {
  expect(await chosen({ ...high, percent_of: 'projects', max_percent: 50 })).toBe('abce');
  expect(await chosen({ ...high, percent_of: 'projects', max_percent: 49.9999 })).toBe('ace');
  expect(await chosen({ ...high, percent_of: 'projects', max_percent: 33.3333 })).toBe('ce');
  expect(await chosen({ ...high, percent_of: 'projects', min_percent: 60 })).toBe('abcde');
});

test('at most a share of planned cost', async () => {
  // a 1, b 2, c 3, d 4, e 5 million: with a and b 3 of 11; with d as well 7 of 15.
  expect(await chosen({ ...high, max_percent: 46 })).toBe('abce');
  expect(await chosen({ ...high, max_percent: 47 })).toBe('abcde');
  expect(await chosen({ ...high, percent_of: 'cost', max_percent: 12 })).toBe('ace');
});

test('themes may overlap, and organisations have the shares they have agreed', async () => {
  expect(await chosen({ dimension: 'theme', value: 'ki', max_projects: 1, binding: true })).toBe('acde');
  const shared = {
    owner: { organisation: 'x' },
    participants: [
      { organisation: 'x', share: 60 },
      { organisation: 'y', share: 40 },
    ],
  };
  const target = { dimension: 'organisation', value: 'y', max_percent: 10, binding: true } as const;
  const portfolio = portfolioWith([target], { a: shared });
  const ranking = rankPortfolio(portfolio, { today });
  const row = toProgram(portfolio, { ranking }).rows.find(({ meaning }) => meaning.kind === 'balance');
  // 1 million × (40 − 10) %, and −10 % of every other one.
  expect(row?.entries).toEqual([
    [0, 3_000_000_000],
    [1, -2_000_000_000],
    [2, -3_000_000_000],
    [3, -4_000_000_000],
    [4, -5_000_000_000],
  ]);
});

test('a share of the number is a row of the smallest whole numbers', () => {
  const portfolio = portfolioWith([{ ...high, percent_of: 'projects', max_percent: 25 }]);
  const ranking = rankPortfolio(portfolio, { today });
  const row = toProgram(portfolio, { ranking }).rows.find(({ meaning }) => meaning.kind === 'balance');
  expect(row).toMatchObject({ lower: null, upper: 0, meaning: { side: 'max', of: 'projects' } });
  expect(row?.entries.map(([, coefficient]) => coefficient)).toEqual([3, 3, -1, 3, -1]);
});

test('a rule that cannot be kept is told as it stands', async () => {
  const portfolio = portfolioWith([{ ...high, percent_of: 'projects', max_percent: 20 }], {
    a: { ...threat(5, 5), category: 'statutory' },
    c: { status: 'rejected' },
    e: { status: 'rejected' },
  });
  const wishes = { today, force: [], without: [], frames: new Map(), quick: true, seconds: null };
  const { selection } = await select(portfolio, wishes, withHighs);
  if (!('shortages' in selection)) throw new Error(selection.status);
  const [view] = shortageViews(selection.program, selection.shortages ?? [], portfolio.strategy);
  expect(view).toMatchObject({ target: { dimension: 'risk', percent: 20, percentOf: 'projects', projects: null } });
  const names = { names: new Map(), competences: new Map(), sectors: new Map(), organisations: new Map() };
  const told = view && shortageText(view, names, await loadCatalogue('nb', 'NOK'));
  expect(told?.replaceAll('\u00A0', ' ')).toBe(
    'Strategien krever at høyst 20 % av prosjektene er i gruppen «Høy risiko».',
  );
});

// What the page says of wishes that collide or are said twice, of missing scores, and of dates that are over.
import { describe, expect, test } from 'vitest';
import { explainSelection } from '../../src/app/explain-selection.ts';
import type { Card, Portfolio } from '../../src/core/model/portfolio.ts';
import { PortfolioError } from '../../src/core/model/portfolio-error.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { selectBlocks } from '../../src/render/select/select-blocks.ts';
import { selectCsv } from '../../src/render/select/select-csv.ts';
import { writeText } from '../../src/render/text/write-text.ts';
import type { SelectView } from '../../src/view/select-view.ts';
import { portfolioOf } from '../support/portfolio-of.ts';
import { noSolver } from '../support/solver-sources.ts';

const wishes = {
  today: '2027-03-01',
  force: [] as readonly string[],
  without: [] as readonly string[],
  frames: new Map<number, number>(),
  weights: null,
  quick: false,
  seconds: null,
};
const viewOf = (portfolio: Portfolio, changes: Partial<typeof wishes> = {}) =>
  explainSelection(portfolio, { ...wishes, ...changes }, noSolver);
const textOf = async (view: SelectView, language: (typeof languages)[number]) =>
  writeText(selectBlocks(view, await loadCatalogue(language, 'NOK'), false))
    .replaceAll('\u00A0', ' ')
    .replaceAll(/\s+/g, ' ');

const card = (value: number, year: number, more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score: value } },
  cost: { project: [{ year, budget: 1000 }] },
  ...more,
});
const small = (projects: Readonly<Record<string, Card>>, ...amounts: readonly number[]) =>
  portfolioOf({
    projects,
    strategy: { criteria: [{ id: 'k', name: 'k', scale: { top: 100 } }], risk: { mode: 'none' } },
    capacity: { frames: amounts.map((amount, index) => ({ year: 2027 + index, amount })) },
  });

describe('wishes', () => {
  const cards = { 'aa-a': card(50, 2027, { status: 'active', stage: 'execution' }), 'bb-b': card(20, 2027) };

  test.each(['aa-a', 'bb-b'])('that one and the same is both in and out are refused', async (id) => {
    const asked = viewOf(small(cards, 5000), { force: [id], without: [id] });
    await expect(asked).rejects.toThrow(new PortfolioError('both-wished', { id }));
    const other = await viewOf(small(cards, 5000), { force: ['bb-b'], without: ['aa-a'] });
    expect(other.set?.all.map((row) => row.id)).toEqual(['bb-b']);
  });

  test('that are said twice are told once', async () => {
    const { wishes: told } = await viewOf(small(cards, 5000), { force: ['bb-b', 'bb-b'], without: ['aa-a', 'aa-a'] });
    expect([told.force, told.without]).toEqual([['bb-b'], ['aa-a']]);
  });
});

describe('missing scores', () => {
  const late = { time: { period: { start: '2027-01-01', end: '2027-12-31' }, allowed_starts: [2028] } };

  test('a start a year later leaves 1/1.04 of the value, so it must be worth more', async () => {
    const cards = { 'aa-a': card(50, 2028), 'bb-b': card(0, 2027, { ...late, scores: {} }) };
    const { missing } = await viewOf(small(cards, 1000, 1000));
    expect(missing.map(({ id, needed }) => [id, needed?.toFixed(9)])).toEqual([['bb-b', '52.000000000']]);
    const scored = async (value: number) =>
      (await viewOf(small({ ...cards, 'bb-b': card(value, 2027, late) }, 1000, 1000))).set?.chosen.map(({ id }) => id);
    expect([await scored(51.9), await scored(52.1)]).toEqual([['aa-a'], ['bb-b']]);
  });

  test('of several starts the one that asks for least', async () => {
    const both = { time: { ...late.time, allowed_starts: [2027, 2028] }, scores: {} };
    const cards = { 'aa-a': card(50, 2028), 'bb-b': card(0, 2027, both), 'cc-c': card(30, 2027) };
    const { missing } = await viewOf(small(cards, 1000, 1000));
    expect(missing.map(({ id, needed }) => [id, needed])).toEqual([['bb-b', 30]]);
  });

  test('one that lacks its cost too is told both, and not asked what it must be worth', async () => {
    const cards = { 'aa-a': card(50, 2027), 'bb-b': card(0, 2027, { scores: {}, cost: {} }) };
    const view = await viewOf(small(cards, 1000));
    expect(view.missing).toEqual([]);
    expect(view.notChoosable).toEqual([
      { id: 'bb-b', because: 'unscored' },
      { id: 'bb-b', because: 'unknown_cost' },
    ]);
    expect(selectCsv(view).split('\r\n')[2]).toMatch(/^"bb-b",,"unscored unknown_cost",/);
  });
});

test('dates that are over are told, with what to do', async () => {
  const over: Card = { time: { period: { start: '2026-01-01', end: '2026-12-31' } } };
  const view = await viewOf(small({ 'aa-a': card(50, 2027), 'bb-b': card(50, 2026, over) }, 1000));
  const said = { nb: 'Starten er passert', nn: 'Starten er passert', en: 'The dates are over' };
  for (const language of languages)
    expect(await textOf(view, language)).toMatch(new RegExp(`${said[language]}.* bb-b\\.`));
  await expect(viewOf(small({ 'bb-b': card(50, 2026, over) }, 1000), { force: ['bb-b'] })).rejects.toThrow(
    new PortfolioError('not-choosable', { id: 'bb-b', because: 'start_past' }),
  );
});

test('how far up the staircase looked is told as an amount', async () => {
  const view = await viewOf(small({ 'aa-a': card(50, 2027) }, 2000));
  expect(view.staircase).toMatchObject({ next: null, highest: 3000 });
  const said = {
    nb: 'Selv en ramme på 3 000 kr dette året ville ikke gitt mer.',
    nn: 'Sjølv ei ramme på 3 000 kr dette året ville ikkje gitt meir.',
    en: 'Even a frame of NOK 3 000 in this year would buy no more.',
  };
  for (const language of languages) expect(await textOf(view, language)).toContain(said[language]);
});

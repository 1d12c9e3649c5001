// Words for what is not known: time up, prices that are the most they can be, gaps that round to nothing, frames that are used already.
import { expect, test } from 'vitest';
import { compareScenarios } from '../../../src/app/compare-scenarios.ts';
import { explainSelection } from '../../../src/app/explain-selection.ts';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { type Language, languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { comparedBlocks } from '../../../src/render/select/compared-blocks.ts';
import { selectBlocks } from '../../../src/render/select/select-blocks.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { comparedView } from '../../../src/view/select/compared-view.ts';
import type { SelectView } from '../../../src/view/select-view.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { noSolver } from '../../support/solver-sources.ts';

const wishes = {
  today: goldenToday,
  force: [] as readonly string[],
  without: [] as readonly string[],
  frames: new Map<number, number>(),
  weights: null,
  quick: false,
  seconds: null,
};
const viewOf = (portfolio: Portfolio, changes: Partial<typeof wishes> = {}) =>
  explainSelection(portfolio, { ...wishes, ...changes }, noSolver);
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ');
const textOf = async (view: SelectView, language: Language = 'nb') =>
  plain(writeText(selectBlocks(view, await loadCatalogue(language, 'NOK'), false)));

const golden = await viewOf(goldenPortfolio('none'));
const { set } = golden;
if (set === null) throw new Error('no set');

test.each(languages)(
  'time up before anything was found says nothing about whether a set exists, in %s',
  async (language) => {
    const { infeasible } = (await loadCatalogue(language, 'NOK')).select;
    const text = await textOf({ ...golden, status: 'unknown', set: null, shortages: null }, language);
    expect(text.toLowerCase()).toContain(infeasible.unknownTitle.toLowerCase());
    expect(text).toContain(plain(infeasible.unknown));
    expect(text).not.toContain(infeasible.title);
    expect(text).toContain('--time-limit');
  },
);

test('a gap that is not nothing is rounded up, and without value it is told in points', async () => {
  const unsure = (value: number, bound: number): SelectView => ({
    ...golden,
    status: 'feasible',
    set: { ...set, isOptimal: false, value, bound },
  });
  expect(await textOf(unsure(228, 228.01))).toContain('kan være verdt mer enn 228,1 (0,1 % over)');
  const nothing = await textOf(unsure(0, 8.04));
  expect(nothing).toContain('kan være verdt mer enn 8,1. Gi mer tid');
});

test('what was found and not proven is the most that it can be', async () => {
  const chosen = set.chosen.map((row) =>
    row.id === 'portal'
      ? { ...row, priceOfDelay: 2.9, isDelayProven: false }
      : { ...row, priceOfDelay: null, isDelayProven: row.id === 'robot' },
  );
  const missing = [
    { id: 'sak-ki', missing: ['k1'], needed: 30, share: 0.7, proven: false },
    { id: 'melding-a', missing: ['k1'], needed: null, share: 0, proven: false },
    { id: 'robot', missing: ['k1'], needed: null, share: 0, proven: true },
  ];
  const text = await textOf({ ...golden, set: { ...set, chosen }, missing });
  expect(text).toMatch(/portal 2027 76,0 10,0 høyst 2,9 8,0/);
  expect(text).toMatch(/robot 2027 \S+ \S+ kan ikke 22,0/);
  expect(text).toMatch(/datadeling 2027 \S+ \S+ – 28,0/);
  expect(text).toContain('prisene det høyeste de kan være');
  expect(text).toMatch(/sak-ki høyst 30,0 – \S/);
  expect(text).toContain('Tiden gikk ut før det var klart hva disse må være verdt for å bli valgt: melding-a.');
  expect(text).toContain('Kan ikke få plass, samme hvor mange poeng de får: robot.');
});

test('a staircase that was cut above the frame promises nothing of more money', async () => {
  const { staircase } = golden;
  if (!staircase) throw new Error('no staircase');
  const highest = staircase.steps.slice(-1).map((step) => ({ ...step, isToday: false }));
  const text = await textOf({
    ...golden,
    staircase: { ...staircase, steps: highest, cut: true, last: null, idle: 0, next: null },
  });
  expect(text).toContain('Lavere trinn er ikke regnet ut.');
  expect(text).not.toContain('ville ikke gitt mer');
});

const card = (budget: number, more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score: 50 } },
  cost: { project: [{ year: 2027, budget }] },
  ...more,
});
const strategy = { criteria: [{ id: 'k', name: 'K', scale: { top: 100 } }], risk: { mode: 'none' } } as const;

test('a frame that is used before anything is chosen is told as that', async () => {
  const frames = [{ year: 2027, amount: 10_000_000, reserve: 12_000_000 }];
  const idle = portfolioOf({ strategy, projects: { 'aa-a': card(1_000_000) }, capacity: { frames } });
  expect(await textOf(await viewOf(idle))).toContain(
    'Reserven tar 12,0 mill. kr. Det er mer enn rammen på 10,0 mill. kr i 2027. Det mangler 2,0 mill. kr.',
  );
  const running = card(1_000_000, { status: 'active', stage: 'execution' });
  const busy = portfolioOf({ strategy, projects: { 'aa-a': running }, capacity: { frames } });
  expect(await textOf(await viewOf(busy), 'en')).toContain(
    'In 2027 NOK 12.0 million is taken by the reserve. That is more than the frame of NOK 10.0 million. What must be in needs NOK 1.0 million on top of that. NOK 3.0 million is lacking.',
  );
});

test('small amounts are told in one unit', async () => {
  const running = card(100, { status: 'active', stage: 'execution' });
  const capacity = { frames: [{ year: 2027, amount: 20 }] };
  expect(await textOf(await viewOf(portfolioOf({ strategy, projects: { 'aa-a': running }, capacity })))).toContain(
    'Lovpålagte og bundne prosjekter trenger 100 av 20 kr i 2027. Det mangler 80 kr.',
  );
});

test('a project that starts earlier is worth more, and the page says why', async () => {
  const early = card(10, { time: { period: { start: '2028-01-01' }, allowed_starts: [2027, 2028] } });
  const portfolio = portfolioOf({
    strategy,
    projects: { 'aa-a': { ...early, cost: { project: [{ year: 2028, budget: 10 }] } } },
  });
  const text = await textOf(await viewOf(portfolio));
  expect(text).toContain('2027 (−1 år)');
  expect(text).toContain('For hvert år et prosjekt starter tidligere enn planlagt, ganges verdien med 1,04.');
  expect(await textOf(golden)).not.toContain('tidligere enn planlagt');
});

test('the list is made once for everything that stands on the same cards', async () => {
  const scenarios = [{ id: 'a', name: 'A', without: ['portal'] }];
  const [asIs, other] = await compareScenarios(goldenPortfolio('none'), { ...wishes, weights: undefined }, noSolver, {
    scenarios,
    branches: [],
  });
  expect(other?.selected.ranking).toBe(asIs?.selected.ranking);
});

test.each(languages)('side by side, what is not proven is not called the best in %s', async (language) => {
  const choices = await compareScenarios(goldenPortfolio('none'), { ...wishes, weights: undefined }, noSolver, {
    scenarios: [],
    branches: [],
  });
  const view = comparedView(choices, { wishes: golden.wishes, isWithoutScenarios: false });
  const catalogue = await loadCatalogue(language, 'NOK');
  const written = (status: 'optimal' | 'feasible') =>
    writeText(
      comparedBlocks({ ...view, columns: view.columns.map((each) => ({ ...each, status })) }, catalogue, false),
    );
  expect(written('optimal')).toMatch(/\bbeste?\b/i);
  expect(written('feasible')).not.toMatch(/\bbeste?\b/i);
});

test('what is short is told from the whole frame when some of it is taken first, with figures that add up', async () => {
  const running = (budget: number) => card(budget, { status: 'active', stage: 'execution' });
  const short = (budget: number, reserve = 1_300_000) =>
    viewOf(
      portfolioOf({
        strategy,
        projects: { 'aa-a': running(budget) },
        capacity: { frames: [{ year: 2027, amount: 13_000_000, reserve }] },
      }),
    );
  expect(await textOf(await short(13_800_000))).toContain(
    'Lovpålagte og bundne prosjekter trenger 13,8 mill. kr i 2027. Av rammen på 13,0 er 11,7 igjen når reserven er tatt av. Det mangler 2,1 mill. kr.',
  );
  expect(await textOf(await short(11_840_000, 1_340_000), 'en')).toContain(
    'Mandatory and committed projects need NOK 11.84 million in 2027. Of the frame of 13.00, 11.66 is left when the reserve is taken off. NOK 0.18 million is lacking.',
  );
  expect(await textOf(await short(13_800_000), 'nn')).toContain(
    'treng 13,8 mill. kr i 2027. Av ramma på 13,0 er 11,7 att når reserven er teken av. Det manglar 2,1 mill. kr.',
  );
  expect(await textOf(await short(13_800_000, 0))).toContain('trenger 13,8 av 13,0 mill. kr i 2027.');
});

test('time up says which parts could not be worked out, unless nobody asked for them', async () => {
  const cut = 'Tiden gikk ut før prisene, de nærmeste utvalgene, trinnene og vektene kunne regnes ut.';
  const late: SelectView = { ...golden, status: 'feasible' };
  expect(await textOf(late)).toContain(cut);
  expect(await textOf({ ...late, wishes: { ...late.wishes, quick: true } })).not.toContain(cut);
  expect(await textOf(golden)).not.toContain(cut);
});

test('a frame that is not adopted is marked, whatever else limits', async () => {
  const capacity = {
    frames: [
      { year: 2027, amount: 1_000_000, adopted: false },
      { year: 2028, amount: 1_000_000, adopted: true },
    ],
  };
  const projects = { 'aa-a': card(1_000_000), 'bb-b': card(900_000) };
  const text = await textOf(await viewOf(portfolioOf({ strategy, projects, capacity })));
  expect(text).toContain('begrenser valget, ikke vedtatt');
  expect(text.match(/ikke vedtatt/g)).toHaveLength(1);
});

test('who is kept out by wish has a reason without prices too', async () => {
  const text = await textOf(await viewOf(goldenPortfolio('none'), { without: ['portal'], quick: true }));
  expect(text).toMatch(/portal 76,0 10,0 Holdt utenfor med --without\./);
  expect(text.match(/Holdt utenfor/g)).toHaveLength(1);
});

test('a step below the frame says which frame reaches it', async () => {
  const view = await viewOf(goldenPortfolio('none'), { frames: new Map([[2027, 14_400_000]]) });
  expect(await textOf(view)).toMatch(/14,0 228,0 portal sak-ki dagens ramme \(14,4\) rekker hit/);
});

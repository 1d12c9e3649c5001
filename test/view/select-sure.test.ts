// What the page knows about how sure the choice is: members, cost against the reserve, missing scores, and why wishes collide.

import { expect, test } from 'vitest';
import { explainSelection } from '../../src/app/explain-selection.ts';
import type { Card, Portfolio } from '../../src/core/model/portfolio.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { selectBlocks } from '../../src/render/select/select-blocks.ts';
import { writeText } from '../../src/render/text/write-text.ts';
import { memberSetsView } from '../../src/view/select/member-sets-view.ts';
import type { SelectView } from '../../src/view/select-view.ts';
import { goldenToday } from '../support/golden-portfolio.ts';
import { portfolioOf } from '../support/portfolio-of.ts';
import { noSolver } from '../support/solver-sources.ts';

const wishes = {
  today: goldenToday,
  force: [] as readonly string[],
  without: [] as readonly string[],
  frames: new Map<number, number>(),
  weights: null,
  quick: false,
  seconds: null,
};
const viewOf = (portfolio: Portfolio, changes: Partial<typeof wishes & { confidence: number }> = {}) =>
  explainSelection(portfolio, { ...wishes, ...changes }, noSolver);
const textOf = async (view: SelectView, language: (typeof languages)[number] = 'nb') =>
  writeText(selectBlocks(view, await loadCatalogue(language, 'NOK'), false))
    .replaceAll('\u00A0', ' ')
    .replaceAll(/\s+/g, ' ');

const million = 1_000_000;
const proposed = (score: number, budget: number, more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score } },
  cost: { project: [{ year: 2027, budget }] },
  ...more,
});
const small = (projects: Readonly<Record<string, Card>>, frame: { amount: number; reserve?: number }) =>
  portfolioOf({
    projects,
    strategy: { criteria: [{ id: 'k', name: 'k', weight: 1 }], risk: { mode: 'none' } },
    capacity: { frames: [{ year: 2027, ...frame }] },
  });

const estimated = (low: number, likely: number, high: number): Card => ({
  cost: {
    project: [{ year: 2027, budget: likely }],
    estimate: { low, likely, high, limits: 'min-max' },
  },
});

test('the cost of the set stands against the reserve, and those without three estimates are named', async () => {
  const cards = {
    'a': proposed(4, 0, estimated(80 * million, 100 * million, 140 * million)),
    'b': proposed(3, 10 * million),
  };
  const enough = await viewOf(small(cards, { amount: 200 * million, reserve: 30 * million }));
  expect(enough.costRange).toMatchObject({
    planned: 110 * million,
    ranged: 1,
    covered: 'always',
    withoutRange: ['b'],
    withoutCost: [],
  });
  // The triangle's P85 is 121.0: closed form, where all overrun together.
  expect(Math.round((enough.costRange?.together.p85 ?? 0) / 100_000)).toBe(1310);
  const text = await textOf(enough);
  expect(text).toContain('trengs 21,0 mill. kr mer enn planlagt');
  expect(text).toContain('Reservene i rammene er 30,0 mill. kr til sammen. Det er nok i 85 av 100 tilfeller');
  expect(text).toContain('Har ikke tre anslag, og er regnet med det som er planlagt: b.');
  expect(text).toContain('Tallene er trolig for lave');
  const less = await viewOf(small(cards, { amount: 200 * million, reserve: 5 * million }));
  expect(less.costRange?.covered).toBe('never');
  expect(await textOf(less)).toContain('Det er ikke nok i 85 av 100 tilfeller.');
  expect((await viewOf(small(cards, { amount: 200 * million }))).costRange?.covered).toBeNull();
});

test('confidence makes what is uncertain dearer, and frees the reserve', async () => {
  const cards = { 'a': proposed(4, 0, estimated(80, 100, 140)), 'b': proposed(3, 10) };
  const portfolio = small(cards, { amount: 125, reserve: 15 });
  expect((await viewOf(portfolio)).set).toMatchObject({ cost: 110 });
  const view = await viewOf(portfolio, { confidence: 85 });
  expect(view.set?.chosen).toMatchObject([{ id: 'a', cost: 121 }]);
  expect(view.set?.money).toMatchObject([{ reserve: 0, left: 4 }]);
  expect(await textOf(view)).not.toContain('I 50 av 100 tilfeller');
});

test('what to ask about now: what it must be worth and how often it would be; the others in one line', async () => {
  const cards = {
    'inne': proposed(2, 10),
    'gratis': { ...proposed(0, 1), scores: {} },
    'stor': { ...proposed(0, 10), scores: {} },
    'umulig': { ...proposed(0, 50), scores: {} },
  };
  const view = await viewOf(small(cards, { amount: 11 }));
  expect(view.missing.map(({ id, needed }) => [id, needed])).toEqual([
    ['gratis', 0],
    ['stor', 40],
    ['umulig', null],
  ]);
  const text = await textOf(view);
  expect(text).toMatch(/stor 40,0 (59|60|61) av 100 alle kriteriene/);
  expect(text).not.toMatch(/gratis 0,0/);
  expect(text).toContain('så snart poengene gir en verdi over null: gratis.');
  expect(text).toContain('Kan ikke få plass, samme hvor mange poeng de får: umulig.');
});

test.each([
  ['excludes', { excludes: ['b'] }],
  ['variants', { variant_of: 'b' }],
] as const)('two that are wished in and collide by %s', async (kind, links) => {
  const cards = { 'a': proposed(2, 1, { links }), 'b': proposed(2, 1) };
  const view = await viewOf(small(cards, { amount: 10 }), { force: ['a', 'b'] });
  expect(view.shortages).toMatchObject([{ meaning: { kind: 'forced' }, blockedBy: { kind } }]);
});

test('one that is wished in and needs what is wished out, or what another excludes', async () => {
  const needing = proposed(2, 1, { links: { depends_on: [{ card: 'b' }] } });
  const out = await viewOf(small({ 'a': needing, 'b': proposed(2, 1) }, { amount: 10 }), {
    force: ['a'],
    without: ['b'],
  });
  expect(out.shortages).toMatchObject([
    { meaning: { kind: 'left_out' }, blockedBy: { kind: 'needed_by', other: 'a' } },
  ]);
  expect(await textOf(out)).toContain('b kan ikke holdes utenfor med --without. a trenger det.');
  const excluded = { ...proposed(2, 1), links: { excludes: ['c'] } };
  const other = await viewOf(small({ 'a': needing, 'b': excluded, 'c': proposed(2, 1) }, { amount: 10 }), {
    force: ['a', 'c'],
  });
  expect(other.shortages).toMatchObject([{ meaning: { kind: 'forced' } }]);
  expect(await textOf(other)).toContain(
    'c kan ikke tas inn med --force. Utelukkes av b, som trengs av a, som må være med.',
  );
});

test('one that must wait for what is finished too late says so', async () => {
  const period = (start: string, end: string) => ({ time: { period: { start, end } } });
  const cards = {
    'a': proposed(2, 1, {
      ...period('2027-01-01', '2027-12-31'),
      links: { depends_on: [{ card: 'b', kind: 'must_finish_before' }] },
    }),
    'b': proposed(2, 1, period('2027-01-01', '2027-12-31')),
  };
  const view = await viewOf(small(cards, { amount: 10 }), { force: ['a'] });
  expect(view.shortages).toMatchObject([{ blockedBy: { kind: 'after', other: 'b' } }]);
  expect(await textOf(view)).toContain('Må vente på b, som ikke er ferdig i tide.');
  const early = { ...cards, 'b': proposed(2, 1, { ...period('2026-01-01', '2026-12-31'), status: 'active' }) };
  expect((await viewOf(small(early, { amount: 10 }), { force: ['a'] })).status).toBe('optimal');
});

const member = (name: string, ids: readonly string[] | null) => ({ name, ids });

test('the most disputed stands first, and who got no answer is not counted', async () => {
  const { program } = await programOf();
  const view = memberSetsView(
    [member('anne', ['a', 'b']), member('kari', ['a', 'b']), member('per', ['a']), member('ole', null)],
    program,
  );
  expect(view?.answered).toBe(3);
  expect(view?.rows).toEqual([
    { id: 'b', count: 2, isDisputed: true },
    { id: 'a', count: 3, isDisputed: false },
    { id: 'c', count: 0, isDisputed: false },
  ]);
  expect(memberSetsView([member('ole', null)], program)).toBeNull();
  expect(memberSetsView([], program)).toBeNull();
});

async function programOf() {
  const { select } = await import('../../src/app/select.ts');
  const cards = { 'a': proposed(2, 1), 'b': proposed(2, 1), 'c': proposed(2, 1) };
  const { weights, ...rest } = wishes;
  const { selection } = await select(small(cards, { amount: 10 }), rest, noSolver);
  return selection;
}

test.each(languages)('members and prices that are not proven are told in %s', async (language) => {
  const view = await viewOf(small({ 'a': proposed(4, 5), 'b': proposed(3, 5), 'c': proposed(2, 5) }, { amount: 10 }));
  const { set } = view;
  const members = memberSetsView(
    [member('anne', ['a', 'b']), member('kari', ['a', 'c']), member('per', ['a', 'b']), member('mo', ['a', 'b'])],
    (await programOf()).program,
  );
  const unproven = set && {
    ...set,
    chosen: set.chosen.map((row) => ({
      ...row,
      priceOfDelay: -0.04,
      otherwise: row.otherwise && { ...row.otherwise, proven: false },
    })),
  };
  const text = await textOf({ ...view, set: unproven, members }, language);
  expect(text).toMatch(/b er med hos 3 av 4: snakk om det|b is in for 3 of 4: talk about it/);
  expect(text).toMatch(/(høyst|høgst|at most) \d/);
  expect(text).toMatch(/−0[.,]04/);
  expect(text).toMatch(/[Mm]inus/);
  expect(text).not.toMatch(/undefined|NaN/);
});

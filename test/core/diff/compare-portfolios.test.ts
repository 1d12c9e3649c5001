import { describe, expect, test } from 'vitest';
import { yearsPushedOver } from '../../../src/core/diff/budget-effect.ts';
import { type Change, mirrorKind } from '../../../src/core/diff/change.ts';
import { comparePortfolios } from '../../../src/core/diff/compare-portfolios.ts';
import type { PortfolioChanges } from '../../../src/core/diff/portfolio-changes.ts';
import type { PortfolioState } from '../../../src/core/diff/portfolio-state.ts';
import { undecidedStageMoves } from '../../../src/core/diff/undecided-stage-moves.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2026-11-22';
const strategy: Portfolio['strategy'] = {
  criteria: [
    { id: 'nytte', name: 'Nytte', weight: 1, scale: { zero: 0, top: 5 } },
    { id: 'kvalitet', name: 'Kvalitet', weight: 1, scale: { zero: 0, top: 5 } },
  ],
};
const scores = (nytte: number, kvalitet: number) => ({
  nytte: { score: nytte, reason: 'x' },
  kvalitet: { score: kvalitet, reason: 'x' },
});
const cost = (...amounts: readonly number[]) => ({
  project: amounts.map((budget, index) => ({ year: 2027 + index, budget })),
});

function stateOf(portfolio: Portfolio): PortfolioState {
  const cards = portfolio.projects.map(({ file, card }) => [file, { value: card }] as const);
  const meetings = portfolio.meetings.map(({ file, meeting }) => [file, { value: meeting }] as const);
  const { strategy: own, governance, capacity, settings, folder } = portfolio;
  const configuration = Object.entries({ strategy: own, governance, capacity, portfolio: settings });
  const files = configuration.map(([name, value]) => [`${folder}/${name}.yaml`, { value }] as const);
  return {
    portfolio,
    files: new Map<string, { readonly value: unknown }>([...cards, ...meetings, ...files]),
    ranking: rankPortfolio(portfolio, { today }),
  };
}

const compare = (before: Portfolio, after: Portfolio): PortfolioChanges =>
  comparePortfolios(stateOf(before), stateOf(after), today);
const told = (changes: readonly Change[]) =>
  changes.map(({ card, field, kind, before, after, delta }) => [card, field, kind, before, after, delta]);

const base = portfolioOf({
  strategy,
  capacity: { frames: [{ year: 2027, amount: 1000, reserve: 0 }] },
  projects: {
    alfa: { title: 'Alfa', stage: 'concept', status: 'active', scores: scores(4, 4), cost: cost(400) },
    beta: { title: 'Beta', stage: 'concept', status: 'active', scores: scores(3, 3), cost: cost(300) },
    gamma: { title: 'Gamma', stage: 'concept', status: 'active', scores: scores(1, 1), cost: cost(200) },
  },
});
const withCards = (projects: Record<string, object>, more: Partial<Portfolio> = {}): Portfolio =>
  portfolioOf({
    ...base,
    ...more,
    projects: { ...Object.fromEntries(base.projects.map(({ id, card }) => [id, card])), ...projects } as never,
    meetings: Object.fromEntries((more.meetings ?? []).map(({ id, meeting }) => [id, meeting])) as never,
  });
const card = (id: string): object => base.projects.find((project) => project.id === id)?.card as object;

test('a portfolio and itself: nothing', () => {
  const { changes, ranking, cards, selection, rankingByConfiguration } = compare(base, base);
  expect([changes, ranking, cards.changed, selection, rankingByConfiguration]).toEqual([
    [],
    [],
    [],
    { entered: [], left: [] },
    [],
  ]);
  expect(cards.kept).toBe(3);
});

test('cost: the field, the year and the sum, with how much', () => {
  const { changes, budget } = compare(base, withCards({ beta: { ...card('beta'), cost: cost(300, 150) } }));
  expect(told(changes)).toEqual([
    ['beta', 'cost', 'increased', 300, 450, 150],
    ['beta', 'cost[2028]', 'added', null, 150, null],
    ['beta', 'cost.project[2028]', 'added', null, { year: 2028, budget: 150 }, null],
  ]);
  expect(budget).toMatchObject({ before: 900, after: 1050, kept: { changed: 1, net: 150, same: 2, becameKnown: 0 } });
  expect(budget.perYear.map(({ year, before, after }) => [year, before, after])).toEqual([
    [2027, 900, 900],
    [2028, 0, 150],
  ]);
});

test('an amount that becomes known has no difference', () => {
  const unknown = withCards({ beta: { ...card('beta'), cost: {} } });
  const { changes, budget } = compare(unknown, base);
  expect(changes.find(({ field }) => field === 'cost')).toMatchObject({ kind: 'added', before: null, delta: null });
  expect(budget.kept).toMatchObject({ becameKnown: 1, changed: 0, net: 0 });
});

test('stages go forward and back, dates later and earlier, by so much', () => {
  const dated = (end: string, stage: string) =>
    withCards({ alfa: { ...card('alfa'), stage, time: { period: { start: '2027-01-01', end } } } });
  expect(told(compare(dated('2027-12-31', 'concept'), dated('2028-02-29', 'execution')).changes)).toEqual([
    ['alfa', 'stage', 'forward', 'concept', 'execution', 2],
    ['alfa', 'time.period.end', 'later', '2027-12-31', '2028-02-29', 60],
  ]);
});

test('a risk is raised by what it is expected to take, and treated when its measures are decided', () => {
  const risk = (more: object) =>
    withCards({
      alfa: {
        ...card('alfa'),
        risks: [{ id: 'R1', event: 'x', probability: 0.5, loss: 0.4, after_measures: { probability: 0.1 }, ...more }],
      },
    });
  const raised = compare(risk({}), risk({ loss: 0.6 })).changes.filter(({ total }) => total);
  expect(told(raised)).toEqual([['alfa', 'risks[R1]', 'raised', 0.2, 0.3, 0.1]]);
  const treated = compare(risk({}), risk({ actions: [{ text: 'y', decided: true }] })).changes.filter(
    ({ total }) => total,
  );
  expect(told(treated)).toEqual([['alfa', 'risks[R1]', 'treated', 0.2, 0.04, -0.16]]);
});

test('added, removed, stopped, finished and renamed cards', () => {
  const { alfa, beta, gamma } = { alfa: card('alfa'), beta: card('beta'), gamma: card('gamma') };
  const after = portfolioOf({
    ...base,
    meetings: {},
    projects: {
      alfa: { ...alfa, status: 'stopped' },
      'beta-ny': beta,
      delta: { title: 'Delta' },
      gamma: { ...gamma, status: 'completed' },
    } as never,
  });
  const { cards, changes } = compare(base, after);
  expect(cards.added).toEqual([{ id: 'delta', title: 'Delta' }]);
  expect(cards.removed).toEqual([]);
  expect(cards.renamed).toEqual([{ id: 'beta-ny', title: 'Beta', from: 'beta' }]);
  expect(cards.stopped.map(({ id }) => id)).toEqual(['alfa']);
  expect(cards.finished.map(({ id }) => id)).toEqual(['gamma']);
  expect(changes.find(({ kind }) => kind === 'renamed')).toMatchObject({ before: 'beta', after: 'beta-ny' });
});

test('a renamed card keeps its place on the list and in the frame', () => {
  const { alfa, gamma } = { alfa: card('alfa'), gamma: card('gamma') };
  const after = portfolioOf({ ...base, meetings: {}, projects: { alfa, 'beta-ny': card('beta'), gamma } as never });
  const { ranking, selection } = compare(base, after);
  expect([ranking, selection]).toEqual([[], { entered: [], left: [] }]);
});

test('places: who passed whom, and what the configuration alone does', () => {
  const own = compare(base, withCards({ gamma: { ...card('gamma'), scores: scores(5, 5) } }));
  expect(
    own.ranking.map(({ id, before, after, passed, passedBy }) => [id, before, after, passed.ids, passedBy.ids]),
  ).toEqual([
    ['gamma', 3, 1, ['alfa', 'beta'], []],
    ['alfa', 1, 2, [], ['gamma']],
    ['beta', 2, 3, [], ['gamma']],
  ]);
  expect(own.rankingByConfiguration).toEqual([]);
  const split = withCards({ gamma: { ...card('gamma'), scores: scores(0, 5) } });
  const heavier = {
    ...split,
    strategy: { criteria: strategy.criteria?.map((each) => ({ ...each, weight: each.id === 'kvalitet' ? 9 : 1 })) },
  } as Portfolio;
  expect(compare(split, heavier).rankingByConfiguration.map(({ id, before, after }) => [id, before, after])).toEqual([
    ['gamma', 3, 1],
    ['alfa', 1, 2],
    ['beta', 2, 3],
  ]);
});

test('headroom, and a year that is pushed over its frame', () => {
  const committed = withCards({ alfa: { ...card('alfa'), stage: 'execution' } });
  const dearer = withCards({ alfa: { ...card('alfa'), stage: 'execution', cost: cost(1300) } });
  const { budget, selection } = compare(committed, dearer);
  expect(budget.perYear[0]).toMatchObject({ year: 2027, frameAfter: 1000, headroomBefore: 100, headroomAfter: -300 });
  expect(yearsPushedOver(budget).map(({ year }) => year)).toEqual([2027]);
  expect(yearsPushedOver(compare(dearer, dearer).budget)).toEqual([]);
  expect(selection).toEqual({ entered: [], left: ['beta', 'gamma'] });
});

describe('a stage without a decision', () => {
  const meetings = [
    {
      id: '2026-09-17',
      file: 'm',
      meeting: { decisions: [{ id: 'V1', card: 'alfa', type: 'BP3', outcome: 'approved' }] },
    },
  ] as never;
  const moved = (stage: string) => withCards({ alfa: { ...card('alfa'), stage } }, { meetings });
  const found = (stage: string) => {
    const after = moved(stage);
    return undecidedStageMoves(compare(withCards({}, { meetings }), after), after);
  };
  test('as far as the decision says', () => expect(found('execution')).toEqual([]));
  test('beyond it', () => expect(found('closing')).toEqual(['alfa']));
  test('back without a decision that says so', () => expect(found('idea')).toEqual(['alfa']));
});

test('a comparison from the other end is its mirror', () => {
  const after = withCards({
    alfa: { ...card('alfa'), stage: 'planning', cost: cost(500), areas: ['skole'] },
    delta: { title: 'Delta', cost: cost(5) },
  });
  const [there, back] = [compare(base, after), compare(after, base)];
  const key = ({ card: id, field }: Change) => `${id} ${field}`;
  const mirrored = there.changes.map((change) => ({
    key: key(change),
    kind: mirrorKind(change.kind),
    before: change.after,
    after: change.before,
    delta: change.delta === null ? null : -change.delta,
  }));
  expect(
    back.changes.map((change) => ({
      key: key(change),
      kind: change.kind,
      before: change.before,
      after: change.after,
      delta: change.delta,
    })),
  ).toEqual(mirrored);
  expect(back.cards.removed).toEqual(there.cards.added);
  expect([back.budget.before, back.budget.after]).toEqual([there.budget.after, there.budget.before]);
});

test('fingerprints are unique, and the same whatever else changed', () => {
  const one = compare(base, withCards({ alfa: { ...card('alfa'), cost: cost(500) } })).changes;
  const both = compare(
    base,
    withCards({ alfa: { ...card('alfa'), cost: cost(500) }, beta: { ...card('beta'), areas: ['x'] } }),
  ).changes;
  const prints = both.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  for (const { fingerprint } of one) expect(prints).toContain(fingerprint);
});

describe('a card that cannot be read', () => {
  const stopped = withCards({ alfa: { ...card('alfa'), status: 'stopped' } });
  const broken = { ...base, projects: base.projects.filter(({ id }) => id !== 'alfa'), unreadable: ['alfa'] };
  test('was not stopped in the change that mends it', () => {
    const { cards, changes } = compare(broken, stopped);
    expect([cards.stopped, cards.finished, cards.added]).toEqual([[], [], []]);
    expect(changes.filter(({ card: id }) => id === 'alfa').map(({ kind }) => kind)).toEqual(['readable']);
  });
  test('is told as that, and not as removed', () => {
    const { cards, changes } = compare(stopped, broken);
    expect([cards.stopped, cards.removed]).toEqual([[], []]);
    expect(changes.filter(({ card: id }) => id === 'alfa').map(({ kind }) => kind)).toEqual(['unreadable']);
  });
});

test('the minutes of a meeting are no configuration, and move nothing by themselves', () => {
  const meetings = [
    {
      id: '2026-09-17',
      file: 'm',
      meeting: { decisions: [{ id: 'V1', card: 'gamma', type: 'BP3', outcome: 'approved' }] },
    },
  ] as never;
  const moved = withCards({ gamma: { ...card('gamma'), scores: scores(5, 5) } }, { meetings });
  const { changes, ranking, rankingByConfiguration } = compare(base, moved);
  expect(changes.some(({ fileKind }) => fileKind === 'meeting')).toBe(true);
  expect(ranking.length).toBe(3);
  expect(rankingByConfiguration).toEqual([]);
});

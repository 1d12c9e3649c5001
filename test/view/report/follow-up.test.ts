// What the report says about what is followed up: overspending, schemes and grants, realised benefits, people, and half-years.
import { expect, test } from 'vitest';
import { balanceView } from '../../../src/view/report/balance-view.ts';
import { moneyView } from '../../../src/view/report/money-view.ts';
import { projectPage } from '../../../src/view/report/project-page-view.ts';
import { queueView } from '../../../src/view/report/queue-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const million = 1_000_000;
const tenYears = Array.from({ length: 10 }, (_, index) => ({ year: 2027 + index, amount: 78 * million }));
const storvik = { organisation: 'storvik' };
const decision = { type: 'BP1', outcome: 'approved' } as const;

const facts = reportFactsOf({
  settings: {
    name: 'Test',
    organisations: [
      { id: 'storvik', name: 'Storvik kommune' },
      { id: 'nesfjord', name: 'Nesfjord kommune' },
    ],
  },
  strategy: { life_events: [{ event: 'new_in_norway', responsible: 'Kunnskapsdepartementet' }] },
  governance: {
    overspend: { percent: 5, recovered_within_years: 2 },
    funding_schemes: [
      { id: 'co_financing', name: 'Gammel', valid_to: '2025-12-31' },
      { id: 'co_financing', name: 'Ny', valid_from: '2026-01-01', deadlines: ['2026-11-16', '2027-11-15'] },
    ],
  },
  projects: {
    guide: {
      title: 'Veiviser',
      stage: 'execution',
      status: 'active',
      nature: 'development',
      method: 'agile',
      owner: storvik,
      themes: ['bolig', 'ki'],
      reuse: { builds_on: ['Altinn'] },
      participants: [storvik, { organisation: 'nesfjord' }],
      collaboration: { roles_known: { answer: 'no', reason: 'Ikke avklart.' }, users_early: { answer: 'yes' } },
      life_events: ['new_in_norway'],
      trust: { user_involvement: { level: 'survey', number: 40 } },
      change: { desire: { score: 2 }, ability: { score: 4 } },
      success_factors: { customer_competence: { score: 2, reason: 'Ny rolle' }, handover: { score: 4 } },
      contract: { form: 'fixed_price', suppliers: ['Stor AS'] },
      cost: {
        project: [
          { year: 2025, budget: 10 * million, actual: 10.4 * million },
          { year: 2026, budget: 20 * million, forecast: 19.9 * million },
        ],
        recovery: [{ overspent_year: 2025, year: 2026, amount: 0.2 * million }],
      },
      funding: [{ source: 'co_financing', status: 'committed', amount: 15 * million }],
      benefits: [{ id: 'G1', name: 'Bruk', type: 'priced', arena: 'citizens', annual: tenYears }],
    },
    post: {
      stage: 'realisation',
      status: 'active',
      nature: 'operation',
      owner: { organisation: 'nesfjord' },
      cost: { estimate: { likely: 10 * million } },
      funding: [{ source: 'co_financing', status: 'planned', amount: 1 }],
      trust: { user_involvement: { level: 'co_creation' } },
      benefits: [
        {
          id: 'G1',
          name: 'Porto',
          arena: 'municipal',
          annual: [{ year: 2025, amount: 100, realised: 80 }],
          budget_cut: [{ year: 2025, amount: 100 }],
        },
      ],
    },
    pilot: { status: 'stopped', stage: 'execution', form: 'pilot', pilot: { outcome: 'discard' } },
  },
  meetings: {
    '2025-12-31': { decisions: [{ ...decision, id: 'V1', card: 'guide' }] },
    '2026-06-30': { decisions: [{ ...decision, id: 'V1', card: 'guide' }] },
    '2026-07-01': {
      decisions: [
        { ...decision, id: 'V1', card: 'guide' },
        { ...decision, id: 'V2', card: 'post' },
      ],
    },
  },
});
const money = moneyView(facts);
const balance = balanceView(facts);

test('overspending stands with how it is taken back, and what has no plan', () => {
  expect(money.overspend).toMatchObject({ limit: 5, within: 2, over: 0.4 * million, left: 0.2 * million });
  expect(money.overspend.rows).toMatchObject([
    { project: { id: 'guide' }, year: 2025, percent: 4, isAboveLimit: false, planned: 0.2 * million, saved: 0 },
  ]);
});

test('only the rules of today are shown, with the next deadline and who seeks', () => {
  expect(money.schemes.schemes).toMatchObject([
    { scheme: { name: 'Ny' }, deadline: '2027-11-15', seekers: [{ id: 'post' }] },
  ]);
});

test('a grant of 15 million gives 52 per krone gross, beside the net present value', () => {
  const [grant] = money.schemes.grants;
  expect(grant).toMatchObject({ source: 'co_financing', granted: 15 * million, gross: 780 * million, perKrone: 52 });
  expect(grant?.npv).toBeGreaterThan(0);
  expect(grant?.npv).toBeLessThan(780 * million);
});

test('what came is held against the plan and the cut', () => {
  expect(money.realised).toMatchObject({ benefits: 1, untold: 0 });
  expect(money.realised.rows).toMatchObject([
    { year: 2025, organisation: 'Nesfjord kommune', planned: 100, realised: 80, share: 0.8, cut: 100, beyondCut: -20 },
  ]);
});

test('operation is kept apart, and themes, reuse and methods are counted', () => {
  const share = (value: string) => balance.work.nature.find((part) => part.value === value)?.percent;
  expect(share('operation')).toBeCloseTo((100 * 10) / 39.9, 9);
  expect(balance.work).toMatchObject({
    projects: 2,
    method: [
      { value: 'agile', projects: 1 },
      { value: null, projects: 1 },
    ],
    themes: [
      { theme: 'bolig', projects: 1 },
      { theme: 'ki', projects: 1 },
    ],
    withoutTheme: 1,
    reuse: { buildOn: 1, offer: 0, neither: 1 },
  });
});

test('users, needs of change and the five recommendations', () => {
  const { people } = balance;
  expect(people.surveyOnly).toEqual([{ id: 'guide', title: 'Veiviser' }]);
  expect(people.involvement.find(({ level }) => level === 'co_creation')?.projects).toBe(1);
  expect(people.change.find(({ need }) => need === 'desire')).toMatchObject({
    rated: 1,
    mean: 2,
    weak: [{ id: 'guide' }],
    withoutPlan: 1,
  });
  expect(people).toMatchObject({ across: 1, answered: 1 });
  expect(people.collaboration.find(({ question }) => question === 'roles_known')?.answers).toMatchObject({ no: 1 });
});

test('a life event has who is responsible, as the strategy says', () => {
  const event = (name: string) => balance.coverage.lifeEvents.find((each) => each.event === name);
  expect(event('new_in_norway')).toMatchObject({ responsible: 'Kunnskapsdepartementet', projects: [{ id: 'guide' }] });
  expect(event('having_a_child')).toMatchObject({ responsible: null, projects: [] });
});

test('what was treated is counted by half-year, the newest first, and a discarded pilot has taught something', () => {
  const queue = queueView(facts);
  expect(queue.treated).toEqual([
    { year: 2026, half: 2, meetings: 1, cases: 2, projects: 2, organisations: 2 },
    { year: 2026, half: 1, meetings: 1, cases: 1, projects: 1, organisations: 1 },
    { year: 2025, half: 2, meetings: 1, cases: 1, projects: 1, organisations: 1 },
  ]);
  expect(queue.learning.judged).toEqual({ judged: 1, discard: 1, adjust: 0, scale: 0 });
});

test('the page of a project tells what it takes to succeed', () => {
  const [guide] = facts.portfolio.projects;
  const { success, money: figures } = projectPage(facts, guide as NonNullable<typeof guide>);
  expect(success).toMatchObject({
    factors: [
      { factor: 'customer_competence', score: 2, isWeak: true, reason: 'Ny rolle' },
      { factor: 'handover', score: 4, isWeak: false },
    ],
    riskyContract: { supplier: 'Stor AS' },
    across: 2,
    change: [
      { need: 'desire', score: 2, isWeak: true },
      { need: 'ability', score: 4, isWeak: false },
    ],
    users: { level: 'survey', number: 40, isTooLittle: true },
  });
  expect(success.unrated).toHaveLength(5);
  expect(figures.perKrone).toMatchObject({ gross: 780 * million, perGranted: 52 });
});

// Promises who decides what in each ready configuration, at the limits and one krone beside them.
import { expect, test } from 'vitest';
import { type CaseRouter, caseRouter } from '../../src/core/council/case-route.ts';
import type { Card } from '../../src/core/model/portfolio.ts';
import type { DecisionType } from '../../src/generated/card-types.ts';
import { goodProposal, type Profile, profileFiles, profilePortfolio, profiles } from '../support/profile-files.ts';

const routers = new Map<Profile, CaseRouter>();
for (const profile of profiles) {
  const portfolio = await profilePortfolio(profileFiles(profile, { 'god-sak': goodProposal(profile) }));
  routers.set(profile, caseRouter(portfolio));
}

function bodiesOf(profile: Profile, type: DecisionType, amount: number, card: Card = { form: 'project' }) {
  const cost = { cost: { estimate: { likely: amount } } };
  return routers
    .get(profile)?.({ card: { ...card, ...cost }, type, date: '2027-02-01' })
    .bodies.join(' → ');
}

const pilot: Card = { form: 'pilot' };

test.each<[DecisionType, number, string]>([
  ['BP1', 20_000_000, 'sekretariatet → digitaliseringsradet'],
  ['BP3', 999_999, 'sekretariatet → digitaliseringsradet'],
  ['BP3', 1_000_000, 'sekretariatet → digitaliseringsradet → ledergruppen'],
  ['BP3', 4_999_999, 'sekretariatet → digitaliseringsradet → ledergruppen'],
  ['BP3', 5_000_000, 'sekretariatet → digitaliseringsradet → ledergruppen → kommunestyret'],
  ['budget', 5_000_000, 'sekretariatet → digitaliseringsradet → ledergruppen → kommunestyret'],
])('municipal-council, %s of %d: %s', (type, amount, bodies) => {
  expect(bodiesOf('municipal-council', type, amount)).toBe(bodies);
});

test.each<[DecisionType, number, Card, string]>([
  ['BP3', 299_999, pilot, 'sekretariatet'],
  ['BP3', 300_000, pilot, 'sekretariatet → digitaliseringsradet'],
  ['BP3', 299_999, { form: 'project' }, 'sekretariatet → digitaliseringsradet'],
  ['BP3', 1_999_999, { form: 'project' }, 'sekretariatet → digitaliseringsradet'],
  ['BP3', 2_000_000, { form: 'project' }, 'sekretariatet → digitaliseringsradet → kommunedirektorutvalget'],
  [
    'budget',
    10_000_000,
    { form: 'project' },
    'sekretariatet → digitaliseringsradet → kommunedirektorutvalget → kommunestyrene',
  ],
])('inter-municipal, %s of %d: %s', (type, amount, card, bodies) => {
  expect(bodiesOf('inter-municipal', type, amount, card)).toBe(bodies);
});

test.each<[DecisionType, number, Card, string]>([
  ['BP3', 1_999_999, pilot, 'portefoljekontoret'],
  ['BP3', 2_000_000, pilot, 'portefoljekontoret → portefoljeradet'],
  ['BP2', 24_999_999, { form: 'project' }, 'portefoljekontoret → portefoljeradet'],
  ['BP2', 25_000_000, { form: 'project' }, 'portefoljekontoret → portefoljeradet → etatsledelsen'],
  ['budget', 1_000_000, { form: 'project' }, 'portefoljekontoret → portefoljeradet → etatsledelsen → departementet'],
])('state-agency, %s of %d: %s', (type, amount, card, bodies) => {
  expect(bodiesOf('state-agency', type, amount, card)).toBe(bodies);
});

test.each(profiles)('%s: the council treats every case that needs a budget before anyone above it', async (profile) => {
  const { governance } = await profilePortfolio(profileFiles(profile, { 'god-sak': goodProposal(profile) }));
  const council = governance.bodies?.find(({ kind }) => kind === 'council')?.id ?? '';
  const withoutCouncil = (governance.routing ?? []).filter(({ bodies }) => !bodies.includes(council));
  const above = new Set(
    governance.bodies
      ?.filter(({ kind }) => /management|political|portfolio_board/.test(kind ?? ''))
      .map(({ id }) => id),
  );
  expect(withoutCouncil.flatMap(({ bodies }) => bodies.filter((body) => above.has(body)))).toEqual([]);
});

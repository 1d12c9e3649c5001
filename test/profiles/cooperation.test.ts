// Promises what sets the profile of a cooperation apart: every municipality that pays is heard, and the secretariat has a mandate of its
// own, with a pot for trials that can be used up (seed rules 11, 13 and 89).
import { expect, test } from 'vitest';
import { caseRouter } from '../../src/core/council/case-route.ts';
import { hearingsOf } from '../../src/core/council/hearings-of.ts';
import type { Card } from '../../src/core/model/portfolio.ts';
import { goodProposal, profileFiles, profilePortfolio } from '../support/profile-files.ts';

const { governance } = await profilePortfolio(profileFiles('inter-municipal', {}));

test('the finance directors of all that pay are heard, and nobody else', () => {
  const card: Card = {
    cost: { estimate: { likely: 3_000_000 } },
    participants: [
      { organisation: 'fossdal', share: 60, finance_director_heard: '2027-01-05' },
      { organisation: 'brekkvik', share: 40 },
      { organisation: 'lauvoy', share: 0 },
    ],
  };
  const heard = hearingsOf(governance, card, 'BP3').find(({ party }) => party === 'finance_director');
  expect(heard).toMatchObject({ heard: null, missing: ['brekkvik'] });
  const free = hearingsOf(governance, { cost: { estimate: { likely: 0 } } }, 'BP3').map(({ party }) => party);
  expect(free).not.toContain('finance_director');
});

test('the secretariat starts trials until the pot is empty; then they go to the council', async () => {
  const trial = (id: string) => `{ id: V${id}, card: forsok-${id}, type: BP3, outcome: approved, frame: 300000 }`;
  const card = goodProposal('inter-municipal').replace('form: project', 'form: pilot');
  const cards = Object.fromEntries(['1', '2', '3', '4'].map((id) => [`forsok-${id}`, card]));
  const bodiesAfter = async (held: readonly string[]) => {
    const meeting = `date: 2027-01-20\nbody: sekretariatet\nstatus: held\ndecisions:\n${held.map((id) => `  - ${trial(id)}\n`).join('')}`;
    const files = profileFiles('inter-municipal', cards);
    const portfolio = await profilePortfolio({ ...files, 'meetings/2027-01-20.yaml': meeting });
    const asked: Card = { form: 'pilot', cost: { estimate: { likely: 250_000 } } };
    return caseRouter(portfolio)({ card: asked, type: 'BP3', date: '2027-02-01' }).bodies;
  };
  expect(await bodiesAfter(['1', '2'])).toEqual(['sekretariatet']);
  expect(await bodiesAfter(['1', '2', '3'])).toEqual(['sekretariatet', 'digitaliseringsradet']);
});

test('every sector and every municipality has a member in the council', async () => {
  const { settings } = await profilePortfolio(profileFiles('inter-municipal', {}));
  const members = governance.bodies?.find(({ kind }) => kind === 'council')?.members ?? [];
  const municipalities = settings.organisations?.filter((each) => each.municipality_number).map(({ id }) => id);
  expect(new Set(members.map(({ municipality }) => municipality))).toEqual(new Set(municipalities));
  expect(new Set(members.map(({ field }) => field))).toEqual(new Set(governance.sectors?.map(({ id }) => id)));
});

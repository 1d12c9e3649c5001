// Promises that the Ministry of Finance's other rules count in the profile of a state agency (seed rules 32–36, 39, 63 and 75).
import { expect, test } from 'vitest';
import { checkProfile, goodProposal, profileFiles, profilePortfolio } from '../support/profile-files.ts';

const today = '2026-11-22';

async function codesOf(cards: Readonly<Record<string, string>>): Promise<string[]> {
  const { problems } = await checkProfile(profileFiles('state-agency', cards), today);
  return problems.map(({ finding }) => `${finding.severity} ${finding.code}`);
}

const elements = (technical: number, societal: number, internal: number) =>
  `elements: { technical_modernisation: ${technical}, societal_benefit: ${societal}, internal_efficiency: ${internal} }\n`;
const titled = (title: string, more: string) => goodProposal('state-agency', more).replace('En god sak', title);

test('a project that only replaces a system is an error', async () => {
  const replacing = (shares: string) => goodProposal('state-agency', `replaces_system: true\n${shares}`);
  expect(await codesOf({ bytte: replacing(elements(100, 0, 0)) })).toEqual(['error system-replacement-alone']);
  expect(await codesOf({ bytte: replacing(elements(60, 30, 10)) })).not.toContain('error system-replacement-alone');
});

test('an agency has one budget proposal a year', async () => {
  const proposal = (year: number) => `${elements(40, 40, 20)}budget_proposal: { budget_year: ${year} }\n`;
  const first = titled('Register på nytt', proposal(2029));
  expect(await codesOf({ register: first, melding: titled('Enklere melding', proposal(2030)) })).toEqual([]);
  expect(await codesOf({ register: first, melding: titled('Enklere melding', proposal(2029)) })).toEqual([
    'error budget-proposal-twice',
  ]);
});

test('a budget proposal has all three elements', async () => {
  const two = `${elements(60, 40, 0)}budget_proposal: { budget_year: 2029 }\n`;
  expect(await codesOf({ forslag: goodProposal('state-agency', two) })).toEqual([
    'error proposal-without-three-elements',
  ]);
});

test('half of saved labour is withdrawn, and all of secure savings', async () => {
  const { strategy } = await profilePortfolio(profileFiles('state-agency', {}));
  expect(strategy.withdrawal).toEqual({ labour_saving: 0.5, cash_releasing: 1 });
});

test('five percent in one year, recovered within three', async () => {
  const { governance } = await profilePortfolio(profileFiles('state-agency', {}));
  expect(governance.overspend).toEqual({ percent: 5, recovered_within_years: 3 });
});

test('a picture ten years ahead, and a strategy of three years', async () => {
  const { strategy } = await profilePortfolio(profileFiles('state-agency', {}));
  expect([strategy.period, strategy.future_picture?.to]).toEqual([{ from: 2027, to: 2029 }, 2037]);
});

test('the seven life events have the ministries of 2019', async () => {
  const { strategy } = await profilePortfolio(profileFiles('state-agency', {}));
  const ministries = strategy.life_events?.map(({ event, responsible }) => [
    event,
    /\((\w+)\)$/.exec(responsible)?.[1],
  ]);
  expect(ministries).toEqual([
    ['having_a_child', 'ASD'],
    ['seriously_ill_child', 'HOD'],
    ['losing_and_finding_a_job', 'ASD'],
    ['new_in_norway', 'KD'],
    ['death_and_inheritance', 'KMD'],
    ['running_a_voluntary_organisation', 'KUD'],
    ['running_a_business', 'NFD'],
  ]);
  expect(new Set(strategy.life_events?.map(({ source }) => /2019/.test(source ?? '')))).toEqual(new Set([true]));
});

test.each([
  ['2019-01-17', 16_000_000, 40_000_000, 'warning funding-scheme-limits'],
  ['2019-01-17', 15_000_000, 40_000_000, ''],
  ['2021-01-20', 34_000_000, 40_000_000, ''],
  ['2021-01-20', 34_000_001, 40_000_000, 'warning funding-scheme-limits'],
  ['2026-03-01', 20_000_000, 40_000_000, ''],
  ['2026-03-01', 4_000_000, 9_999_999, 'warning funding-scheme-limits'],
])('co-financing that was applied for on %s: %d of %d', async (applied, amount, cost, told) => {
  const more = `life_events: [having_a_child]
funding: [{ source: co_financing, status: applied, amount: ${amount}, applied: ${applied} }]
`;
  const card = goodProposal('state-agency', more)
    .replace('stage: idea', 'stage: planning')
    .replace('likely: 500000', `likely: ${cost}`);
  const codes = await codesOf({ forslag: card });
  expect(codes.filter((code) => code.includes('funding-scheme'))).toEqual(told === '' ? [] : [told]);
});

// The minutes as data: who was there, which decision belongs to which case, and what each is worth.
import { describe, expect, test } from 'vitest';
import type { Project as Card, Decision, Governance, Meeting } from '../../../src/generated/card-types.ts';
import { meetingFacts } from '../../../src/view/papers/meeting-facts.ts';
import { minutesView } from '../../../src/view/papers/minutes-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const governance: Governance = {
  bodies: [
    {
      id: 'council',
      name: 'Rådet',
      kind: 'council',
      quorum: 2,
      may_decide: ['BP1', 'BP2', 'BP3', 'prioritise', 'stop'],
      members: [{ role: 'Leder' }, { role: 'Rektor' }, { role: 'Arkivleder' }],
    },
    { id: 'secretariat', name: 'Sekretariatet', kind: 'secretariat' },
    { id: 'board', name: 'Styret', kind: 'management' },
    { id: 'assembly', name: 'Kommunestyret', kind: 'political' },
  ],
  routing: [
    { name: 'small', below: 3000000, bodies: ['secretariat', 'council'] },
    { name: 'large', from: 3000000, bodies: ['secretariat', 'council', 'board', 'assembly'] },
  ],
};

const card = (amount: number): Card => ({
  title: `Prosjekt ${amount}`,
  cost: { project: [{ year: 2027, kind: 'external', budget: amount }] },
  archive: { case_number: '2026/1' },
});

function minutesOf(
  meeting: Meeting,
  projects: Readonly<Record<string, Card>> = { a: card(1000000), b: card(5000000) },
) {
  const facts = reportFactsOf({
    governance,
    projects,
    meetings: { '2026-09-17': { date: '2026-09-17', body: 'council', status: 'held', ...meeting } },
  });
  const [found] = facts.portfolio.meetings;
  if (!found) throw new Error('no meeting');
  return minutesView(meetingFacts(facts, found));
}

const decided = (decision: Partial<Decision>) =>
  minutesOf({
    agenda: [{ case: '1/26', card: decision.card ?? 'a', type: 'BP3' }],
    decisions: [{ id: 'V1', card: 'a', type: 'BP3', outcome: 'approved', ...decision }],
  }).cases[0]?.decisions[0];

describe('attendance', () => {
  test('names who was there, who was not, and members nobody wrote down', () => {
    const { attendance } = minutesOf({ attendance: { present: ['Leder', 'rektor'], absent: [] }, quorum: true });
    expect(attendance).toEqual({
      present: ['Leder', 'rektor'],
      absent: [],
      unrecorded: ['Arkivleder'],
      members: 3,
      membersPresent: 2,
      quorum: true,
    });
  });

  test('nothing written is nothing known', () => {
    const { attendance } = minutesOf({});
    expect([attendance.present, attendance.quorum, attendance.unrecorded.length]).toEqual([null, null, 3]);
  });
});

describe('what a decision is worth', () => {
  test('final where the council has the last word, a recommendation to the next body where it has not', () => {
    expect(decided({})?.standing).toEqual({ kind: 'final' });
    expect(decided({ card: 'b' })?.standing).toEqual({ kind: 'recommends', to: 'Styret' });
    expect(decided({ card: 'b', body: 'board' })?.standing).toEqual({ kind: 'recommends', to: 'Kommunestyret' });
    expect(decided({ card: 'b', body: 'assembly' })?.standing).toEqual({ kind: 'final' });
  });

  test('a return or a rejection is nothing to pass on', () => {
    expect(decided({ card: 'b', outcome: 'returned' })?.standing).toEqual({ kind: 'stands' });
  });

  test('what a body has no right to is said, not hidden', () => {
    expect(decided({ type: 'budget' })?.standing).toEqual({ kind: 'no_right' });
  });

  test('another body is named, and the body itself is not', () => {
    expect(decided({ body: 'board' })?.by).toBe('Styret');
    expect(decided({ body: 'council' })?.by).toBeNull();
  });

  test('the stage is told when the kind of decision does not tell it', () => {
    expect(decided({ grants: 'execution' })?.grants).toBeNull();
    expect(decided({ grants: 'realisation' })?.grants).toBe('realisation');
  });

  test('votes, frame and conditions come along', () => {
    const conditions = [{ text: 'Dekk driften.', due: '2026-12-01' }, { text: 'Spør brukerne.' }];
    expect(decided({ votes: { for: 5, against: 2, dissent: 'For dyrt.' }, frame: 900000, conditions })).toMatchObject({
      votes: { for: 5, against: 2 },
      dissent: 'For dyrt.',
      frame: 900000,
      conditions: [
        { text: 'Dekk driften.', due: '2026-12-01' },
        { text: 'Spør brukerne.', due: null },
      ],
    });
    expect(decided({})).toMatchObject({ votes: null, dissent: null, frame: null, conditions: [] });
  });
});

describe('cases', () => {
  test('each decision stands in its case; the rest were beyond the agenda', () => {
    const { cases, beyondAgenda, undecided } = minutesOf({
      agenda: [
        { case: '1/26', title: 'Inntak' },
        { case: '1/26', card: 'a', type: 'BP2' },
        { case: '2/26', card: 'b', type: 'BP3', proposal: ['Ramme 5 mill.'] },
        { case: '3/26', title: 'Møteplan' },
        { case: '4/26', card: 'a', type: 'stop' },
        { case: '5/26', title: 'Kriterier' },
      ],
      decisions: [
        { id: 'V1', card: 'a', type: 'stop', outcome: 'rejected', case: '4/26' },
        { id: 'V2', card: 'a', type: 'BP2', outcome: 'approved' },
        { id: 'V3', outcome: 'approved', case: '3/26' },
        { id: 'V4', card: 'gone', type: 'BP1', outcome: 'postponed', case: '9/26' },
      ],
      impartiality: [{ member: 'Rektor', card: 'b', reason: 'Eier.' }, { member: 'Leder' }],
    });
    expect(
      cases.map(({ number, title, decisions, isHeading }) => [number, title, decisions.map(({ id }) => id), isHeading]),
    ).toEqual([
      ['1/26', 'Inntak', [], true],
      ['1/26', 'Prosjekt 1000000', ['V2'], false],
      ['2/26', 'Prosjekt 5000000', [], false],
      ['3/26', 'Møteplan', ['V3'], false],
      ['4/26', 'Prosjekt 1000000', ['V1'], false],
      ['5/26', 'Kriterier', [], false],
    ]);
    expect(undecided).toBe(2);
    expect(beyondAgenda.map(({ number, title, decisions }) => [number, title, decisions[0]?.id])).toEqual([
      ['9/26', 'gone', 'V4'],
    ]);
    expect(cases[2]).toMatchObject({
      proposal: ['Ramme 5 mill.'],
      asks: { type: 'BP3', passage: { from: 'planning', to: 'execution', gate: 'BP3' } },
      disqualified: [{ member: 'Rektor', reason: 'Eier.' }],
      archiveCaseNumber: '2026/1',
    });
  });

  test('where a project on the light track stood is not known afterwards', () => {
    const agenda = [{ case: '1/26', card: 'a', type: 'BP3' as const }];
    const asked = (form: NonNullable<Card['form']>) =>
      minutesOf({ agenda }, { a: { ...card(1), form } }).cases.map(({ asks }) => asks?.passage?.from);
    expect(asked('pilot')).toEqual([null]);
    expect(asked('project')).toEqual(['planning']);
  });

  test('who is disqualified in no case that is named stands at the top', () => {
    expect(minutesOf({ impartiality: [{ member: 'Leder' }] }).disqualified).toEqual([
      { member: 'Leder', reason: null },
    ]);
  });
});

test('minutes are a draft until somebody has approved them', () => {
  expect(minutesOf({}).approved).toBeNull();
  expect(minutesOf({ minutes: {} }).approved).toBeNull();
  expect(minutesOf({ minutes: { approved: '2026-10-01', approved_by: 'Rådet' } }).approved).toEqual({
    date: '2026-10-01',
    by: 'Rådet',
  });
});

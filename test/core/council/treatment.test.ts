import { describe, expect, test } from 'vitest';
import { awaitingCase, awaitingCases } from '../../../src/core/council/awaiting-cases.ts';
import { caseRouter } from '../../../src/core/council/case-route.ts';
import { hearingsOf } from '../../../src/core/council/hearings-of.ts';
import { judgedDecisions } from '../../../src/core/council/judged-decisions.ts';
import { type TreatmentFacts, treatment } from '../../../src/core/council/treatment.ts';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import type { Decision, Governance } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const governance: Governance = {
  bodies: [
    { id: 's', name: 'Sekretariatet', kind: 'secretariat' },
    { id: 'r', name: 'Rådet', kind: 'council' },
    { id: 'l', name: 'Ledelsen', kind: 'management' },
  ],
  routing: [{ types: ['BP3'], bodies: ['s', 'r', 'l'] }, { bodies: ['s', 'r'] }],
};

function factsOf(
  card: Card,
  decisions: readonly (readonly [date: string, body: string, decision: Partial<Decision>])[] = [],
) {
  const meetings = Object.fromEntries(
    decisions.map(([date, body, decision]) => [
      date,
      { body, decisions: [{ id: 'V1', card: 'a', outcome: 'approved' as const, ...decision }] },
    ]),
  );
  return toFacts(portfolioOf({ governance, projects: { a: card }, meetings }));
}

function toFacts(portfolio: Portfolio): TreatmentFacts & { readonly project: Portfolio['projects'][number] } {
  const [project] = portfolio.projects;
  if (!project) throw new Error('no card');
  const today = '2026-11-22';
  return { portfolio, route: caseRouter(portfolio), judged: judgedDecisions(portfolio, today), today, project };
}

describe('who is next', () => {
  const card: Card = { form: 'project', stage: 'planning', status: 'proposed', cost: { estimate: { likely: 1 } } };

  test('the secretariat prepares, the council recommends, the management decides', () => {
    const facts = factsOf(card);
    const found = treatment(facts, facts.project);
    expect(found?.steps.map(({ body, part }) => [body, part])).toEqual([
      ['s', 'prepares'],
      ['r', 'recommends'],
      ['l', 'decides'],
    ]);
    expect(found).toMatchObject({ type: 'BP3', opens: 'execution', next: { name: 'Rådet' } });
  });

  test('after a recommendation it awaits the management, and after that nobody', () => {
    const recommended = factsOf(card, [['2026-09-17', 'r', { type: 'BP3' }]]);
    expect(awaitingCase(recommended, recommended.project)).toMatchObject({
      because: 'recommended',
      treatment: { next: { body: 'l' } },
    });
    const decided = factsOf(card, [
      ['2026-09-17', 'r', { type: 'BP3' }],
      ['2026-10-01', 'l', { type: 'BP3' }],
    ]);
    expect(treatment(decided, decided.project)?.next).toBeNull();
    expect(awaitingCase(decided, decided.project)).toBeNull();
  });

  test('what the management sends back begins again with the council', () => {
    const facts = factsOf(card, [
      ['2026-09-17', 'r', { type: 'BP3' }],
      ['2026-10-01', 'l', { type: 'BP3', outcome: 'returned' }],
    ]);
    expect(awaitingCase(facts, facts.project)).toMatchObject({
      because: 'returned',
      treatment: { next: { body: 'r' } },
    });
  });

  test('a project that is over asks nothing', () => {
    const facts = factsOf({ ...card, status: 'stopped' });
    expect(treatment(facts, facts.project)).toBeNull();
  });
});

describe('what awaits a body', () => {
  const running: Card = { form: 'project', stage: 'execution', status: 'active', cost: { estimate: { likely: 120 } } };

  test.each([
    ['nothing', running, [], null],
    ['a request', { ...running, request: { type: 'BP4' } }, [], 'requested'],
    ['a request that is granted', { ...running, request: { type: 'BP3' } }, [], null],
    ['a case that was put off', running, [['2026-09-17', 'r', { type: 'BP4', outcome: 'postponed' }]], 'postponed'],
    ['cost above the frame', running, [['2026-09-17', 'l', { type: 'BP3', frame: 100 }]], 'frame_exceeded'],
    ['cost within the frame', running, [['2026-09-17', 'l', { type: 'BP3', frame: 120 }]], null],
    ['a pilot that is over', { ...running, form: 'pilot', pilot: { end: '2026-11-21' } }, [], 'pilot_over'],
    ['a pilot on its last day', { ...running, form: 'pilot', pilot: { end: '2026-11-22' } }, [], null],
  ] as const)('%s', (_, card, decisions, because) => {
    const facts = factsOf(card as Card, decisions);
    expect(awaitingCase(facts, facts.project)?.because ?? null).toBe(because);
  });

  test('a proposal is late when it came after the deadline', () => {
    const facts = factsOf({ form: 'project', status: 'proposed', submitter: { role: 'X', date: '2026-11-07' } });
    const lateBy = (deadline: string) => awaitingCases(facts, { body: 'r', deadline }).map(({ isLate }) => isLate);
    expect([lateBy('2026-11-06'), lateBy('2026-11-07')]).toEqual([[true], [false]]);
    expect(awaitingCases(facts, { body: 'l', deadline: null })).toEqual([]);
  });
});

describe('who must be heard', () => {
  test('the finance director of each organisation that pays, when money is needed', () => {
    const card: Card = {
      cost: { estimate: { likely: 5 } },
      participants: [
        { organisation: 'a', share: 60, finance_director_heard: '2026-07-01' },
        { organisation: 'b', share: 40 },
        { organisation: 'c', share: 0 },
      ],
    };
    const [, finance] = hearingsOf({}, card, 'BP3');
    expect(finance).toMatchObject({ party: 'finance_director', heard: null, missing: ['b'] });
    expect(hearingsOf({}, card, 'BP1').map(({ party }) => party)).toEqual(['sector_leader']);
    expect(hearingsOf({}, { cost: { estimate: { likely: 0 } } }, 'BP3').map(({ party }) => party)).toEqual([
      'sector_leader',
    ]);
  });

  test('others as governance says: from an amount, before a decision, across organisations', () => {
    const hearings: Governance['hearings'] = [
      { party: 'architect', types: ['BP3'] },
      { party: 'employees', from: 1000 },
      { party: 'privacy' },
      { party: 'top_management', when: 'several_organisations' },
    ];
    const card: Card = {
      cost: { estimate: { likely: 999 } },
      trust: { privacy: { assessed: true, date: '2026-05-01' } },
    };
    expect(hearingsOf({ hearings }, card, 'BP3').map(({ party, heard }) => [party, heard])).toEqual([
      ['architect', null],
      ['privacy', '2026-05-01'],
    ]);
  });
});

describe('what comes up again', () => {
  const running: Card = { form: 'project', stage: 'execution', status: 'active', cost: { estimate: { likely: 90 } } };
  const approved = ['2026-09-17', 'r', { type: 'change', frame: 80 }] as const;

  test('a change that was granted once is no grant for the next', () => {
    const facts = factsOf({ ...running, request: { type: 'change', date: '2026-10-05' } }, [approved]);
    expect(awaitingCase(facts, facts.project)).toMatchObject({
      because: 'requested',
      treatment: { next: { body: 'r' } },
    });
  });

  test('what was asked before it was granted is answered', () => {
    const facts = factsOf({ ...running, cost: {}, request: { type: 'change', date: '2026-09-01' } }, [approved]);
    expect(awaitingCase(facts, facts.project)).toBeNull();
  });

  test('cost above the new frame comes up anew', () => {
    const facts = factsOf(running, [approved]);
    expect(awaitingCase(facts, facts.project)).toMatchObject({
      because: 'frame_exceeded',
      treatment: { next: { body: 'r' } },
    });
  });
});

test('a card that asks for a part of what it costs does not choose who decides', () => {
  const facts = factsOf({
    form: 'project',
    stage: 'planning',
    status: 'proposed',
    cost: { estimate: { likely: 6_600_000 } },
    request: { type: 'BP3', frame: 100_000 },
  });
  expect(treatment(facts, facts.project)?.amount).toBe(6_600_000);
});

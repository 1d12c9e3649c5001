import { describe, expect, test } from 'vitest';
import { checklistOf, shippedPoints } from '../../../src/core/council/checklist-of.ts';
import { judgedDecisions } from '../../../src/core/council/judged-decisions.ts';
import { passage } from '../../../src/core/council/passage.ts';
import { decisionAsked, nextStage, trackOf } from '../../../src/core/council/project-track.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import type { Decision, Governance } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2026-11-22';
const own: Governance = {
  requirement_set: 'own',
  requirement_sets: [{ id: 'own', fields: [{ field: 'need.purpose', from: 'concept' }] }],
};

function passageOf(card: Card, governance: Governance = own, decisions: readonly Decision[] = []) {
  const portfolio = portfolioOf({
    governance,
    projects: { sak: card },
    meetings: { '2026-09-17': { decisions: [...decisions] } },
  });
  const [project] = portfolio.projects;
  return project ? passage({ portfolio, judged: judgedDecisions(portfolio, today), today }, project) : null;
}

describe('a passage', () => {
  const card: Card = { title: 'A', stage: 'idea', status: 'active' };
  const approval: Decision = { id: 'V1', card: 'sak', type: 'BP1', outcome: 'approved' };

  test('needs a decision and what the next stage asks', () => {
    const found = passageOf(card);
    expect(found).toMatchObject({ from: 'idea', to: 'concept', gate: 'BP1', decision: null, isOpen: false });
    expect(found?.errors.map(({ code, args }) => [code, args.field])).toEqual([['missing-field', 'need.purpose']]);
  });

  test('is open when both are there, and not before', () => {
    const whole = { ...card, need: { purpose: 'Fordi' } };
    expect(passageOf(card, own, [approval])?.isOpen).toBe(false);
    expect(passageOf(whole)?.isOpen).toBe(false);
    expect(passageOf(whole, own, [approval])).toMatchObject({ isOpen: true, decision: { reference: '2026-09-17/V1' } });
    expect(passageOf(whole, own, [{ ...approval, outcome: 'returned' }])?.isOpen).toBe(false);
  });

  test('waits for the check list only where it is required', () => {
    const whole = { ...card, need: { purpose: 'Fordi' } };
    const required = { ...own, checklist_use: 'required' as const };
    expect(passageOf(whole, required, [approval])).toMatchObject({
      isOpen: false,
      unanswered: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
    });
    const answered = {
      BP1: Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`p${at + 1}`, { answer: 'yes' as const }])),
    };
    expect(passageOf({ ...whole, checklists: answered }, required, [approval])?.isOpen).toBe(true);
  });

  test('asks no status of a project that the decision is to begin, but asks for the rest', () => {
    const demanding: Governance = { reporting: { leader_review_days: 30 } };
    const planned: Card = { title: 'A', form: 'project', stage: 'planning', status: 'active' };
    const codes = (changes: Partial<Card>) => {
      const found = passageOf({ ...planned, ...changes }, demanding);
      return new Set([...(found?.errors ?? []), ...(found?.warnings ?? [])].map(({ code }) => code));
    };
    const status = ['missing-status-report', 'stale-status-report', 'leader-review-old'];
    expect(status.filter((code) => codes({}).has(code))).toEqual([]);
    expect(status.filter((code) => codes({ status_report: { date: '2026-01-01' } }).has(code))).toEqual([]);
    expect(codes({}).has('missing-field')).toBe(true);
  });

  test('there is none for a project that is over, or at its end', () => {
    expect(passageOf({ ...card, status: 'stopped' })).toBeNull();
    expect(passageOf({ ...card, stage: 'done' })).toBeNull();
  });
});

describe('tracks', () => {
  test('pilots and line tasks go the short way, unless governance says another', () => {
    expect(trackOf({}, { form: 'pilot' })).toEqual(['idea', 'execution', 'done']);
    expect(nextStage({}, { form: 'pilot', stage: 'concept' })).toBe('execution');
    expect(nextStage({}, { form: 'project', stage: 'idea' })).toBe('concept');
    const light = { forms: ['product' as const], stages: ['idea' as const, 'execution' as const] };
    expect(nextStage({ light_track: light }, { form: 'product', stage: 'execution' })).toBeNull();
    expect(nextStage({ light_track: light }, { form: 'pilot', stage: 'idea' })).toBe('concept');
  });

  test('a card that asks for a decision point that it has passed asks for the next', () => {
    expect(decisionAsked({}, { form: 'project', stage: 'planning', request: { type: 'BP2' } })).toBe('BP3');
    expect(decisionAsked({}, { form: 'project', stage: 'planning', request: { type: 'budget' } })).toBe('budget');
  });
});

describe('check lists', () => {
  test('an answer no needs a remark; an own list replaces the shipped one', () => {
    const card: Card = { checklists: { BP6: { p1: { answer: 'no' }, p2: { answer: 'no', remark: 'Måles i mai.' } } } };
    expect(checklistOf({}, card, 'BP6')).toMatchObject({ isOwn: false, open: ['p1'] });
    const lists = [{ gate: 'BP6' as const, source: 'Vårt', points: [{ id: 'eget', text: 'Er det målt?' }] }];
    expect(checklistOf({ checklists: lists }, card, 'BP6')).toMatchObject({
      isOwn: true,
      source: 'Vårt',
      open: ['eget'],
    });
    expect(checklistOf({}, {}, 'BP3').points).toHaveLength(shippedPoints.BP3);
  });
});

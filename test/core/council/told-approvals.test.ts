// Promises that one cause is told once: an approval that nobody could give is an error where it stands, and then not on the card as well;
// and that nothing becomes silent altogether.
import { describe, expect, test } from 'vitest';
import { checkPortfolio } from '../../../src/core/rules/check-portfolio.ts';
import type { Decision, Governance, Meeting, Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const governance: Governance = {
  bodies: [
    { id: 'utvalg', name: 'Utvalget', kind: 'other' },
    { id: 'radet', name: 'Rådet', kind: 'council' },
    { id: 'styret', name: 'Styret', kind: 'management' },
    { id: 'sekretariatet', name: 'Sekretariatet', kind: 'secretariat', may_decide: ['BP3', 'change', 'stop'] },
  ],
  secretariat: { mandate: { adopted: { date: '2026-01-15' }, max_per_case: 500 } },
  routing: [{ from: 3000, bodies: ['radet', 'styret'] }, { bodies: ['radet'] }],
};
const about = new Set([
  'stage-beyond-decision',
  'status-without-decision',
  'frame-exceeded',
  'decision-over-mandate',
  'decision-by-wrong-body',
]);
const decided = (body: string, decision: Partial<Decision>): Meeting => ({
  body,
  decisions: [{ id: 'V1', card: 'a', type: 'BP3', outcome: 'approved', ...decision }],
});
const other: Meeting = { body: 'radet', decisions: [{ id: 'V1', card: 'b', type: 'BP1', outcome: 'approved' }] };

function found(card: Project, meetings: Readonly<Record<string, Meeting>>, severities: Governance['severities'] = {}) {
  const portfolio = portfolioOf({ governance: { ...governance, severities }, projects: { a: card }, meetings });
  return checkPortfolio(portfolio, '2026-11-22')
    .filter(({ code }) => about.has(code))
    .map(({ code, severity, place }) => `${severity} ${code} ${place.file.replace('portfolio/', '')}`)
    .sort();
}

const running: Project = {
  stage: 'execution',
  status: 'active',
  form: 'project',
  cost: { project: [{ year: 2026, budget: 900 }] },
};
const mandate = 'error decision-over-mandate meetings/2026-06-11.yaml';
const wrongBody = 'error decision-by-wrong-body meetings/2026-06-11.yaml';
const stage = 'error stage-beyond-decision projects/a.yaml';

describe('the stage', () => {
  test('over the mandate: one error, where the decision is', () => {
    expect(found(running, { '2026-06-11': decided('sekretariatet', { frame: 900 }) })).toEqual([mandate]);
  });
  test('by a body without the say: one error, where the decision is', () => {
    expect(found(running, { '2026-06-11': decided('utvalg', {}) })).toEqual([wrongBody]);
  });
  test('no decision at all, one that opens less, and one about another project', () => {
    expect(found(running, { '2026-06-11': other })).toEqual([stage]);
    expect(found(running, { '2026-06-11': decided('utvalg', { type: 'BP2' }) })).toEqual([wrongBody, stage]);
    expect(found(running, { '2026-06-11': decided('utvalg', { card: 'b' }) })).toEqual([stage]);
  });
  test('sent back after the worthless approval', () => {
    const back = decided('radet', { type: 'change', grants: 'concept' });
    expect(found(running, { '2026-06-11': decided('utvalg', {}), '2026-09-17': back })).toEqual([wrongBody, stage]);
  });
  test('a recommendation is no error itself, so the stage is', () => {
    const large = { ...running, cost: { project: [{ year: 2026, budget: 5000 }] } };
    expect(found(large, { '2026-06-11': decided('radet', {}) })).toEqual([stage]);
  });
  test('whoever makes the error of the decision less than an error still gets the one on the card', () => {
    const meetings = { '2026-06-11': decided('sekretariatet', { frame: 900 }) };
    expect(found(running, meetings, { 'decision-over-mandate': 'off' })).toEqual([stage]);
    expect(found(running, meetings, { 'decision-over-mandate': 'warning' })).toEqual([
      stage,
      'warning decision-over-mandate meetings/2026-06-11.yaml',
    ]);
    expect(found(running, meetings, { 'decision-over-mandate': 'error' })).toEqual([mandate]);
  });
});

describe('the status', () => {
  const stopped: Project = { ...running, status: 'stopped' };
  const status = 'error status-without-decision projects/a.yaml';
  test('a stop by a body without the say', () => {
    expect(found(stopped, { '2026-06-11': decided('utvalg', { type: 'stop' }) })).toEqual([wrongBody]);
  });
  test('a stop that nobody decided, and one that nobody could give but is about another project', () => {
    expect(found(stopped, { '2026-06-11': other })).toEqual([status]);
    expect(found(stopped, { '2026-06-11': decided('utvalg', { type: 'stop', card: 'b' }) })).toEqual([status]);
  });
  test('started again by a body without the say', () => {
    const meetings = { '2026-03-12': decided('radet', {}), '2026-04-16': decided('radet', { type: 'stop' }) };
    expect(found(running, meetings)).toEqual([status]);
    expect(found(running, { ...meetings, '2026-06-11': decided('utvalg', {}) })).toEqual([wrongBody]);
  });
});

describe('the frame', () => {
  const first = { '2026-03-12': decided('radet', { frame: 600 }) };
  const frame = 'error frame-exceeded projects/a.yaml';
  test('raised over the mandate', () => {
    const raised = (amount: number) => ({
      ...first,
      '2026-06-11': decided('sekretariatet', { type: 'change', frame: amount }),
    });
    expect(found(running, raised(900))).toEqual([mandate]);
    expect(found(running, raised(800))).toEqual([mandate, frame]);
  });
  test('not raised at all', () => {
    expect(found(running, first)).toEqual([frame]);
  });
});

import { expect, test } from 'vitest';
import { decisionByWrongBody } from '../../../src/core/rules/decision-by-wrong-body.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import type { Decision, Governance } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance: Governance = {
  bodies: [
    { id: 'faggruppe', name: 'Faggruppen', kind: 'other', may_decide: ['BP1'] },
    { id: 'utvalg', name: 'Utvalget', kind: 'other' },
    { id: 'radet', name: 'Rådet', kind: 'council' },
    { id: 'styret', name: 'Styret', kind: 'political' },
  ],
  routing: [{ name: 'Små', below: 100, bodies: ['faggruppe', 'radet'] }, { bodies: ['radet', 'styret'] }],
};
const by = (body: string, decision: Partial<Decision>, cost = 50) =>
  portfolioOf({
    governance,
    projects: { a: { status: 'proposed', cost: { estimate: { likely: cost } } } },
    meetings: { '2026-09-17': { body, decisions: [{ id: 'V1', card: 'a', outcome: 'approved', ...decision }] } },
  });
const place = 'meetings/2026-09-17.yaml#/decisions/0';

testRule(decisionByWrongBody, {
  'outside the route': {
    portfolio: by('utvalg', { type: 'BP2' }),
    finds: [
      [
        place,
        { body: 'Utvalget', card: 'a', type: 'decision_type=BP2', because: 'outside_route', deciders: ['Rådet'] },
      ],
    ],
  },
  'without the right, and under another name': {
    portfolio: by('faggruppe', { type: 'BP1', grants: 'execution' }, 500),
    finds: [
      [place, { body: 'Faggruppen', card: 'a', type: 'decision_type=BP3', because: 'no_right', deciders: ['Styret'] }],
    ],
  },
  'a rejection decides, too': {
    portfolio: by('utvalg', { type: 'BP2', outcome: 'rejected' }),
    finds: [
      [
        place,
        { body: 'Utvalget', card: 'a', type: 'decision_type=BP2', because: 'outside_route', deciders: ['Rådet'] },
      ],
    ],
  },
  'what only recommends on the way, whatever it may decide': {
    portfolio: by('faggruppe', { type: 'BP2' }),
    finds: [],
  },
  'the one that decides, and one further up': { portfolio: by('radet', { type: 'BP2' }), finds: [] },
  'the political level takes a small case': { portfolio: by('styret', { type: 'BP2' }), finds: [] },
  'what is put off or sent back is not decided': {
    portfolio: by('utvalg', { type: 'BP2', outcome: 'returned' }),
    finds: [],
  },
});

test('both places are told: the decision, and the right or the route', () => {
  const relatedTo = (portfolio: ReturnType<typeof by>) =>
    [...decisionByWrongBody.check(portfolio, ruleContext(portfolio, '2026-11-22'))].map(({ related }) => related);
  const inGovernance = (...pointer: (string | number)[]) => [
    { file: 'portfolio/governance.yaml', pointer, at: 'value' },
  ];
  expect(relatedTo(by('utvalg', { type: 'BP2' }))).toEqual([inGovernance('routing', 0, 'bodies')]);
  expect(relatedTo(by('faggruppe', { type: 'BP2' }, 500))).toEqual([inGovernance('bodies', 0, 'may_decide')]);
});

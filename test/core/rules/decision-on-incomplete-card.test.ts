import { decisionOnIncompleteCard } from '../../../src/core/rules/decision-on-incomplete-card.ts';
import type { Governance, Meeting, Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance: Governance = {
  requirement_set: 'eget',
  requirement_sets: [
    {
      id: 'eget',
      fields: [
        { field: 'title' },
        { field: 'sector', from: 'concept' },
        { field: 'risks', from: 'planning' },
        { field: 'method', from: 'planning', severity: 'warning' },
      ],
    },
  ],
};
const approved: Meeting = { decisions: [{ id: 'V1', card: 'a', type: 'BP2', outcome: 'approved_with_conditions' }] };
const decided = (card: Project, meeting = approved) =>
  portfolioOf({ governance, projects: { a: card }, meetings: { '2026-09-17': meeting } });
const place = 'meetings/2026-09-17.yaml#/decisions/0';

testRule(decisionOnIncompleteCard, {
  'what the new stage asks for, and not what the card lacks already': {
    portfolio: decided({ stage: 'concept' }),
    finds: [[place, { card: 'a', stage: 'stage=planning', fields: ['risks'] }]],
  },
  'two stages at once': {
    portfolio: decided({ title: 'A' }),
    finds: [[place, { card: 'a', stage: 'stage=planning', fields: ['sector', 'risks'] }]],
  },
  'a card that has what is asked for': {
    portfolio: decided({ title: 'A', stage: 'concept', risks: [{ id: 'R1', event: 'X' }] }),
    finds: [],
  },
  'a card that has moved is told by its missing fields': { portfolio: decided({ stage: 'planning' }), finds: [] },
  'a case that was sent back, and a project that is over': {
    portfolio: decided(
      { stage: 'concept' },
      { decisions: [{ id: 'V1', card: 'a', type: 'BP2', outcome: 'returned' }] },
    ),
    finds: [],
  },
  'a project that is over': { portfolio: decided({ stage: 'concept', status: 'stopped' }), finds: [] },
});

import { checklistUnanswered } from '../../../src/core/rules/checklist-unanswered.ts';
import type { Governance, Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const required: Governance = {
  checklist_use: 'required',
  checklists: [
    {
      gate: 'BP1',
      points: [
        { id: 'P1', text: 'Er det avklart?' },
        { id: 'P2', text: 'Hvem eier det?' },
      ],
    },
  ],
};
const standing = (card: Project, governance = required) => portfolioOf({ governance, projects: { a: card } });

testRule(checklistUnanswered, {
  'own points without an answer; a no is an answer': {
    portfolio: standing({ stage: 'concept', checklists: { BP1: { P1: { answer: 'no' } } } }),
    finds: [['a.yaml#/checklists/BP1', { gate: 'BP1', stage: 'stage=concept', points: ['P2'] }]],
  },
  'the shipped list of the last gate only': {
    portfolio: standing({ stage: 'done', checklists: { BP6: { p2: { answer: 'yes' } } } }),
    finds: [['a.yaml#/checklists/BP6', { gate: 'BP6', stage: 'stage=done', points: ['p1'] }]],
  },
  'answered, or still an idea': {
    portfolio: standing({ stage: 'concept', checklists: { BP1: { P1: { answer: 'yes' }, P2: { answer: 'yes' } } } }),
    finds: [],
  },
  'still an idea': { portfolio: standing({ stage: 'idea' }), finds: [] },
  'advisory': { portfolio: standing({ stage: 'concept' }, { checklist_use: 'advisory' }), finds: [] },
});

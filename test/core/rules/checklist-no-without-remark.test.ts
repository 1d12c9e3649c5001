import { checklistNoWithoutRemark } from '../../../src/core/rules/checklist-no-without-remark.ts';
import type { Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const checklists: Project['checklists'] = {
  BP2: {
    p1: { answer: 'no' },
    p2: { answer: 'no', remark: 'Kommer i mars.' },
    p3: { answer: 'yes' },
    p4: { answer: 'not_applicable' },
  },
};

testRule(checklistNoWithoutRemark, {
  'only a no that says nothing more': {
    portfolio: portfolioOf({ projects: { a: { checklists } } }),
    finds: [['a.yaml#/checklists/BP2/p1/answer', { gate: 'BP2', point: 'p1' }]],
  },
  'a project that is over': {
    portfolio: portfolioOf({ projects: { a: { checklists, status: 'stopped' } } }),
    finds: [],
  },
});

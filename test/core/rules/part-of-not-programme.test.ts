import { partOfNotProgramme } from '../../../src/core/rules/part-of-not-programme.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(partOfNotProgramme, {
  'part of a project': {
    portfolio: portfolioOf({ projects: { a: { links: { part_of: 'b' } }, b: { form: 'project' } } }),
    finds: [['a.yaml#/links/part_of', { parent: 'b', form: 'form=project' }]],
  },
  'part of a programme': {
    portfolio: portfolioOf({ projects: { a: { links: { part_of: 'b' } }, b: { form: 'programme' } } }),
    finds: [],
  },
  'a form that is not known': {
    portfolio: portfolioOf({ projects: { a: { links: { part_of: 'b' } }, b: {} } }),
    finds: [],
  },
});

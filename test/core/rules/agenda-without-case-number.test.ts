import { agendaWithoutCaseNumber } from '../../../src/core/rules/agenda-without-case-number.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const meetings = {
  '2026-12-10': { status: 'planned', agenda: [{ title: 'Orientering' }, { card: 'a' }, { card: 'b' }] },
} as const;

testRule(agendaWithoutCaseNumber, {
  'on the agenda without a case': {
    portfolio: portfolioOf({ projects: { a: {}, b: { archive: { system: 'Arkiv' } }, c: {} }, meetings }),
    finds: [
      ['a.yaml#', { meeting: '2026-12-10' }],
      ['b.yaml#/archive', { meeting: '2026-12-10' }],
    ],
  },
  'with a case, or told by missing-field': {
    portfolio: portfolioOf({
      projects: { a: { archive: { case_number: '2026/12' } }, b: { stage: 'execution', form: 'project' } },
      meetings,
    }),
    finds: [],
  },
  'a meeting that has been held': {
    portfolio: portfolioOf({
      projects: { a: {} },
      meetings: { '2026-12-10': { ...meetings['2026-12-10'], status: 'held' } },
    }),
    finds: [],
  },
});

import { agendaAfterDeadline } from '../../../src/core/rules/agenda-after-deadline.ts';
import type { AgendaItem, Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const planned = (card: Project, item: AgendaItem = {}, body = 'radet') =>
  portfolioOf({
    governance: {
      meetings: [
        { date: '2026-12-10', body: 'utvalg', deadline_registration: '2026-10-01' },
        { date: '2026-12-10', body: 'radet', deadline_registration: '2026-11-06' },
      ],
    },
    projects: { a: card },
    meetings: { '2026-12-10': { status: 'planned', body, agenda: [{ title: 'Møteplan' }, { card: 'a', ...item }] } },
  });
const place = 'meetings/2026-12-10.yaml#/agenda/1/card';
const told = { deadline: '2026-11-06', meeting: '2026-12-10' };
const proposed = (date: string): Project => ({ status: 'proposed', submitter: { date } });

testRule(agendaAfterDeadline, {
  'a proposal submitted the day after': {
    portfolio: planned(proposed('2026-11-07')),
    finds: [[place, { ...told, date: '2026-11-07' }]],
  },
  'a request after the deadline, whatever the proposal': {
    portfolio: planned({ ...proposed('2025-01-01'), request: { type: 'BP3', date: '2026-11-20' } }, { type: 'BP3' }),
    finds: [[place, { ...told, date: '2026-11-20' }]],
  },
  'on the last day': { portfolio: planned(proposed('2026-11-06')), finds: [] },
  'a request for something else, by a project that is under way': {
    portfolio: planned(
      { status: 'active', submitter: { date: '2026-11-20' }, request: { type: 'BP4', date: '2026-11-20' } },
      { type: 'change' },
    ),
    finds: [],
  },
  'a body without a meeting plan': { portfolio: planned(proposed('2026-11-07'), {}, 'styret'), finds: [] },
  'another body has another deadline': {
    portfolio: planned(proposed('2026-10-02'), {}, 'utvalg'),
    finds: [[place, { ...told, deadline: '2026-10-01', date: '2026-10-02' }]],
  },
});

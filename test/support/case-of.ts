// The view of one case, from a portfolio made of literals.
import type { AgendaItem, Project as Card, Governance, Meeting } from '../../src/generated/card-types.ts';
import { caseFacts } from '../../src/view/case/case-facts.ts';
import { type CaseView, caseView } from '../../src/view/case/case-view.ts';
import type { portfolioOf } from './portfolio-of.ts';
import { reportFactsOf } from './report-facts-of.ts';

export const councilGovernance: Governance = {
  bodies: [
    { id: 's', name: 'Sekretariatet', kind: 'secretariat', leader: 'Koordinator' },
    { id: 'r', name: 'Rådet', kind: 'council' },
    { id: 'l', name: 'Ledelsen', kind: 'management' },
  ],
  routing: [{ types: ['BP3'], bodies: ['s', 'r', 'l'] }, { bodies: ['s', 'r'] }],
  requirement_set: 'register',
  meetings: [
    { date: '2026-12-10', body: 'r', deadline_registration: '2026-11-06' },
    { date: '2027-03-11', body: 'r', deadline_registration: '2027-02-05' },
  ],
};

type Literal = Parameters<typeof portfolioOf>[0];

/** `item`: what the agenda of 10 December says of the card `min-side`; null leaves it off the agenda. */
export function caseOf(
  card: Card,
  item: Omit<AgendaItem, 'card'> | null,
  rest: Literal & { readonly meeting?: Meeting } = {},
): CaseView {
  const { meeting = { body: 'r' }, ...literal } = rest;
  const onAgenda = item && { card: 'min-side', ...item };
  const facts = reportFactsOf({
    governance: councilGovernance,
    settings: { name: 'Test', organisations: [{ id: 'storvik', name: 'Storvik kommune' }] },
    ...literal,
    projects: { 'min-side': card, ...literal.projects },
    meetings: {
      ...literal.meetings,
      '2026-12-10': { date: '2026-12-10', status: 'planned', ...meeting, agenda: onAgenda ? [onAgenda] : [] },
    },
  });
  const found = facts.portfolio.meetings.find(({ id }) => id === '2026-12-10') ?? null;
  const project = facts.portfolio.projects.find(({ id }) => id === 'min-side');
  if (!project) throw new Error('no card');
  return caseView(caseFacts(facts, onAgenda ? found : null), project, onAgenda);
}

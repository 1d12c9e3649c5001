// Promises that what stands on the agenda of a coming meeting was submitted or asked for before the deadline, or that everyone sees that
// it was not.
import type { DecisionType } from '../../generated/card-types.ts';
import { type ComingCase, comingCases } from '../meetings/coming-cases.ts';
import { type Place, valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import type { Card, Portfolio, Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type AgendaAfterDeadlineArguments = {
  /** ISO: when it was submitted or asked for, the deadline, and the meeting. */
  readonly date: string;
  readonly deadline: string;
  readonly meeting: string;
};

export const agendaAfterDeadline = defineRule<'agenda-after-deadline', AgendaAfterDeadlineArguments>({
  code: 'agenda-after-deadline',
  severity: 'warning',
  *check(portfolio, { projectsById, today }) {
    for (const each of comingCases(portfolio, today)) {
      const deadline = deadlineOf(portfolio, each);
      const asked = askedOn(projectsById.get(each.card), each.type);
      if (deadline === undefined || asked === null || asked.date <= deadline) continue;
      const args = { date: asked.date, deadline, meeting: each.date };
      yield { place: each.place, args, related: [asked.place] };
    }
  },
});

function deadlineOf({ governance }: Portfolio, { date, meeting }: ComingCase): string | undefined {
  const { body } = meeting.meeting;
  return [...numbered(governance.meetings)].find(
    ([, planned]) => planned.date === date && (planned.body ?? body) === (body ?? planned.body),
  )?.[1].deadline_registration;
}

/** A request for this decision, else the proposal itself while it is one. */
function askedOn(
  project: Project | undefined,
  type: DecisionType | null,
): { readonly date: string; readonly place: Place } | null {
  if (!project) return null;
  const { request, submitter, status }: Card = project.card;
  if (request?.date && (type === null || request.type === type))
    return { date: request.date, place: valuePlace(project.file, ['request', 'date']) };
  if (status !== 'proposed' || !submitter?.date) return null;
  return { date: submitter.date, place: valuePlace(project.file, ['submitter', 'date']) };
}

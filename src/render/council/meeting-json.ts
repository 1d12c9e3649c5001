// Meetings for programs: a public interface, version 1 (schemas/output.schema.json).
import type { AgendaCaseView, AwaitingView, MeetingAgendaView } from '../../view/council/meeting-agenda-view.ts';
import type { PlannedMeetingView } from '../../view/council/planned-meeting-view.ts';
import type { TreatmentView } from '../../view/council/treatment-view.ts';

export function meetingAgendaJson(view: MeetingAgendaView): string {
  const { date, body, file, status, deadline, attendance, approved, undecided } = view;
  return asJson({
    date,
    body: body.id,
    file,
    status,
    deadline,
    attendance,
    approved,
    cases: view.cases.map(caseJson),
    undecided,
    awaiting: [...view.awaiting.map(awaitingJson(false)), ...view.late.map(awaitingJson(true))],
  });
}

function caseJson({ case: number, card, title, type, outcome, treatment }: AgendaCaseView): object {
  return { case: number, card, title, type, outcome, ...treatmentJson(treatment) };
}

function awaitingJson(late: boolean): (view: AwaitingView) => object {
  return ({ id, title, since, treatment }) => ({
    card: id,
    title,
    since,
    late,
    type: treatment?.type ?? null,
    ...treatmentJson(treatment),
  });
}

/** Codes of what the card lacks, and who treats the case. */
function treatmentJson(view: TreatmentView | null) {
  return {
    because: view?.because ?? null,
    steps: (view?.steps ?? []).map(({ name, part, done }) => ({ body: name, part, done })),
    lacks: (view?.lacks ?? []).map(({ code }) => code),
  };
}

/** What a meeting got on its agenda, with the codes of what each case lacks. */
export function plannedFacts({ noneAwait: _, added, ...facts }: PlannedMeetingView): object {
  return {
    ...facts,
    added: added.map(({ treatment, ...each }) => ({ ...each, lacks: treatmentJson(treatment).lacks })),
  };
}

/** What was done with a meeting: its facts as they are. */
export function meetingDoneJson(done: string, facts: object, written: boolean): string {
  return asJson({ done, written, ...facts });
}

function asJson(facts: object): string {
  return `${JSON.stringify({ schema: 1, ...facts }, null, 2)}\n`;
}

/** Something refused: nothing is written. */
export function refusedJson(refusals: readonly object[], more: object = {}): string {
  return asJson({ written: false, refusals, ...more });
}

// What a project needs to move one stage, and what is changed when it has it.
import type { CheckPoint } from '../../core/council/checklist-of.ts';
import { nextMeetingDay } from '../../core/council/meeting-calendar.ts';
import type { Passage } from '../../core/council/passage.ts';
import type { Treatment, TreatmentFacts } from '../../core/council/treatment.ts';
import type { Project } from '../../core/model/portfolio.ts';
import { isEnded } from '../../core/model/stage.ts';
import type { Gate, Outcome, Stage, Status } from '../../generated/card-types.ts';
import type { LocatedFinding } from '../check-view.ts';

/** Why a project goes nowhere, whatever it has. */
export type AdvanceStop = 'over' | 'on_hold' | 'at_end';

export interface AdvanceView {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly from: Stage;
  readonly status: Status | null;
  readonly statusReason: string | null;
  readonly stop: AdvanceStop | null;
  /** Null when it goes nowhere. */
  readonly to: Stage | null;
  readonly gate: Gate | null;
  /** What opens the next stage; null until it is decided. */
  readonly decision: { readonly reference: string; readonly date: string; readonly outcome: Outcome } | null;
  /** Names of the bodies that should have treated the case before that decision. */
  readonly skipped: readonly string[];
  /** Who treats the case next while there is no decision; null when nobody knows. */
  readonly next: NextBody | null;
  /** Nobody can say who decides before the card has an amount. */
  readonly needsAmount: boolean;
  /** What has to be mended first. */
  readonly errors: readonly LocatedFinding[];
  /** What the check will say in the next stage, and which stops nothing. */
  readonly warnings: readonly LocatedFinding[];
  readonly checklist: OpenChecklist | null;
  readonly isOpen: boolean;
  /** What is written in the card; empty when it does not move. */
  readonly changes: readonly StateChange[];
}

export interface NextBody {
  readonly id: string;
  readonly name: string;
  readonly part: 'recommends' | 'decides';
  /** Of its next meeting, ISO; null when none is planned. */
  readonly meeting: string | null;
}

export interface OpenChecklist {
  /** True when the points have to be answered first. */
  readonly isRequired: boolean;
  readonly isOwn: boolean;
  readonly points: number;
  /** Without an answer, or answered no without a remark. */
  readonly open: readonly CheckPoint[];
}

export type StateChange =
  | { readonly field: 'stage'; readonly before: Stage | null; readonly after: Stage }
  | { readonly field: 'status'; readonly before: Status | null; readonly after: Status };

interface AdvanceFacts {
  readonly council: TreatmentFacts;
  readonly project: Project;
  /** Null when the project goes nowhere. */
  readonly passage: Passage | null;
  readonly treatment: Treatment | null;
  readonly errors: readonly LocatedFinding[];
  readonly warnings: readonly LocatedFinding[];
}

export function advanceView(facts: AdvanceFacts): AdvanceView {
  const { project, passage, errors, warnings } = facts;
  const { id, file, card } = project;
  const isOpen = (passage?.isOpen ?? false) && errors.length === 0;
  return {
    id,
    file,
    title: card.title ?? id,
    from: card.stage ?? 'idea',
    status: card.status ?? null,
    statusReason: card.status_reason ?? null,
    stop: stopOf(project, passage),
    to: passage?.to ?? null,
    gate: passage?.gate ?? null,
    ...decidedOrNext(facts),
    skipped: (passage?.skipped ?? []).map(({ name }) => name),
    errors,
    warnings,
    checklist: passage && openChecklist(facts.council, passage),
    isOpen,
    changes: isOpen && passage ? changesOf(project, passage.to) : [],
  };
}

function decidedOrNext(facts: AdvanceFacts): Pick<AdvanceView, 'decision' | 'next' | 'needsAmount'> {
  const by = facts.passage?.decision ?? null;
  if (by === null) return { decision: null, next: nextBody(facts), needsAmount: facts.treatment?.needsAmount ?? false };
  const { reference, date, decision } = by;
  return { decision: { reference, date, outcome: decision.outcome }, next: null, needsAmount: false };
}

function stopOf({ card }: Project, passage: Passage | null): AdvanceStop | null {
  if (card.status === 'on_hold') return 'on_hold';
  if (passage) return null;
  return isEnded(card.status) ? 'over' : 'at_end';
}

function nextBody({ council, treatment }: AdvanceFacts): NextBody | null {
  const next = treatment?.next;
  if (!next) return null;
  const day = nextMeetingDay(council.portfolio, council.today, next.body);
  const part = next.part === 'recommends' ? 'recommends' : 'decides';
  return { id: next.body, name: next.name, part, meeting: day?.date ?? null };
}

function openChecklist({ portfolio }: TreatmentFacts, { checklist }: Passage): OpenChecklist | null {
  if (checklist === null) return null;
  const { points, open, isOwn } = checklist;
  const isRequired = portfolio.governance.checklist_use === 'required';
  return { isRequired, isOwn, points: points.length, open: points.filter(({ id }) => open.includes(id)) };
}

/** A project that is let in becomes active, and one that has reached the end is completed. */
function changesOf({ card }: Project, to: Stage): readonly StateChange[] {
  const status = to === 'done' ? 'completed' : (card.status ?? 'proposed') === 'proposed' ? 'active' : null;
  return [
    { field: 'stage', before: card.stage ?? null, after: to },
    ...(status ? [{ field: 'status', before: card.status ?? null, after: status } as const] : []),
  ];
}

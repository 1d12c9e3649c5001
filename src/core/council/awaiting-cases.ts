// The cases that await a body: from the cards, with why, and whether they came in time. The body's agenda is built from these.
import { isApproval } from '../model/decisions.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Card, Project } from '../model/portfolio.ts';
import { lastFinalApproval } from './case-round.ts';
import { aboveFrame, grantedFrame } from './granted-frame.ts';
import type { JudgedDecision } from './judged-decisions.ts';
import { isGate } from './project-track.ts';
import { type Treatment, type TreatmentFacts, treatment } from './treatment.ts';

/**
 * proposed: a new proposal · requested: the card asks for a decision · recommended: an earlier body in the route has recommended it ·
 * returned, postponed: the body sent it back or put it off · frame_exceeded: the planned cost is above what was granted ·
 * pilot_over: a pilot has ended without an outcome.
 */
export type AwaitsBecause =
  | 'proposed'
  | 'requested'
  | 'recommended'
  | 'returned'
  | 'postponed'
  | 'frame_exceeded'
  | 'pilot_over';

export interface AwaitingCase {
  readonly project: Project;
  readonly treatment: Treatment;
  readonly because: AwaitsBecause;
  /** When it was submitted or asked for, ISO; null when the card does not say. */
  readonly since: string | null;
  /** True when that was after the deadline for registration. */
  readonly isLate: boolean;
}

/** `body`: an id. `deadline`: for registration, ISO; null when there is none. By id of the card. */
export function awaitingCases(
  facts: TreatmentFacts,
  { body, deadline }: { readonly body: string; readonly deadline: string | null },
): readonly AwaitingCase[] {
  return liveProjects(facts.portfolio).flatMap((project) => {
    const found = awaitingCase(facts, project);
    if (found?.treatment.next?.body !== body) return [];
    return [{ ...found, isLate: deadline !== null && found.since !== null && found.since > deadline }];
  });
}

/** Whoever it awaits; null when the project goes on without anyone. */
export function awaitingCase(facts: TreatmentFacts, project: Project): Omit<AwaitingCase, 'isLate'> | null {
  const about = facts.judged.filter(({ decision }) => decision.card === project.id);
  const isAbove = aboveFrame(project.card, grantedFrame(about)) > 0;
  const usual = treatment(facts, project);
  const asked = usual && whyAsked(facts, project, usual, about);
  if (usual && asked) return { project, treatment: usual, because: asked, since: sinceOf(project.card, asked) };
  const change = isAbove ? treatment(facts, project, 'change') : null;
  return change && { project, treatment: change, because: 'frame_exceeded', since: null };
}

function whyAsked(
  { today }: TreatmentFacts,
  { card }: Project,
  { type, steps, next }: Treatment,
  about: readonly JudgedDecision[],
): AwaitsBecause | null {
  if (next === null) return null;
  if (steps.some(({ done }) => done)) return 'recommended';
  const last = about.findLast(({ decision }) => decision.type === type && !isApproval(decision));
  const outcome = last?.decision.outcome;
  if (outcome === 'postponed' && !isSince(card.request?.date, last?.date)) return 'postponed';
  if (outcome === 'returned' && !isSince(card.request?.date, last?.date) && card.status === 'proposed')
    return 'returned';
  if (card.request?.type === type && !isAnswered(card.request, about)) return 'requested';
  if (card.status === 'proposed') return 'proposed';
  return isPilotOver(card, today) ? 'pilot_over' : null;
}

/** Granted on its day or later. A decision point that is passed is not asked for again. */
function isAnswered({ type, date }: NonNullable<Card['request']>, about: readonly JudgedDecision[]): boolean {
  const last = isGate(type) ? null : lastFinalApproval(about, type);
  return last !== null && (date === undefined || date <= last.date);
}

function isSince(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && date > other;
}

function isPilotOver({ form, pilot }: Card, today: string): boolean {
  const isOpen = pilot?.outcome === undefined || pilot.outcome === 'open';
  return form === 'pilot' && isOpen && pilot?.end !== undefined && pilot.end < today;
}

function sinceOf({ request, submitter }: Card, because: AwaitsBecause): string | null {
  if (because === 'proposed') return submitter?.date ?? null;
  return because === 'requested' ? (request?.date ?? null) : null;
}

// The use case of `portfolio decide`: one decision in the file of a meeting, and what it changes on its card. Either it is refused, with
// every reason, or both files are ready to be written together.

import { isWorthNothing, judgedDecisions } from '../core/council/judged-decisions.ts';
import { askedFrame, needsFrame } from '../core/meetings/asked-frame.ts';
import { decidedCase } from '../core/meetings/decided-case.ts';
import { decidingBody } from '../core/meetings/deciding-body.ts';
import { decisionEffects, noEffects } from '../core/meetings/decision-effects.ts';
import { meetingRefusals } from '../core/meetings/decision-refusals.ts';
import { decisionWarnings } from '../core/meetings/decision-warnings.ts';
import { madeUpDecision } from '../core/meetings/made-up-decision.ts';
import { nextDecisionId } from '../core/meetings/next-numbers.ts';
import { type FrameTaken, recommendedFrame } from '../core/meetings/recommended-frame.ts';
import { type Refusal, refusal } from '../core/meetings/refusal.ts';
import type { Meeting, Project } from '../core/model/portfolio.ts';
import type { Decision } from '../generated/card-types.ts';
import type { LocatedFinding } from '../view/check-view.ts';
import { type DecisionView, decisionView } from '../view/council/decision-view.ts';
import { lacksOfCard, type MadeDecision, objections } from './decision-objections.ts';
import { editLoaded } from './edit-loaded.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { requireCard } from './require-card.ts';
import type { FileEdit } from './write-edits.ts';

/** With what is left out as undefined. */
type OpenDecision = { readonly [Key in keyof Decision]: Decision[Key] | undefined } & Pick<Decision, 'id' | 'outcome'>;

/** The decision as it was wished for; what is left out is taken from the agenda and the card. */
export interface DecisionWish extends Omit<OpenDecision, 'id'> {
  /** Of the meeting, ISO. */
  readonly date: string;
  /** Record it although the card lacks something. */
  readonly anyway: boolean;
}

export type RecordedDecision = {
  /** What the card lacks for the stage that the decision would open. */
  readonly lacks: readonly LocatedFinding[];
} & (
  | { readonly refused: readonly Refusal[] }
  | { readonly refused: null; readonly view: DecisionView; readonly edits: readonly FileEdit[] }
);

/** Throws PortfolioError `unknown-card`, `broken-file` or `cannot-edit`. */
export function recordDecision(loaded: LoadedPortfolio, wish: DecisionWish, today: string): RecordedDecision {
  const meeting = findMeeting(loaded, wish.date);
  const closed = meeting ? meetingRefusals(meeting, today) : [refusal('no-meeting', { date: wish.date })];
  if (!meeting || closed.length > 0) return { refused: closed, lacks: [] };
  const made = makeDecision(loaded, meeting, wish, today);
  if ('refused' in made) return { refused: [made.refused], lacks: [] };
  const lacks = lacksOfCard(loaded, made, today);
  const refused = objections(loaded, made, { lacks: lacks.length, anyway: wish.anyway, today });
  if (refused.length > 0) return { refused, lacks };
  return { refused: null, lacks, ...written(loaded, made, today) };
}

function makeDecision(
  loaded: LoadedPortfolio,
  meeting: Meeting,
  { date, anyway, ...wish }: DecisionWish,
  today: string,
): MadeDecision | { readonly refused: Refusal } {
  if (wish.card !== undefined) requireCard(loaded, wish.card);
  const about = decidedCase(loaded.portfolio, meeting, wish);
  if ('refused' in about) return about;
  const { isOnAgenda, ...named } = about;
  const told: Decision = inOrder({ ...wish, ...named, id: nextDecisionId(meeting.meeting) }, meeting);
  const project = told.card === undefined ? null : requireCard(loaded, told.card);
  const frameTaken =
    project && told.frame === undefined ? frameOf(loaded, { meeting, project, decision: told, today }) : null;
  const decision = frameTaken === null ? told : inOrder({ ...told, frame: frameTaken.amount }, meeting);
  const judged = madeUpDecision(loaded.portfolio, meeting, decision, today);
  return { meeting, project, decision, judged, isOnAgenda, frameTaken };
}

interface Framed {
  readonly meeting: Meeting;
  readonly project: Project;
  readonly decision: Decision;
  readonly today: string;
}

/** What a body before recommended, else what the card asks for. */
function frameOf({ portfolio }: LoadedPortfolio, { meeting, project, decision, today }: Framed): FrameTaken | null {
  if (!needsFrame(decision, decidingBody(portfolio, meeting, decision))) return null;
  const about = judgedDecisions(portfolio, today).filter((each) => each.decision.card === project.id);
  const recommended = recommendedFrame(about, decision.type);
  if (recommended !== null) return { amount: recommended, from: 'recommended' };
  const asked = askedFrame(project.card, decision);
  return asked === null ? null : { amount: asked, from: 'card' };
}

/** As people write it: what it is about first. The body only where it is another than the one that meets. */
function inOrder({ id, card, body, type, outcome, grants, ...rest }: OpenDecision, { meeting }: Meeting): Decision {
  const { reason, frame, conditions, case: number, votes } = rest;
  const all = {
    id,
    card,
    body: body === meeting.body ? undefined : body,
    type,
    outcome,
    grants,
    reason,
    frame,
    conditions: conditions?.length ? conditions : undefined,
    case: number,
    votes,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Decision;
}

function written(loaded: LoadedPortfolio, made: MadeDecision, today: string) {
  const { meeting, project, decision, judged } = made;
  const counts = project !== null && !(judged && isWorthNothing(judged));
  const effects = counts ? decisionEffects(project.card, decision, `${meeting.id}/${decision.id}`) : noEffects;
  const inMeeting = editLoaded(loaded, meetingPath(meeting.id), [
    { kind: 'append', pointer: ['decisions'], value: decision },
  ]);
  const onCard =
    project && effects.changes.length > 0 ? [editLoaded(loaded, `projects/${project.id}.yaml`, effects.changes)] : [];
  const edits = [inMeeting, ...onCard];
  const { portfolio } = loaded;
  const warnings = decisionWarnings(portfolio, judgedDecisions(portfolio, today), made);
  const view = decisionView({ ...made, portfolio, effects, warnings, files: edits.map(({ file }) => file) });
  return { view, edits };
}

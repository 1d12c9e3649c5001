// A case on the agenda in one line: what is asked, who decides it, how much it is about, and what the sector leader says.
import { type Treatment, treatment } from '../../core/council/treatment.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { AgendaItem, DecisionType, Recommendation } from '../../generated/card-types.ts';
import { caseBasis } from '../case/case-basis.ts';
import { rivalIds } from '../case/case-standing.ts';
import { isHeardBefore } from '../case/is-heard-before.ts';
import { type ProposalChoice, proposalChoice } from '../case/proposal-choice.ts';
import type { NamedProject } from '../report/named-project.ts';
import { type AskedDecision, askedDecision } from './asked-decision.ts';
import { type AskedRaise, askedRaise } from './asked-raise.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export interface AgendaCase {
  /** The place on the agenda, from 1. */
  readonly place: number;
  readonly number: string | null;
  readonly title: string;
  /** Null when the case is about no card, or about one that cannot be read. */
  readonly project: NamedProject | null;
  /** Null: the case is for information, or nobody has said. */
  readonly asks: AskedDecision | null;
  /** What is asked for, whole units of the currency; null when it is unknown or the case is about no card. */
  readonly amount: number | null;
  /** For a change of a frame that is granted. */
  readonly raise: AskedRaise | null;
  readonly decider: Decider | null;
  /** What the case paper proposes; null when there is no paper, or nothing is asked. */
  readonly proposal: ProposalChoice | null;
  /** Of projects that exclude each other: what is proposed holds only if these are not chosen. Empty where that says nothing. */
  readonly onlyWithout: readonly RivalCase[];
  /** Null: the case is about no card. */
  readonly hearing: Recommendation | 'heard' | 'not_heard' | null;
}

/** `number`: of its case on the same agenda; null when it has none. */
export interface RivalCase {
  readonly number: string | null;
  readonly name: string;
}

export interface Decider {
  /** What this body does with the case. */
  readonly part: 'decides' | 'recommends' | 'outside' | 'unknown';
  /** The name of the body that decides; null when nobody can say. */
  readonly name: string | null;
}

export function agendaCases(facts: MeetingFacts): readonly AgendaCase[] {
  return (facts.meeting.meeting.agenda ?? []).map((item, index) => agendaCase(facts, item, index + 1));
}

function agendaCase(facts: MeetingFacts, item: AgendaItem, place: number): AgendaCase {
  const project = projectOf(facts, item);
  const found = project && treatment(facts.council, project, item.type);
  const asked = item.type ?? found?.type ?? null;
  const title = item.title ?? project?.card.title ?? item.card ?? '–';
  const basis = project && caseBasis(facts, project, item);
  const proposal = basis && proposalChoice(basis);
  return {
    place,
    number: item.case ?? null,
    title,
    project: project && { id: project.id, title: project.card.short_name ?? project.card.title ?? null },
    asks: asked && askedDecision(asked, project?.card.stage, found?.opens),
    amount: found?.amount ?? null,
    raise: project && askedRaise(project, asked, facts.council.judged),
    proposal,
    onlyWithout: basis && proposal && chosen.has(proposal) ? rivalIds(basis).map((id) => rivalCase(id, facts)) : [],
    decider: found && deciderOf(facts, found),
    hearing: project && hearingOf(project, asked, facts),
  };
}

/** What only one of two that exclude each other can get. */
const chosen: ReadonlySet<ProposalChoice> = new Set(['approve', 'conditions', 'prioritise']);

function rivalCase(id: string, { meeting, portfolio }: MeetingFacts): RivalCase {
  const item = (meeting.meeting.agenda ?? []).find(({ card }) => card === id);
  const card = portfolio.projects.find((each) => each.id === id)?.card;
  return { number: item?.case ?? null, name: card?.short_name ?? card?.title ?? id };
}

/** The card of an item on the agenda. */
export function projectOf({ portfolio }: MeetingFacts, { card }: Pick<AgendaItem, 'card'>): Project | null {
  return (card !== undefined && portfolio.projects.find(({ id }) => id === card)) || null;
}

function deciderOf({ body }: MeetingFacts, { steps }: Treatment): Decider {
  const last = steps.at(-1);
  if (!last || !body) return { part: 'unknown', name: last?.name ?? null };
  if (last.body === body.id) return { part: 'decides', name: last.name };
  return { part: steps.some((step) => step.body === body.id) ? 'recommends' : 'outside', name: last.name };
}

function hearingOf(project: Project, asked: DecisionType | null, { council }: MeetingFacts): AgendaCase['hearing'] {
  if (isHeardBefore(project, asked, council.judged)) return 'not_heard';
  const { heard, recommendation } = project.card.anchoring?.sector_leader ?? {};
  return recommendation ?? (heard === undefined ? 'not_heard' : 'heard');
}

// What the council is asked to decide: the coming agenda case by case, and what the data says should have been on it.

import { rivalsIn } from '../../../core/model/exclusive-pairs.ts';
import type { Project } from '../../../core/model/portfolio.ts';
import type { RankedProject } from '../../../core/rank/ranking.ts';
import type { AgendaItem, Colour, DecisionType } from '../../../generated/card-types.ts';
import { caseBasis } from '../../case/case-basis.ts';
import type { CaseFacts } from '../../case/case-facts.ts';
import { isHeardBefore } from '../../case/is-heard-before.ts';
import { proposalChoice } from '../../case/proposal-choice.ts';
import type { CouncilFacts } from '../../council/council-facts.ts';
import { type AskedDecision, askedDecision } from '../../papers/asked-decision.ts';
import { type Prioritised, prioritised } from '../../papers/prioritised.ts';
import type { NamedProject } from '../named-project.ts';
import type { ReportFacts } from '../report-facts.ts';
import { shortNames } from '../short-names.ts';
import { type Hearing, hearingOf, type Obstacle, obstaclesOf } from './obstacles.ts';
import { type OffAgenda, offAgenda } from './off-agenda.ts';

export interface CaseDecision {
  readonly kind: 'case';
  readonly case: string | null;
  readonly type: DecisionType | null;
  /** Null for a case for information. */
  readonly asks: AskedDecision | null;
  readonly project: NamedProject;
  readonly cost: number | null;
  readonly rank: number | null;
  readonly numbered: number;
  readonly standing: Pick<RankedProject, 'frame' | 'outside'> | null;
  /** Another project of the agenda that excludes this one. */
  readonly rivals: readonly NamedProject[];
  /** Null also when what was said was about what has been approved since. */
  readonly hearing: Hearing | null;
  readonly isHeardBefore: boolean;
  /** What ought to be clear before anyone says yes. Empty: nothing in the data stands in the way. */
  readonly obstacles: readonly Obstacle[];
  /** The case paper proposes to send it back. */
  readonly isSentBack: boolean;
  /** What the project reports and proposes itself, where its overall light is not green. */
  readonly deviation: {
    readonly colour: Colour;
    readonly cause: string | null;
    readonly proposes: string | null;
  } | null;
}

export type ProposedDecision =
  | CaseDecision
  | { readonly kind: 'frame'; readonly case: string | null; readonly list: Prioritised | null }
  | { readonly kind: 'other'; readonly case: string | null; readonly title: string }
  | OffAgenda;

/** `papers`: of the next meeting. */
export function proposedDecisions(
  facts: ReportFacts,
  council: CouncilFacts,
  papers: CaseFacts,
): readonly ProposedDecision[] {
  const { portfolio, area } = facts;
  const known = new Set(portfolio.projects.map(({ id }) => id));
  const agenda = papers.meeting?.meeting.agenda ?? [];
  const here = agenda.filter(({ card }) => (card === undefined ? area === null : known.has(card)));
  const decided = here.map((item) => fromAgenda(item, here, papers));
  const hasFrame = facts.ranking.frame.years.length > 0 && area === null && facts.ranking.numbered > 0;
  const extra: readonly ProposedDecision[] =
    hasFrame && !decided.some(({ kind }) => kind === 'frame')
      ? [{ kind: 'frame', case: null, list: prioritised(papers) }]
      : [];
  return [...decided, ...extra, ...offAgenda(facts, council, new Set(agenda.flatMap(({ card }) => card ?? [])))];
}

function fromAgenda(item: AgendaItem, agenda: readonly AgendaItem[], facts: CaseFacts): ProposedDecision {
  const project = facts.portfolio.projects.find(({ id }) => id === item.card);
  if (project !== undefined) return caseDecision(item, project, agenda, facts);
  if (item.type === 'prioritise') return { kind: 'frame', case: item.case ?? null, list: prioritised(facts) };
  return { kind: 'other', case: item.case ?? null, title: item.title ?? item.card ?? '–' };
}

function caseDecision(
  item: AgendaItem,
  project: Project,
  agenda: readonly AgendaItem[],
  facts: CaseFacts,
): CaseDecision {
  const name = shortNames(facts.portfolio);
  const ranked = facts.ranking.projects.find(({ id }) => id === project.id);
  const overall = project.card.status_report?.overall;
  const basis = caseBasis(facts, project, item);
  const isOld = isHeardBefore(project, basis.type, facts.council.judged);
  const rivals = rivalsIn(facts.portfolio.projects)(project.id);
  const others = agenda.flatMap(({ card }) => (card !== undefined && card !== project.id ? [card] : []));
  return {
    kind: 'case',
    case: item.case ?? null,
    type: item.type ?? null,
    asks: item.type === undefined ? null : askedDecision(item.type, project.card.stage, basis.opens),
    project: name(project.id),
    cost: ranked?.cost ?? null,
    rank: ranked?.rank ?? null,
    numbered: facts.ranking.numbered,
    standing: ranked ? { frame: ranked.frame, outside: ranked.outside } : null,
    rivals: others.filter((id) => rivals.includes(id)).map(name),
    hearing: isOld ? null : hearingOf(project),
    isHeardBefore: isOld,
    obstacles: obstaclesOf(basis, item.type ?? null, ranked ?? null, facts),
    isSentBack: proposalChoice(basis) === 'return',
    deviation:
      overall && overall.colour !== 'green'
        ? { colour: overall.colour, cause: overall.comment ?? null, proposes: overall.action ?? null }
        : null,
  };
}

// One case, ready for the sections of its paper: what is asked of which body, how it is treated, and what the card lacks for it.
import { awaitingCase } from '../../core/council/awaiting-cases.ts';
import { bodyLevel, findBody } from '../../core/council/body-level.ts';
import { isOnLightTrack } from '../../core/council/project-track.ts';
import { type Treatment, type TreatmentStep, treatment } from '../../core/council/treatment.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { AgendaItem, Body, DecisionType, Stage } from '../../generated/card-types.ts';
import type { PageFacts } from '../report/project-page/page-facts.ts';
import type { CaseFacts } from './case-facts.ts';

/** outside: by the routes the case is for others. unknown: nobody has said who treats such cases. */
export type CasePart = TreatmentStep['part'] | 'outside' | 'unknown';

export interface CaseBasis extends Omit<PageFacts, 'council'> {
  readonly council: CaseFacts['council'];
  readonly meeting: CaseFacts['meeting'];
  readonly displaced: CaseFacts['displaced'];
  readonly choices: CaseFacts['choices'];
  /** Null: the card is on no agenda. */
  readonly item: AgendaItem | null;
  /** Null when nobody says what is asked, and the card has nothing more to ask. */
  readonly type: DecisionType | null;
  readonly treatment: Treatment | null;
  readonly from: Stage;
  readonly opens: Stage | null;
  readonly body: Body | null;
  readonly part: CasePart;
  /** Errors first: what the asked stage requires and the card lacks; when no stage is asked for, what is wrong with the card now. */
  readonly lacks: readonly Finding[];
  /** An idea, or one on the light track: its paper is short. */
  readonly isLight: boolean;
}

export function caseBasis(facts: CaseFacts, project: Project, item: AgendaItem | null): CaseBasis {
  const { council, meeting, portfolio } = facts;
  const { card, id } = project;
  const found = item?.type
    ? treatment(council, project, item.type)
    : (awaitingCase(council, project)?.treatment ?? treatment(council, project));
  const body = findBody(portfolio, meeting?.meeting.body ?? (found?.next ?? found?.steps.at(-1))?.body);
  return {
    ...facts,
    project,
    item,
    ranked: facts.rankedById.get(id) ?? null,
    decisions: facts.decisions.get(id) ?? [],
    nextMeeting: meeting,
    type: item?.type ?? found?.type ?? null,
    treatment: found,
    from: card.stage ?? 'idea',
    opens: found?.opens ?? null,
    body,
    part: partOf(facts, found, body),
    lacks: found?.opens ? (council.lacks.get(id) ?? []) : openFindings(facts, id),
    isLight: isOnLightTrack(portfolio.governance, card) || (card.stage ?? 'idea') === 'idea',
  };
}

function partOf({ portfolio }: CaseFacts, found: Treatment | null, body: Body | null): CasePart {
  const last = found?.steps.at(-1);
  if (!last || !body) return 'unknown';
  const own = found?.steps.find((step) => step.body === body.id);
  if (own) return own.part;
  const highest = findBody(portfolio, last.body);
  return highest && bodyLevel(body) > bodyLevel(highest) ? 'decides' : 'outside';
}

function openFindings({ check }: CaseFacts, id: string): readonly Finding[] {
  const own = check.problems.map(({ finding }) => finding);
  const open = own.filter(({ card, accepted }) => card === id && accepted === undefined);
  return [
    ...open.filter(({ severity }) => severity === 'error'),
    ...open.filter(({ severity }) => severity === 'warning'),
  ];
}

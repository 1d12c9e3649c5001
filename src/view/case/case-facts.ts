// What every case paper of one meeting is made from. Worked out once, so that a folder of many papers asks each question once.
import { caseRouter } from '../../core/council/case-route.ts';
import { judgedDecisions } from '../../core/council/judged-decisions.ts';
import { type TreatmentFacts, treatment } from '../../core/council/treatment.ts';
import type { CardDecision } from '../../core/model/decisions.ts';
import { decisionsByCard } from '../../core/model/decisions.ts';
import type { Meeting } from '../../core/model/portfolio.ts';
import { stageGrantedBy } from '../../core/model/stage.ts';
import { type Displacer, displacedBy } from '../../core/rank/displaced-by.ts';
import type { RankedProject } from '../../core/rank/ranking.ts';
import type { DecisionType, Stage } from '../../generated/card-types.ts';
import type { CouncilFacts } from '../council/council-facts.ts';
import { lacksInNextStage } from '../council/lacks-in-next-stage.ts';
import { type ProjectChoice, projectChoices } from '../report/choice/project-choice.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { properNames } from './proper-names.ts';

/** Of the whole portfolio: a paper about one area would not know what the others take of the frame. */
export interface CaseFacts extends ReportFacts {
  readonly council: CouncilFacts;
  /** Null: the cases are on no agenda, and the papers are drafts. */
  readonly meeting: Meeting | null;
  readonly rankedById: ReadonlyMap<string, RankedProject>;
  /** How a project up for choice stands in the list and in the best set. */
  readonly choices: (id: string) => ProjectChoice | null;
  /** What carrying out a project means for the others within the frame. */
  readonly displaced: Displacer;
  /** Words that keep their capital inside a sentence. */
  readonly names: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, string | null>;
  readonly decisions: ReadonlyMap<string, readonly CardDecision[]>;
}

export function caseFacts(facts: ReportFacts, meeting: Meeting | null): CaseFacts {
  const { portfolio, ranking, today } = facts;
  const agenda = meeting?.meeting.agenda ?? [];
  const asked = new Map(agenda.flatMap(({ card, type }) => (card && type ? [[card, type] as const] : [])));
  const treated = { portfolio, today, route: caseRouter(portfolio), judged: judgedDecisions(portfolio, today) };
  return {
    ...facts,
    meeting,
    council: { ...treated, asked, lacks: lacksInNextStage(facts, stagesAsked(treated, asked)) },
    rankedById: new Map(ranking.projects.map((each) => [each.id, each])),
    choices: projectChoices(facts),
    displaced: displacedBy(portfolio, ranking),
    names: properNames(portfolio),
    titles: new Map(portfolio.projects.map(({ id, card }) => [id, card.title ?? null])),
    decisions: decisionsByCard(portfolio, { today }),
  };
}

/** The stage that each card asks for: by the agenda, else by itself. */
function stagesAsked(
  treated: TreatmentFacts,
  asked: ReadonlyMap<string, DecisionType>,
): ReadonlyMap<string, Stage | null> {
  return new Map(
    treated.portfolio.projects.map((project) => {
      const onAgenda = asked.get(project.id);
      return [project.id, onAgenda ? stageGrantedBy(onAgenda) : (treatment(treated, project)?.opens ?? null)] as const;
    }),
  );
}

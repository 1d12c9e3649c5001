// What a meeting got on its agenda, with what each case still lacks, and what came too late for it.
import type { MeetingDay } from '../../core/meetings/meeting-body.ts';
import { stageGrantedBy } from '../../core/model/stage.ts';
import type { AgendaItem, DecisionType } from '../../generated/card-types.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { type CouncilFacts, councilFacts } from './council-facts.ts';
import { lacksInNextStage } from './lacks-in-next-stage.ts';
import { type TreatmentView, treatmentView } from './treatment-view.ts';

export interface PlannedMeetingView {
  readonly date: string;
  readonly body: string;
  readonly file: string;
  readonly isNew: boolean;
  readonly added: readonly AddedCase[];
  /** Ids of cards that await the body and were registered after the deadline. */
  readonly late: readonly string[];
  /** Nothing awaits the body, in time or late. */
  readonly noneAwait: boolean;
}

export interface AddedCase {
  readonly case: string;
  readonly card: string;
  readonly title: string;
  readonly type: DecisionType | null;
  /** Null where nobody is to decide. */
  readonly treatment: TreatmentView | null;
}

interface Planned {
  readonly day: MeetingDay;
  readonly file: string;
  readonly isNew: boolean;
  readonly added: readonly AgendaItem[];
  readonly late: readonly string[];
  readonly noneAwait: boolean;
}

type Facts = Pick<ReportFacts, 'portfolio' | 'today' | 'check'>;

export function plannedMeetingView(facts: Facts, planned: Planned): PlannedMeetingView {
  const { day, file, isNew, added, late, noneAwait } = planned;
  const council = councilOn(facts, added);
  const projects = new Map(facts.portfolio.projects.map((project) => [project.id, project]));
  return {
    date: day.date,
    body: day.meets.name,
    file,
    isNew,
    late,
    noneAwait,
    added: added.map(({ case: number = '', card = '', type = null }) => {
      const project = projects.get(card);
      return {
        case: number,
        card,
        title: project?.card.title ?? card,
        type,
        treatment: project && council ? treatmentView(council, project, type ?? undefined) : null,
      };
    }),
  };
}

/** What each card lacks for what it is put up for; null when nothing is. */
function councilOn(facts: Facts, added: readonly AgendaItem[]): CouncilFacts | null {
  if (added.length === 0) return null;
  const asked = new Map(added.flatMap(({ card, type }) => (card && type ? [[card, type] as const] : [])));
  const stages = new Map([...asked].map(([id, type]) => [id, stageGrantedBy(type)]));
  return { ...councilFacts(facts), asked, lacks: lacksInNextStage(facts, stages) };
}

// What every section of a project's page is made from.
import type { CardDecision } from '../../../core/model/decisions.ts';
import type { Meeting, Project } from '../../../core/model/portfolio.ts';
import type { RankedProject } from '../../../core/rank/ranking.ts';
import type { CouncilFacts } from '../../council/council-facts.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface PageFacts extends ReportFacts {
  readonly project: Project;
  /** Null for projects that are not ranked. */
  readonly ranked: RankedProject | null;
  /** Oldest first. */
  readonly decisions: readonly CardDecision[];
  readonly nextMeeting: Meeting | null;
  /** Titles of all cards by id. */
  readonly titles: ReadonlyMap<string, string | null>;
  readonly council: CouncilFacts;
}

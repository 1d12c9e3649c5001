// The words of the report, chapter by chapter.
import type { AgendaWords } from './report/agenda-words.ts';
import type { BalanceWords } from './report/balance-words.ts';
import type { BestSetWords } from './report/best-set-words.ts';
import type { CaseWords } from './report/case-words.ts';
import type { ChoiceWords } from './report/choice-words.ts';
import type { DefinitionsWords } from './report/definitions-words.ts';
import type { FollowUpWords } from './report/follow-up-words.ts';
import type { MinutesWords } from './report/minutes-words.ts';
import type { MoneyWords } from './report/money-words.ts';
import type { OpeningWords } from './report/opening-words.ts';
import type { PastReportWords } from './report/past-report-words.ts';
import type { ProjectPageWords } from './report/project-page-words.ts';
import type { PublicWords } from './report/public-words.ts';
import type { QueueWords } from './report/queue-words.ts';
import type { RankingWords } from './report/ranking-words.ts';
import type { RiskWords } from './report/risk-words.ts';
import type { SinceWords } from './report/since-words.ts';
import type { StatusWords } from './report/status-words.ts';

export interface ReportWords {
  readonly opening: OpeningWords;
  readonly since: SinceWords;
  readonly past: PastReportWords;
  readonly ranking: RankingWords;
  readonly bestSet: BestSetWords;
  readonly choice: ChoiceWords;
  readonly status: StatusWords;
  readonly money: MoneyWords;
  readonly followUp: FollowUpWords;
  readonly risk: RiskWords;
  readonly balance: BalanceWords;
  readonly queue: QueueWords;
  readonly projectPage: ProjectPageWords;
  readonly agenda: AgendaWords;
  readonly minutes: MinutesWords;
  readonly publicEdition: PublicWords;
  readonly casePaper: CaseWords;
  readonly definitions: DefinitionsWords;
}

// Everything that a language has to bring. A new language is a folder with these parts, and one line in load-catalogue.ts.
import type { ChartWords } from './chart-words.ts';
import type { ChecklistWords } from './checklist-words.ts';
import type { CliWords } from './cli-words.ts';
import type { CostYearsWords } from './cost-years-words.ts';
import type { CouncilCommandWords } from './council-command-words.ts';
import type { CouncilWords } from './council-words.ts';
import type { DiffWords } from './diff-words.ts';
import type { ErrorWords } from './error-words.ts';
import type { ExplainWords } from './explain-words.ts';
import type { ChoiceTexts, FieldTexts } from './field-texts.ts';
import type { FindingsCatalogue } from './findings-catalogue.ts';
import type { FormWords } from './form-words.ts';
import type { HistoryWords } from './history-words.ts';
import type { ImportWords } from './import-words.ts';
import type { InitWords } from './init-words.ts';
import type { ListWords } from './list-words.ts';
import type { NewWords } from './new-words.ts';
import type { RankWords } from './rank-words.ts';
import type { ReportWords } from './report-words.ts';
import type { SelectWords } from './select-words.ts';
import type { Speak } from './speak.ts';

export interface Catalogue {
  readonly speak: Speak;
  readonly findings: FindingsCatalogue;
  readonly fields: FieldTexts;
  readonly choices: ChoiceTexts;
  readonly charts: ChartWords;
  readonly checklists: ChecklistWords;
  readonly cli: CliWords;
  readonly council: CouncilWords;
  readonly councilCommands: CouncilCommandWords;
  readonly costYears: CostYearsWords;
  readonly diff: DiffWords;
  readonly errors: ErrorWords;
  readonly explain: ExplainWords;
  readonly form: FormWords;
  readonly history: HistoryWords;
  readonly import: ImportWords;
  readonly init: InitWords;
  readonly list: ListWords;
  readonly new: NewWords;
  readonly rank: RankWords;
  readonly report: ReportWords;
  readonly select: SelectWords;
}

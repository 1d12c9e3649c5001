// What the parts of one project's choice are made from: its row in the best set, and what the list says of it.
import type { Displacement } from '../../../core/rank/displaced-by.ts';
import type { FoundSelection } from '../../../core/select/selection.ts';
import type { BestSetRow, FoundSet } from '../best-set-view.ts';
import type { NamedProject } from '../named-project.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface ChoiceFacts {
  readonly facts: ReportFacts;
  readonly selection: FoundSelection;
  readonly rows: readonly BestSetRow[];
  readonly named: (id: string) => NamedProject;
  readonly staircase: FoundSet['staircase'];
  readonly row: BestSetRow;
  readonly displaced: Displacement | null;
}

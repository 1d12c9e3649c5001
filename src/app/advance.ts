// The use case of `portfolio advance`: what a project needs to move one stage and, when it has it, its card with that stage.
import { caseRouter } from '../core/council/case-route.ts';
import { judgedDecisions } from '../core/council/judged-decisions.ts';
import { type Passage, passage } from '../core/council/passage.ts';
import { treatment } from '../core/council/treatment.ts';
import type { FileChange } from '../core/edit/file-change.ts';
import type { Finding } from '../core/model/diagnostic.ts';
import { noPast, type Past } from '../core/model/past.ts';
import type { Project } from '../core/model/portfolio.ts';
import { nameFindings } from '../view/check-view.ts';
import { type AdvanceView, advanceView } from '../view/council/advance-view.ts';
import { showFindings } from './check.ts';
import { editLoaded } from './edit-loaded.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { requireCard } from './require-card.ts';
import type { FileEdit } from './write-edits.ts';

export interface Advance {
  readonly view: AdvanceView;
  /** Null when the project does not move. */
  readonly edit: FileEdit | null;
}

/** Throws PortfolioError `unknown-card`, `broken-file` or `cannot-edit`. */
export function advance(loaded: LoadedPortfolio, id: string, today: string, known: Partial<Past> = {}): Advance {
  const { portfolio, damaged } = loaded;
  const past = { ...noPast, ...known };
  const project = requireCard(loaded, id);
  const judged = judgedDecisions(portfolio, today);
  const council = { portfolio, judged, today, route: caseRouter(portfolio) };
  const way = project.card.status === 'on_hold' ? null : passage({ portfolio, judged, today, damaged, past }, project);
  const found = way ? showFindings(loaded, today, asked(loaded, project, way)) : null;
  const view = advanceView({
    council,
    project,
    passage: way,
    treatment: way?.gate ? treatment(council, project, way.gate) : null,
    errors: found?.problems.filter(({ finding }) => finding.severity === 'error') ?? [],
    warnings: found?.problems.filter(({ finding }) => isOpenWarning(finding)) ?? [],
  });
  const changes = view.changes.map(({ field, after }): FileChange => ({ kind: 'put', pointer: [field], value: after }));
  return { view, edit: changes.length > 0 ? editLoaded(loaded, `projects/${id}.yaml`, changes) : null };
}

/** Without those that the secretariat has accepted. */
function isOpenWarning({ severity, accepted }: Finding): boolean {
  return severity === 'warning' && accepted === undefined;
}

/** What the next stage asks for, and what is wrong in the card itself. */
function asked({ findings, files, portfolio }: LoadedPortfolio, { id }: Project, { errors, warnings }: Passage) {
  const reading: readonly Finding[] = findings.filter(({ card }) => card === id);
  return nameFindings([...reading, ...errors, ...warnings], files, portfolio.settings.expected ?? []);
}

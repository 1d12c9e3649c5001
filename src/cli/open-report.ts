// What every kind of report begins with: the portfolio, the date that judges age, and what git knows of the time before.
import { chosenForReport } from '../app/chosen-for-report.ts';
import { askPast, readPast } from '../app/read-past.ts';
import { readPlans } from '../app/read-plans.ts';
import type { ReportWishes } from '../app/report.ts';
import { requireArea } from '../app/require-area.ts';
import { type Call, textOption } from './call.ts';
import { dateOf, type Opened, openPortfolio } from './open-portfolio.ts';
import { say } from './present.ts';
import { progressOf } from './progress.ts';

export interface OpenedReport extends Opened {
  readonly wishes: ReportWishes;
}

/** Throws PortfolioError `unknown-area`. */
export async function openReport(call: Call): Promise<OpenedReport> {
  const opened = await openPortfolio(call);
  const dated = await dateOf(call, opened);
  const area = textOption(call, 'area');
  if (area !== null) requireArea(opened.loaded.portfolio, area);
  return { ...opened, wishes: { ...dated, area, version: call.context.version } };
}

/** Measured against what was approved; git alone knows, and has to be asked much. */
export async function withPast(call: Call, opened: OpenedReport): Promise<OpenedReport> {
  const { loaded, history, at, wishes } = opened;
  const head = at?.commit ?? null;
  const progress = progressOf(call);
  progress.show(opened.catalogue.cli.progress.past);
  const { today } = wishes;
  const asked = askPast(history, loaded.portfolio.folder, head);
  const past = await readPast(history, loaded, { head, today, asked, allBaselines: true });
  const plans = await readPlans(history, loaded, { asked, today, atHead: head !== null });
  progress.end();
  if (past.isPartial) say(call, opened.catalogue.cli.partialHistory);
  return { ...opened, wishes: { ...wishes, plans, past: { ...past, policy: null } } };
}

/** The best set, where the whole portfolio is on paper. */
export async function withChoice(call: Call, opened: OpenedReport): Promise<OpenedReport> {
  const { loaded, wishes } = opened;
  if (wishes.area !== null) return opened;
  const progress = progressOf(call);
  progress.show(opened.catalogue.cli.progress.choice);
  const chosen = await chosenForReport(loaded.portfolio, wishes.today, call.context);
  progress.end();
  return { ...opened, wishes: { ...wishes, chosen } };
}

export async function openReportWithPast(call: Call): Promise<OpenedReport> {
  return withPast(call, await openReport(call));
}

// How a case paper names its project, and how it writes amounts that are worked out and therefore not exact.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Speak } from '../../i18n/speak.ts';
import type { CaseView } from '../../view/case/case-view.ts';

type Named = Pick<CaseView, 'form' | 'title'>;

/** "prosjektet". */
export function nounOf({ form }: Pick<Named, 'form'>, { report }: Catalogue): string {
  return report.casePaper.noun[form ?? 'project'];
}

/** "prosjektet «Min side»". */
export function subjectOf(view: Named, catalogue: Catalogue): string {
  return catalogue.report.casePaper.subject(nounOf(view, catalogue), view.title, catalogue.speak);
}

/** In millions; below one million to the nearest thousand, so that a small amount does not become nothing. */
export function roughMoney(amount: number, speak: Speak): string {
  return Math.abs(amount) < 1_000_000 ? speak.money(1000 * Math.round(amount / 1000)) : speak.shortMoney(amount);
}

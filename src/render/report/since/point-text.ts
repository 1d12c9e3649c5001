// Names the moment that a report is compared with.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { SincePoint } from '../../../view/report/since-facts.ts';

/** Ten characters of a hash name a commit for people. */
export function shortHash(commit: string): string {
  return commit.slice(0, 10);
}

/** "møtet 17. september 2026 (commit 1a2b3c4d5e fra 15. september 2026)". */
export function pointText({ commit, date, meeting }: SincePoint, { report, speak }: Catalogue): string {
  const words = report.since;
  const told = words.commit(shortHash(commit), speak.date(date));
  return meeting === null ? told : words.meeting(speak.date(meeting), told);
}

/** "17. september 2026". */
export function pointDate({ date, meeting }: SincePoint, { speak }: Catalogue): string {
  return speak.date(meeting ?? date);
}

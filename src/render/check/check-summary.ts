// The last lines of a check: how much was read and how much is wrong, also when nothing is.

import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CheckView } from '../../view/check-view.ts';
import type { Paint } from '../paint.ts';

export function checkSummary(result: CheckView, { cli, speak }: Catalogue, paint: Paint): string {
  const counts = cli.check.summary(result);
  const painted =
    result.errors > 0 ? paint.error(counts) : result.warnings > 0 ? paint.warning(counts) : paint.good(counts);
  const next = result.errors + result.warnings > 0 ? cli.check.next : cli.check.clean;
  return [painted, paint.quiet(cli.check.dated(speak.date(result.today))), next].join('\n');
}

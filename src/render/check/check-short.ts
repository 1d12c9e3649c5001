// One line for each finding: file, place, severity, code, message.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CheckView } from '../../view/check-view.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import type { Paint } from '../paint.ts';
import { checkSummary } from './check-summary.ts';
import { where } from './check-text.ts';

export function checkShort(result: CheckView, catalogue: Catalogue, paint: Paint): string {
  const lines = result.problems.map(({ finding, place }) => {
    const { message } = describeFinding(finding, catalogue);
    const severity = finding.accepted !== undefined ? catalogue.cli.accepted : catalogue.cli[finding.severity];
    return `${where(place)}: ${severity}: ${escapeTerminal(message)} [${finding.code}]`;
  });
  return `${[...lines, checkSummary(result, catalogue, paint)].join('\n')}\n`;
}

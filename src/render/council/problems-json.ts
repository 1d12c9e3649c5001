// What has to be mended, for programs: code, place and message.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { LocatedFinding } from '../../view/check-view.ts';

export function problemsJson(problems: readonly LocatedFinding[], catalogue: Catalogue): readonly object[] {
  return problems.map(({ finding, place, pointer }) => ({
    code: finding.code,
    severity: finding.severity,
    file: place.file,
    line: place.start.line,
    column: place.start.column,
    pointer,
    message: describeFinding(finding, catalogue).message,
  }));
}

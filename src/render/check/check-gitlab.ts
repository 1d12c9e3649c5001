// Findings as GitLab's Code Quality report. Accepted warnings stay in it as information with the same fingerprint: GitLab compares
// reports, and would praise the change for mending what it only accepts.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';
import { plainMessage } from '../escape/plain-message.ts';
import { gravestFirst, weightOf } from './gravest-first.ts';
import { jsonForLog } from './json-for-log.ts';

const severities = { error: 'major', warning: 'minor', accepted: 'info' } as const;

export function checkGitlab(result: CheckView, catalogue: Catalogue): string {
  return jsonForLog(gravestFirst(result).map((each) => degradation(each, catalogue)));
}

function degradation(problem: LocatedFinding, catalogue: Catalogue): object {
  const { finding, place, fingerprint } = problem;
  const { message, fix } = describeFinding(finding, catalogue);
  return {
    description: plainMessage(`${message} ${fix}`),
    check_name: finding.code,
    fingerprint,
    severity: severities[weightOf(problem)],
    location: { path: place.file, lines: { begin: place.start.line, end: place.end.line } },
  };
}

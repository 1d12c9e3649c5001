// Findings as Reviewdog Diagnostic Format, with safe edits as suggested changes. Accepted warnings are left out: reviewdog has no way
// to show a finding that needs no action. Columns count bytes of UTF-8 (reviewdog.proto, Position).

import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';
import { plainMessage } from '../escape/plain-message.ts';
import { gravestFirst } from './gravest-first.ts';
import { jsonForLog } from './json-for-log.ts';
import { editInUnits, rangeInUnits, utf8Bytes } from './position-in-units.ts';

export function checkRdjson(result: CheckView, catalogue: Catalogue): string {
  const open = gravestFirst(result).filter(({ finding }) => finding.accepted === undefined);
  return jsonForLog({ source: { name: 'portfolio' }, diagnostics: open.map((each) => diagnostic(each, catalogue)) });
}

function diagnostic(problem: LocatedFinding, catalogue: Catalogue): object {
  const { finding, place } = problem;
  const { message, fix } = describeFinding(finding, catalogue);
  return {
    message: plainMessage(`${message} ${fix}`),
    location: { path: place.file, range: rangeInUnits(place, utf8Bytes) ?? { start: { line: place.start.line } } },
    severity: finding.severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: finding.code },
    ...suggestions(problem),
  };
}

function suggestions({ fix, place }: LocatedFinding): object {
  const range = fix && editInUnits(place, fix, utf8Bytes);
  return range ? { suggestions: [{ range, text: fix.text }] } : {};
}

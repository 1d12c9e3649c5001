// Findings as SARIF 2.1.0, with the rules that were broken and why they exist. At most 25,000 results, which is what GitHub takes; the
// gravest are kept and the rest are counted in a notification. Accepted warnings are suppressed notes.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { findingWords } from '../../i18n/describe-finding.ts';
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';
import { gravestFirst } from './gravest-first.ts';
import { jsonForLog } from './json-for-log.ts';
import { sarifResult } from './sarif-result.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const mostResults = 25_000;

export function checkSarif(result: CheckView, catalogue: Catalogue): string {
  const kept = gravestFirst(result).slice(0, mostResults);
  const codes = codesOf(kept);
  const run = {
    tool: { driver: { name: 'portfolio', rules: codes.map((code) => rule(code, catalogue)) } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: notifications(result.problems.length - kept.length, catalogue),
      },
    ],
    results: kept.map((each) => sarifResult(each, codes.indexOf(each.finding.code), catalogue)),
  };
  return jsonForLog({ $schema: schema, version: '2.1.0', runs: [run] });
}

function codesOf(problems: readonly LocatedFinding[]): readonly string[] {
  return [...new Set(problems.map(({ finding }) => finding.code))].sort();
}

function rule(code: string, catalogue: Catalogue): object {
  const { title = code, why = code } = findingWords(code, catalogue) ?? {};
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} ${catalogue.cli.check.next}` },
  };
}

function notifications(left: number, { cli }: Catalogue): readonly object[] {
  return left > 0 ? [{ level: 'warning', message: { text: cli.check.leftOut(left) } }] : [];
}

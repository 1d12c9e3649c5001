// Findings for programs: a public interface, version 1 (schemas/output.schema.json). Only `message`, `hint` and `accepted` are worded.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';

export function checkJson(result: CheckView, catalogue: Catalogue): string {
  const { today, cards, files, errors, warnings, accepted } = result;
  return `${JSON.stringify(
    {
      schema: 1,
      today,
      checked: { cards, files },
      summary: { errors, warnings, accepted },
      problems: result.problems.map((each) => problemJson(each, catalogue)),
    },
    null,
    2,
  )}\n`;
}

export function problemJson(
  { finding, pointer, place, related, fingerprint }: LocatedFinding,
  catalogue: Catalogue,
): object {
  const words = describeFinding(finding, catalogue);
  const suggestion = finding.args.suggestion;
  return {
    code: finding.code,
    severity: finding.severity,
    file: place.file,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    card: finding.card,
    pointer,
    fingerprint,
    message: words.message,
    hint: words.fix,
    suggestion: typeof suggestion === 'string' ? suggestion : null,
    accepted: finding.accepted ?? null,
    args: finding.args,
    related: related.map(({ file, start }) => ({
      file,
      line: start.line,
      column: start.column,
      message: words.related,
    })),
  };
}

// Findings as annotations in a GitHub pull request. The runner keeps ten of each kind in a step, so the gravest come first, those in
// changed files before others, and the rest are counted. Text from cards can never become a command.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';
import { breakCommands, escapeData, escapeProperty } from '../escape/github.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import { plainPaint } from '../paint.ts';
import { checkShort } from './check-short.ts';
import { gravestFirst, weightOf } from './gravest-first.ts';

/** The runner's limits: _maxCountPerIssueType and, in UTF-16 code units, _maxIssueMessageLength. */
const perKind = 10;
const longest = 4096;

export function checkGithub(result: CheckView, catalogue: Catalogue): string {
  const ordered = gravestFirst(result);
  const errors = ordered.filter((each) => weightOf(each) === 'error');
  const warnings = ordered.filter((each) => weightOf(each) === 'warning');
  const annotations = [...errors.slice(0, perKind), ...warnings.slice(0, perKind)].map((each) =>
    annotation(each, catalogue),
  );
  const left = Math.max(0, errors.length - perKind) + Math.max(0, warnings.length - perKind);
  const notes = left > 0 ? [catalogue.cli.check.moreAnnotations(left)] : [];
  return `${[...annotations, ...notes].join('\n')}${annotations.length > 0 ? '\n' : ''}${breakCommands(checkShort(result, catalogue, plainPaint))}`;
}

function annotation({ finding, place }: LocatedFinding, catalogue: Catalogue): string {
  const words = describeFinding(finding, catalogue);
  const properties = {
    file: place.file,
    line: place.start.line,
    endLine: place.end.line,
    ...(place.end.line === place.start.line ? { col: place.start.column, endColumn: place.end.column } : {}),
    title: words.title,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${finding.severity} ${list.join(',')}::${escapeData(cut(escapeTerminal(`${words.message} ${words.fix}`)))}`;
}

/** Never in the middle of a character. */
function cut(message: string): string {
  if (message.length <= longest) return message;
  return `${message.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

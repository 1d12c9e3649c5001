// Findings as JUnit XML, the form that every build server reads: one test for each file with findings. Errors fail it; a file with
// warnings only counts as skipped, for JUnit has no warnings; accepted warnings stand in the output of a test that passes.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';
import { plainMessage } from '../escape/plain-message.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import { escapeXmlAttribute, escapeXmlText } from '../escape/xml.ts';
import { where } from './check-text.ts';
import { type FileFindings, findingsByFile } from './findings-by-file.ts';
import { weightOf } from './gravest-first.ts';

export function checkJunit(result: CheckView, catalogue: Catalogue): string {
  const files = findingsByFile(result);
  const failures = files.filter(({ errors }) => errors > 0).length;
  const skipped = files.filter(({ errors, warnings }) => errors === 0 && warnings > 0).length;
  const summary = catalogue.cli.check.summary(result);
  // A report without tests is an error to some servers.
  const cases = files.length > 0 ? files.map((file) => testCase(file, catalogue)) : [opening(summary, '/>')];
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="portfolio check" ${counts}>`,
    `  <testsuite name="portfolio check" ${counts} skipped="${skipped}">`,
    ...cases,
    `    <system-out>${escapeXmlText(summary)}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(found: FileFindings, catalogue: Catalogue): string {
  const { file, problems, errors, warnings } = found;
  const message = escapeXmlAttribute(catalogue.cli.check.counts(found));
  const lines = escapeXmlText(problems.map((each) => line(each, catalogue)).join('\n'));
  const outcome =
    errors > 0
      ? `<failure type="error" message="${message}">${lines}</failure>`
      : warnings > 0
        ? `<skipped type="warning" message="${message}">${lines}</skipped>`
        : `<system-out>${lines}</system-out>`;
  return `${opening(escapeTerminal(file), '>')}\n      ${outcome}\n    </testcase>`;
}

function opening(name: string, end: '>' | '/>'): string {
  return `    <testcase classname="portfolio.check" name="${escapeXmlAttribute(name)}"${end}`;
}

function line(problem: LocatedFinding, catalogue: Catalogue): string {
  const { finding, place } = problem;
  const { message, fix } = describeFinding(finding, catalogue);
  const because = finding.accepted === undefined ? '' : ` (${finding.accepted})`;
  const words = plainMessage(`${message} ${fix}${because}`);
  return `${where(place)}: ${catalogue.cli[weightOf(problem)]}: ${words} [${finding.code}]`;
}

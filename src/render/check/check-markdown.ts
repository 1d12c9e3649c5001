// The summary of a job: what is wrong, file by file, the gravest first. GitHub drops a summary of more than 1 MiB whole, so files are
// left out where it would grow beyond that, and what is left out is counted.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';
import type { Block, Blocks, Inline } from '../blocks.ts';
import { bullets, code, details, heading, paragraph, strong, text } from '../build-blocks.ts';
import { codeInWords } from '../code-in-words.ts';
import { breakCommands } from '../escape/github.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { type FileFindings, findingsByFile } from './findings-by-file.ts';
import { weightOf } from './gravest-first.ts';

/** A little under the limit, so that other steps of the job have room beside it. */
const mostBytes = 1_000_000;
/** A file with more findings than this is folded. */
const mostOpen = 10;
/** More findings of one file than this are counted only. */
const mostOfFile = 200;

export function checkMarkdown(result: CheckView, catalogue: Catalogue): string {
  const files = findingsByFile(result);
  const start = write(opening(result, catalogue));
  const written: string[] = [];
  let room = mostBytes - bytes(start) - bytes(ending(result.problems.length, catalogue));
  let left = 0;
  for (const file of files) {
    const section = write(fileSection(file, catalogue));
    const fits = bytes(section) + 1 <= room;
    left += fits ? Math.max(0, file.problems.length - mostOfFile) : file.problems.length;
    if (!fits) continue;
    written.push(section);
    room -= bytes(section) + 1;
  }
  return [start, ...written, ...(left > 0 ? [ending(left, catalogue)] : [])].join('\n');
}

function opening(result: CheckView, { cli, speak }: Catalogue): Blocks {
  const next = result.errors + result.warnings > 0 ? cli.check.next : cli.check.clean;
  return [
    heading(2, cli.check.title),
    paragraph([strong(cli.check.summary(result)), text(` ${cli.check.dated(speak.date(result.today))} ${next}`)]),
  ];
}

function ending(left: number, { cli }: Catalogue): string {
  return write([paragraph(cli.check.leftOut(left))]);
}

function fileSection(found: FileFindings, catalogue: Catalogue): Blocks {
  const { file, problems } = found;
  const counts = catalogue.cli.check.counts(found);
  const list = bullets(problems.slice(0, mostOfFile).map((each) => item(each, catalogue)));
  if (problems.length > mostOpen) return [details(`${file}: ${counts}`, [list])];
  return [heading(3, [code(file)]), paragraph(counts), list];
}

function item(problem: LocatedFinding, catalogue: Catalogue): Blocks {
  const { finding, place } = problem;
  const { cli } = catalogue;
  const { message, fix } = describeFinding(finding, catalogue);
  const start: readonly Inline[] = [
    strong(cli[weightOf(problem)]),
    text(`, ${cli.check.line(place.start.line)} `),
    code(finding.code),
  ];
  const words: Block = paragraph([...start, text(' – '), ...codeInWords(`${message} ${fix}`)]);
  return finding.accepted === undefined ? [words] : [words, paragraph(finding.accepted)];
}

/** No line is a command to the runner; done here, for it adds to the length. */
function write(blocks: Blocks): string {
  return breakCommands(writeMarkdown(blocks));
}

function bytes(written: string): number {
  return new TextEncoder().encode(written).length;
}

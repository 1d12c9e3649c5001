// Tables of what stands in the papers of the example, as it is or as a reviewer has broken it.
import { expect, test } from 'vitest';
import type { Breakage } from './broken-example.ts';
import { examplePaper, type PaperKind } from './example-papers.ts';
import { linesUnder } from './plain-lines.ts';

export interface PaperCase {
  /** Left out: the portfolio report. */
  readonly paper?: PaperKind;
  /** A heading of it. */
  readonly under: string;
  readonly breaks?: Breakage;
  /** The start of lines that stand there; a table row is "cell | cell". */
  readonly says: readonly string[];
  /** What no line there holds. */
  readonly without?: readonly string[];
}

export function testPapers(cases: Readonly<Record<string, PaperCase>>): void {
  for (const [name, { paper = 'portfolio', under, breaks, says, without = [] }] of Object.entries(cases)) {
    test(name, async () => {
      const lines = linesUnder(await examplePaper(paper, breaks), under);
      expect(says.map((start) => said(lines, start))).toEqual(says);
      expect(lines.filter((line) => without.some((text) => line.includes(text)))).toEqual([]);
    });
  }
}

/** The line as far as it is asked for; else those that come nearest. */
function said(lines: readonly string[], start: string): string {
  if (lines.some((line) => line.startsWith(start))) return start;
  const near = lines.filter((line) => line.startsWith(start.slice(0, 8)));
  return `not there, but: ${(near.length > 0 ? near : lines.slice(0, 10)).join('\n')}`;
}

// The folder of papers that `portfolio report meeting` has written, as an archive receives it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

export interface FolderOfPapers {
  readonly names: readonly string[];
  /** What metadata.json says of each case paper: case, number in the archive. */
  readonly cases: readonly string[];
  /** With blanks that break. */
  text(name: string): string;
}

interface Listed {
  readonly file: string;
  readonly kind: string;
  readonly case: string | null;
  readonly archiveCaseNumber: string | null;
  readonly sha256: string;
}

/** `folder`: of the repository. `meeting`: its date. Asserts that every paper is as metadata.json lists it. */
export function papersOf({ folder }: { readonly folder: string }, meeting: string): FolderOfPapers {
  const at = (name: string) => readFileSync(join(folder, 'portfolio/reports', meeting, name));
  const names = readdirSync(join(folder, 'portfolio/reports', meeting)).sort();
  const { papers } = JSON.parse(at('metadata.json').toString()) as { readonly papers: readonly Listed[] };
  const sums = papers.map(({ file }) => createHash('sha256').update(at(file)).digest('hex'));
  expect(papers.map(({ sha256 }) => sha256)).toEqual(sums);
  return {
    names,
    cases: papers.filter((paper) => paper.case).map((paper) => `${paper.case} ${paper.archiveCaseNumber}`),
    text: (name) => at(name).toString().replaceAll('\u00A0', ' '),
  };
}

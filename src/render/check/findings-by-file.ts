// Findings gathered under the file that they stand in: files with errors first, those that the change touches before others, and
// within a file the gravest first.
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';
import { gravestFirst, weightOf } from './gravest-first.ts';

export interface FileFindings {
  readonly file: string;
  readonly problems: readonly LocatedFinding[];
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

export function findingsByFile(result: CheckView): readonly FileFindings[] {
  const files = new Map<string, LocatedFinding[]>();
  for (const problem of gravestFirst(result)) {
    const found = files.get(problem.place.file) ?? [];
    found.push(problem);
    files.set(problem.place.file, found);
  }
  return [...files].map(([file, problems]) => {
    const count = (weight: string): number => problems.filter((each) => weightOf(each) === weight).length;
    return { file, problems, errors: count('error'), warnings: count('warning'), accepted: count('accepted') };
  });
}

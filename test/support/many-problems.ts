// Views with as many problems as a test of limits needs.
import type { CheckView, LocatedFinding } from '../../src/view/check-view.ts';

interface Wanted {
  readonly severity: 'error' | 'warning';
  readonly file?: string;
  readonly line?: number;
  /** The key that is unknown, as the message says it. */
  readonly key?: string;
}

/** `view`: one with an unknown key, which every wanted problem copies. */
export function manyProblems(view: CheckView, wanted: readonly Wanted[]): CheckView {
  const model = view.problems[0] as LocatedFinding;
  if (model.finding.code !== 'unknown-key') throw new Error('The model must be an unknown key.');
  const problems = wanted.map(({ severity, file = 'portfolio/projects/kort.yaml', line = 5, key = 'x' }, index) => ({
    ...model,
    finding: { ...model.finding, severity, args: { ...model.finding.args, key } },
    place: { ...model.place, file, start: { line, column: 1 }, end: { line, column: 2 } },
    fingerprint: index.toString(16).padStart(16, '0'),
  }));
  const errors = wanted.filter(({ severity }) => severity === 'error').length;
  return { ...view, problems, errors, warnings: wanted.length - errors };
}

// The end of every test run: a line for each thing that was run, and last `N passed, N failed`. Sets the exit code.
import type { Counts } from './test-counts.ts';

export interface Outcome {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
}

/** @param notes what was not run, and why: a line each. */
export function tellOutcomes(outcomes: readonly Outcome[], notes: readonly string[] = []): void {
  console.log('');
  for (const outcome of outcomes) console.log(line(outcome));
  for (const note of notes) console.log(`${'skipped'.padEnd(7)} ${note}`);
  const passed = sum(outcomes.map(({ counts }) => counts.passed));
  const failed = sum(outcomes.map(({ counts }) => counts.failed));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function line({ name, counts: { passed, failed, skipped }, seconds }: Outcome): string {
  const sign = failed > 0 ? 'failed' : 'ok';
  const many = passed + failed > 1 ? `${passed} of ${passed + failed} passed` : '';
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${sign.padEnd(7)} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${many}${left}`.trimEnd();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

// The one place where exit codes are decided: 0 fine, 1 findings at or over the limit, 2 could not run.

export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2 } as const;

export type FailOn = 'error' | 'warning' | 'never';

export function exitCodeFor(counts: { readonly errors: number; readonly warnings: number }, failOn: FailOn): number {
  if (failOn === 'never') return exitCodes.fine;
  const counted = failOn === 'error' ? counts.errors : counts.errors + counts.warnings;
  return counted > 0 ? exitCodes.findings : exitCodes.fine;
}

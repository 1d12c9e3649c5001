// Several writes that say one thing together: all of them, or none. What has been written is taken back when something cannot be, as far as
// it goes, and what could not be taken back is told.
import { PortfolioError } from '../core/model/portfolio-error.ts';

export interface WriteStep {
  /** What is written, as it is told. */
  readonly file: string;
  /** Has no effect when it throws: a step that failed is not taken back. */
  do(): Promise<void>;
  undo(): Promise<void>;
}

/** Throws what stopped it; PortfolioError `not-put-back` when that left files behind. */
export async function runSteps(
  steps: readonly WriteStep[],
  onStep: (done: number, all: number) => void = () => {},
): Promise<void> {
  const done: WriteStep[] = [];
  try {
    for (const step of steps) {
      await step.do();
      done.push(step);
      onStep(done.length, steps.length);
    }
  } catch (error) {
    const files = await takeBack(done.toReversed());
    if (files.length === 0) throw error;
    throw new PortfolioError('not-put-back', { files: files.toReversed(), reason: reasonOf(error) });
  }
}

/** One that cannot be taken back keeps no other from it. */
async function takeBack(steps: readonly WriteStep[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { file, undo } of steps) {
    try {
      await undo();
    } catch {
      left.push(file);
    }
  }
  return left;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof PortfolioError)) return error instanceof Error ? error.message : String(error);
  const { file, reason } = error.args as { readonly file?: string; readonly reason?: string };
  return [file, reason ?? error.code].filter((part) => part !== undefined).join(': ');
}

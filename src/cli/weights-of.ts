// The weights of --weights: a file as seen from the current folder, else from the portfolio's.
import { readWeights } from '../app/read-weights.ts';
import { type Call, textOption } from './call.ts';
import type { Opened } from './open-portfolio.ts';

interface OwnWeights {
  readonly file: string;
  readonly byCriterion: Readonly<Record<string, number>>;
}

/** null for the strategy's own. */
export async function weightsOf(call: Call, { tree, loaded }: Opened): Promise<OwnWeights | null> {
  const file = textOption(call, 'weights');
  if (file === null) return null;
  return {
    file,
    byCriterion: await readWeights(file, [call.context.readInput, (path) => tree.read(path)], loaded.portfolio),
  };
}

// The command line that tries something out, on top of what was tried already: one that can be typed as it stands.
import type { YearAmount } from '../../view/select/shortage-view.ts';
import type { SelectView } from '../../view/select-view.ts';

export function commandFor(
  { force, without, frames, weightsFile, weightDraws, confidence }: SelectView['wishes'],
  more: { readonly force: readonly string[]; readonly frames: readonly YearAmount[] },
): string {
  const given = new Map([...frames, ...more.frames].map(({ year, amount }) => [year, amount]));
  return [
    'portfolio select',
    ...[...force, ...more.force].map((id) => `--force ${id}`),
    ...without.map((id) => `--without ${id}`),
    ...[...given].sort(([a], [b]) => a - b).map(([year, amount]) => `--frame ${year}=${amount}`),
    ...(confidence === null ? [] : [`--confidence ${confidence}`]),
    ...(weightDraws === null ? [] : [`--weight-draws ${weightDraws}`]),
    ...(weightsFile === null ? [] : [`--weights ${inShell(weightsFile)}`]),
  ].join(' ');
}

function inShell(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

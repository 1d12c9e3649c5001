// The command line that tries something out, on top of what was tried already: one that can be typed as it stands.
import { fileInCommand, idInCommand } from '../../i18n/in-command.ts';
import type { YearAmount } from '../../view/select/shortage-view.ts';
import type { SelectView } from '../../view/select-view.ts';

export function commandFor(
  { force, without, frames, weightsFile, weightDraws, confidence }: SelectView['wishes'],
  more: { readonly force: readonly string[]; readonly frames: readonly YearAmount[] },
): string {
  const given = new Map([...frames, ...more.frames].map(({ year, amount }) => [year, amount]));
  return [
    'portfolio select',
    ...[...force, ...more.force].map((id) => `--force ${idInCommand(id)}`),
    ...without.map((id) => `--without ${idInCommand(id)}`),
    ...[...given].sort(([a], [b]) => a - b).map(([year, amount]) => `--frame ${year}=${amount}`),
    ...(confidence === null ? [] : [`--confidence ${confidence}`]),
    ...(weightDraws === null ? [] : [`--weight-draws ${weightDraws}`]),
    ...(weightsFile === null ? [] : [`--weights ${fileInCommand(weightsFile)}`]),
  ].join(' ');
}

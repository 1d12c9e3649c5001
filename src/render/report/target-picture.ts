// The targets for the balance as bars, each with the room where it is wanted to end. The table of targets says the same.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { TargetRow } from '../../view/report/balance-view.ts';
import type { Blocks } from '../blocks.ts';
import { picture } from '../build-blocks.ts';

const whole = 100;

/** `cells`: the row of each target in the table: its name first and its verdict last. Targets for a number of projects are not drawn. */
export function targetPicture(
  targets: readonly TargetRow[],
  cells: readonly (readonly string[])[],
  { report }: Catalogue,
): Blocks {
  const words = report.balance.targets;
  const drawn = targets
    .map((target, index) => ({ ...target, name: cells[index]?.[0] ?? '', verdict: cells[index]?.at(-1) ?? '' }))
    .filter(({ of, actual }) => of !== 'number' && actual !== null);
  if (drawn.length < 2) return [];
  const [, target, , all] = words.columns;
  const bars = {
    kind: 'bars',
    lying: true,
    categories: drawn.map(({ name }) => name),
    unit: `${all}, %`,
    bars: drawn.map(({ actual }) => Math.round((actual ?? 0) * 10) / 10),
    wanted: drawn.map(({ min, max }) => (min === null && max === null ? null : ([min ?? 0, max ?? whole] as const))),
    wantedName: target,
  } as const;
  return [picture(bars, words.title, drawn.map(({ name, verdict }) => `${name}: ${verdict}`).join('; '))];
}

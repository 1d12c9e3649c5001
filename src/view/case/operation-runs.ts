// What it costs to run the result, where years in a row that are the same are told as one.
import { groupedBy } from '../../core/model/grouped-by.ts';
import type { OperationLine } from '../../generated/card-types.ts';

export interface OperationRun {
  readonly from: number;
  readonly to: number;
  /** Per year, whole units of the currency; negative where running becomes cheaper. */
  readonly amount: number;
  readonly financed: boolean;
}

/** By the first year; financed before not financed. */
export function operationRuns(lines: readonly OperationLine[]): readonly OperationRun[] {
  const runs = [true, false].flatMap((financed) =>
    runsOf(
      lines.filter((line) => (line?.financed ?? false) === financed),
      financed,
    ),
  );
  return runs.sort((a, b) => a.from - b.from);
}

function runsOf(lines: readonly OperationLine[], financed: boolean): readonly OperationRun[] {
  const runs: OperationRun[] = [];
  for (const [year, amount] of amountsByYear(lines)) {
    const last = runs.at(-1);
    if (last && last.to === year - 1 && last.amount === amount) runs[runs.length - 1] = { ...last, to: year };
    else runs.push({ from: year, to: year, amount, financed });
  }
  return runs;
}

function amountsByYear(lines: readonly OperationLine[]): readonly (readonly [year: number, amount: number])[] {
  const known = lines.filter((line) => line?.year > 0 && line.amount !== undefined);
  return [...groupedBy(known, ({ year }) => year)]
    .map(([year, same]) => [year, same.reduce((sum, { amount }) => sum + amount, 0)] as const)
    .filter(([, amount]) => amount !== 0)
    .sort(([a], [b]) => a - b);
}

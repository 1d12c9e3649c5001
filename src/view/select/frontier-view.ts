// Value against planned cost over all years: what half the money and the last of it buy, and where the list's set stands.
import type { Frontier, FrontierPoint } from '../../core/select/explain/frontier.ts';
import type { BrokenLimit, ListedSet } from '../../core/select/explain/listed-set.ts';
import type { Program } from '../../core/select/program/program.ts';

/** Amounts are whole units of the currency, values points. */
export interface FrontierView {
  /** Rising, from the cheapest set that holds to the best one. */
  readonly rows: readonly FrontierRow[];
  /** Evenly spaced amounts, and the value of the best set that costs no more. */
  readonly levels: readonly { readonly cost: number; readonly value: number }[];
  /** What the best set costs and gives more than the cheapest. */
  readonly more: { readonly cost: number; readonly value: number };
  /** Share of what the best set gives more that half of what it costs more is enough for. */
  readonly half: number;
  /** From the set before the best one: what the last of the money buys. */
  readonly last: { readonly cost: number; readonly value: number };
  /** False when a row may not be the best for its cost. */
  readonly proven: boolean;
  /** null without frames, and when something else than the files is tried. */
  readonly listed: ListedView | null;
}

export interface FrontierRow {
  readonly cost: number;
  readonly value: number;
  /** Share of what the best set gives more than the cheapest. */
  readonly share: number;
  /** From the row before. */
  readonly in: readonly string[];
  readonly out: readonly string[];
  readonly projects: readonly string[];
  readonly proven: boolean;
}

export interface ListedView {
  readonly cost: number;
  readonly value: number;
  readonly projects: readonly string[];
  readonly broken: readonly BrokenLimit[];
  /** The most that as much money can buy; null where it costs less than any set that holds. */
  readonly bestForAsMuch: number | null;
}

export function frontierView(
  program: Program,
  { points, levels }: Frontier,
  listed: ListedSet | null,
): FrontierView | null {
  const [first, before, top] = [points[0], points.at(-2), points.at(-1)];
  if (!first || !before || !top) return null;
  const value = (units: number) => units / program.valueUnits;
  const difference = (from: FrontierPoint, to: FrontierPoint) => ({
    cost: to.cost - from.cost,
    value: value(to.value - from.value),
  });
  const shareOf = (units: number) => (units - first.value) / (top.value - first.value);
  const bestFor = (cost: number) => points.findLast((point) => point.cost <= cost)?.value ?? null;
  const worth = (cost: number) => bestFor(cost) ?? first.value;
  const forList = listed && bestFor(listed.cost);
  return {
    rows: points.map((point, index) => ({
      ...point,
      value: value(point.value),
      share: shareOf(point.value),
      ...moved(points[index - 1]?.projects ?? point.projects, point.projects),
    })),
    levels: levels.map((cost) => ({ cost, value: value(worth(cost)) })),
    more: difference(first, top),
    half: shareOf(worth(Math.floor((first.cost + top.cost) / 2))),
    last: difference(before, top),
    proven: points.every(({ proven }) => proven),
    listed: listed && {
      ...listed,
      value: value(listed.value),
      bestForAsMuch: forList === null ? null : value(forList),
    },
  };
}

function moved(before: readonly string[], after: readonly string[]): Pick<FrontierRow, 'in' | 'out'> {
  return { in: after.filter((id) => !before.includes(id)), out: before.filter((id) => !after.includes(id)) };
}

// The words of charts of the choice, and of the sentences that read them for whom a chart says little. Numbers, amounts and names come as text.
import type { BrokenLimit } from '../core/select/explain/listed-set.ts';

export interface ChartWords {
  /** Instead of a chart. */
  readonly tooBig: string;
  readonly frontier: FrontierWords;
  readonly stairs: {
    title(year: number): string;
    /** Under the bars. `unit`: "mill. kr". */
    frames(year: number, unit: string): string;
    /** `flat`: the frame from which more buys nothing, as far as was looked; null when the last one looked at still does. */
    reading(args: { year: number; frame: string; flat: string | null }): string;
    /** Of the folded table. */
    all(count: number): string;
  };
  readonly inTop: {
    title(top: number): string;
    readonly unit: string;
    /** How many projects are there in at least 95 of 100 draws, in at most 5, and between. */
    reading(args: { top: number; always: number; between: number; never: number }): string;
    /** Of the folded table. */
    readonly places: string;
    /** Only the first `shown` are drawn. */
    first(shown: number): string;
  };
  readonly capacity: {
    /** Of the table of colours: competence by year. */
    readonly heatTitle: string;
    /** What a cell is, and what its sign means. */
    readonly heatMeans: string;
    title(year: number): string;
    readonly unit: string;
    /** `short`: competences that are asked for more than there is; null: none. */
    reading(args: { year: number; short: string | null }): string;
    hidden(count: number): string;
  };
}

interface FrontierWords {
  readonly title: string;
  /** `half`: percent, "63". null where there is nothing between the cheapest and the best. */
  reading(args: {
    lowest: { cost: string; value: string };
    more: { cost: string; value: string };
    between: { half: string; last: { cost: string; value: string } } | null;
  }): string;
  /** The set of the list. `best`: the most that as much can buy; null when it is that. */
  listed(args: { cost: string; value: string; best: string | null }): string;
  /** The set of the list, where it does not hold. */
  listedBroken(args: { cost: string; value: string; broken: string }): string;
  readonly broken: Readonly<Record<BrokenLimit, string>>;
  /** What a bar is. */
  readonly bars: string;
  readonly notProven: string;
  /** Under the bars. `unit`: "mill. kr". */
  costs(unit: string): string;
  readonly values: string;
  readonly columns: {
    readonly cost: string;
    readonly value: string;
    readonly share: string;
    readonly in: string;
    readonly out: string;
    readonly note: string;
  };
  /** What the share is of. */
  readonly columnsMean: string;
  readonly cheapest: string;
  readonly best: string;
  readonly list: string;
  readonly atLeast: string;
}

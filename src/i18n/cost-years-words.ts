// The words for what each year may come to cost, and in how many cases its frame is enough. Years and amounts come as text.

export interface CostYearsWords {
  readonly title: string;
  /** What is counted: what is bound and has room on the list, everything on the list, or the chosen set. */
  readonly counted: Readonly<Record<'list' | 'all' | 'set', string>>;
  /** What P10, P50 and P85 are, and what the two figures in a cell stand for. */
  readonly means: string;
  /** `untouched`: when the reserve is not used; null without one. */
  holds(args: { year: string; frame: CaseShare; untouched: CaseShare | null }): string;
  /** Years in which at least 99 of 100 cases hold, also `untouched`, when some of them have a reserve. */
  safe(years: string, untouched: boolean): string;
  readonly columns: {
    readonly year: string;
    readonly planned: string;
    readonly frame: string;
    readonly reserve: string;
    readonly holds: string;
    readonly untouched: string;
  };
  /** What the numbers in these columns are. */
  areCases(columns: string): string;
  readonly chart: {
    /** Seen on the chart, which has no legend. */
    readonly title: string;
    readonly titleWithoutFrame: string;
    readonly withFrame: string;
    readonly withoutFrame: string;
    readonly tooBig: string;
  };
}

/** Cases of 100, from the fewest to the most. */
export type CaseShare = readonly [fewest: number, most: number];

// The words of the chapter on the ranking. Columns, marks and the frame line are those of `portfolio rank`.
export interface RankingWords {
  readonly title: string;
  /** How many are up for choice, and how many are bound before. */
  counts(args: { choice: number; bound: number }): string;
  readonly choiceTitle: string;
  readonly nobodyToChoose: string;
  readonly boundTitle: string;
  readonly boundMeans: string;
  readonly boundBecause: string;
  readonly chartTitle: string;
  /** Axis and description of the chart; percent and points are whole numbers. */
  axisSuccess(percent: number): string;
  axisValue(points: number): string;
  readonly quadrants: readonly [highBoth: string, valuableButRisky: string, lowBoth: string, safeButSmall: string];
  readonly chartMeans: string;
  /** What the size of a circle is. `largest`: an amount. */
  chartSizes(args: { largest: string; someUnknown: boolean }): string;
  readonly chartTooBig: string;
  readonly weightsTitle: string;
  readonly question: string;
  /** Ready-written date; body and case as they stand in the file. */
  adopted(args: { date: string | null; body: string | null; case: string | null }): string;
  readonly notAdopted: string;
  submitted(args: { before: number; after: number }): string;
}

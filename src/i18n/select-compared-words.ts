// The words of best sets side by side. Names of scenarios and branches come as they were written.

export interface SelectComparedWords {
  readonly title: string;
  /** `isBest`: all of them are proven. */
  intro(isBest: boolean): string;
  readonly asIs: string;
  branch(name: string): string;
  readonly value: string;
  readonly projects: string;
  /** In a cell: chosen, but nobody knows when it starts. */
  readonly isIn: string;
  /** In a cell: chosen, and there in any case. */
  bound(start: string): string;
  /** In a cell: no set holds; time was up before any was found. */
  readonly infeasible: string;
  readonly unknown: string;
  readonly means: string;
  /** Time was up for these columns. */
  notProven(names: string): string;
  /** What is short in a column. */
  short(name: string, shortages: readonly string[]): string;
  /** In a cell: a wish that means nothing in the column. */
  readonly notThere: string;
  readonly notUpForChoice: string;
  /** "melding-a finnes ikke der" · "melding-a er avvist der". */
  absent(project: string): string;
  because(project: string, reason: string): string;
  /** `reasons`: the wishes that mean nothing in a column, and why. */
  ignored(name: string, reasons: readonly string[]): string;
  sameIn(projects: string): string;
  sameOut(projects: string): string;
  readonly allSame: string;
  readonly noScenarios: string;
}

// The words of the chapter on status. Names of lights and colours are those of the cards.
export interface StatusWords {
  readonly title: string;
  readonly none: string;
  counts(args: { red: number; yellow: number; green: number }): string;
  readonly columns: {
    readonly project: string;
    readonly overall: string;
    readonly time: string;
    readonly cost: string;
    readonly quality: string;
    readonly risk: string;
    readonly benefit: string;
    readonly confidence: string;
    readonly date: string;
  };
  /** Beside the date of a report that is too old. */
  readonly stale: string;
  readonly onHold: string;
  staleMeans(days: number): string;
  silent(count: number): string;
  moreSilent(count: number): string;
  readonly coloursMean: string;
  readonly deviationsTitle: string;
  /** Above the deviations of projects whose overall light is green or missing. */
  readonly singleTitle: string;
  readonly noDeviations: string;
  readonly noCause: string;
  /** "Tiltak: … Frist: 10.12.2026." Texts as on the card, without a full stop at the end. */
  action(action: string): string;
  readonly noAction: string;
  due(date: string, isOverdue: boolean): string;
  readonly noDue: string;
  nextLevel(level: string): string;
  onAgenda(caseNumber: string): string;
  readonly adviceWanted: string;
  readonly escalationMeans: string;
}

// The words for why something cannot be decided otherwise. Names as they stand in the files, amounts as text.

export interface SelectBlockedWords {
  readonly leftOut: string;
  readonly forced: string;
  readonly bound: string;
  /** What is said of someone, after a name or after "som": "trenger B", "utelukkes av D, som må være med". */
  readonly said: {
    requires(project: string): string;
    after(project: string): string;
    excludes(project: string): string;
    variants(project: string): string;
    readonly leftOut: string;
    readonly late: string;
    money(amount: string, year: number): string;
    people(fte: string, competence: string, year: number): string;
  };
  /** "A trenger B, som trenger C, som er avvist."; without the name when it is told already. */
  chain(project: string | null, parts: readonly string[]): string;
  /** "D, som trengs av C, som må være med"; `through`: nearest first. */
  mustBeIn(project: string, through: readonly string[]): string;
  /** From the one that must be in, each needing the next, and the last needing this one. */
  neededBy(chain: readonly string[]): string;
  money(amount: string, year: number): string;
  people(fte: string, competence: string, year: number): string;
  readonly other: string;
}

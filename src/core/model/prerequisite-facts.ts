// What decides each of the eight prerequisites of steering a portfolio (seed rule 24), for every language to tell in its own words.

/** What each is decided by: counts and dates, for the words to say. */
export interface PrerequisiteFacts {
  readonly strategy: {
    readonly adopted: string | null;
    readonly from: number | null;
    readonly to: number | null;
    readonly goals: number;
  };
  readonly criteria: { readonly criteria: number; readonly adopted: string | null; readonly unscored: number };
  readonly balance: {
    readonly targets: number;
    readonly year: number;
    readonly hasFrame: boolean;
    readonly competences: number;
  };
  readonly realistic: { readonly running: number; readonly planned: number };
  readonly followUp: { readonly reporting: number; readonly fresh: number };
  readonly meetings: { readonly ahead: number; readonly maxAge: number | null };
  readonly changes: { readonly red: number; readonly conditions: number; readonly pilots: number };
  readonly benefits: { readonly benefits: number; readonly complete: number };
}

export type PrerequisiteName = keyof PrerequisiteFacts;

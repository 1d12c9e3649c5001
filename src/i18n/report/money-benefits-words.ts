// The words about benefits in money. Amounts, numbers and years come as they are to be read.

export interface MoneyBenefitsWords {
  readonly title: string;
  readonly none: string;
  readonly intro: (facts: {
    readonly from: number;
    readonly to: number;
    readonly counted: number;
    readonly projects: number;
  }) => string;
  /** What, decided, proposals, sum. */
  readonly sumColumns: readonly [string, string, string, string];
  readonly sums: {
    readonly gross: string;
    readonly presentBenefit: string;
    readonly presentCost: string;
    readonly taxCost: string;
    readonly npv: string;
    readonly projects: string;
  };
  readonly taxCost: (percent: string) => string;
  readonly withoutBenefit: (projects: number) => string;
  readonly withoutCost: (projects: number) => string;
  readonly nonPriced: (benefits: number) => string;
  readonly elsewhere: (benefits: number) => string;
  readonly yearsTitle: string;
  readonly yearsIntro: (labour: string, cash: string) => string;
  readonly withoutRate: (benefits: number) => string;
  /** `amount`: over the years of the table. */
  readonly withoutArena: (benefits: number, amount: string) => string;
  /** Year, gross, withdrawn, entered, kept, elsewhere. */
  readonly yearColumns: readonly [string, string, string, string, string, string];
  readonly sum: string;
  readonly rowsTitle: string;
  readonly rowsIntro: string;
  /** Project, gross, withdrawn, npv, paid back, must come. */
  readonly rowColumns: readonly [string, string, string, string, string, string];
  readonly proposal: string;
  readonly notWithin: string;
  /** Nothing left to pay back. */
  readonly fromStart: string;
  readonly more: (projects: number) => string;
  readonly missingTitle: string;
  readonly missingIntro: (facts: {
    readonly benefits: number;
    readonly owner: number;
    readonly indicator: number;
  }) => string;
  readonly nobodyMissing: string;
  /** Project, stage, without owner, without indicator. */
  readonly missingColumns: readonly [string, string, string, string];
  readonly measuredTitle: string;
  readonly measuredIntro: (facts: {
    readonly measured: number;
    readonly reached: number;
    readonly half: number;
    readonly less: number;
  }) => string;
  readonly measuredSummary: string;
  readonly measuredHow: string;
  readonly noMeasurements: string;
  /** Project, benefit, from, to, measured, of the way. */
  readonly measuredColumns: readonly [string, string, string, string, string, string];
  readonly measuredOn: (value: string, date: string) => string;
  readonly unmeasured: string;
}

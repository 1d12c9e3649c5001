// One row of a project's money: a year, or a run of years in which nothing changes.

/** Whole units of the currency, nominal; null where the card gives no amount. */
export interface MoneyYear {
  readonly budget: number | null;
  readonly planned: number | null;
  readonly actual: number | null;
  readonly operation: number | null;
  /** Priced benefits, those that count on another card included: this is what the card says. */
  readonly benefit: number | null;
  readonly funding: number | null;
}

export interface MoneyRow extends MoneyYear {
  readonly from: number;
  /** Later than `from` where the same amounts come every year. */
  readonly to: number;
}

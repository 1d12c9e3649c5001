// What `portfolio explain` says around the texts of a rule or a field.

export interface ExplainWords {
  readonly why: string;
  readonly example: string;
  readonly message: string;
  readonly remedy: string;
  readonly severity: string;
  readonly changeSeverity: (code: string) => string;
  readonly field: string;
  readonly holds: string;
  readonly choices: string;
  readonly choice: string;
  readonly meaning: string;
  readonly examples: string;
  readonly parts: string;
  /** `isForPriced`: of benefits in money only. */
  readonly requiredFrom: (stage: string, set: string, isForPriced: boolean) => string;
  readonly kinds: Readonly<Record<'text' | 'number' | 'boolean' | 'list' | 'group' | 'choice' | 'date', string>>;
}

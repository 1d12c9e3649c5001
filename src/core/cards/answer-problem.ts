// What can be wrong with an answer about a new card.

export type AnswerProblem =
  | 'blank'
  | 'several-lines'
  | 'hidden-character'
  | 'too-long'
  | 'too-many'
  | 'not-an-amount'
  | 'ambiguous-amount'
  | 'other-currency'
  | 'too-large'
  | 'negative-amount'
  | 'small-amount'
  | 'not-a-date'
  | 'end-before-start'
  | 'no-id-from-title'
  | 'unusable-id'
  | 'taken-id'
  | 'unknown-choice'
  | 'only-pilots'
  | 'not-on-scale'
  | 'no-score';

// What someone answered, before any of it is read: the seam between where a form comes from and what its answers mean.

/** By the key of the field: the text, or for ticked boxes the labels of those that are ticked. A key that is missing was not asked. */
export type GivenAnswers = ReadonlyMap<string, readonly string[]>;

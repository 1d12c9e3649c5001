// A suggestion for a word that is not known, worked out only when one is needed: start-up should not pay for it.

export async function didYouMean(word: string, known: readonly string[]): Promise<string | null> {
  const { closest } = await import('../core/model/closest.ts');
  return closest(word, known);
}

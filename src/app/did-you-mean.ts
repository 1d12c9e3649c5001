// A suggestion for a word that is not known, worked out only when one is needed: start-up should not pay for it.

export async function didYouMean(word: string, known: readonly string[]): Promise<string | null> {
  const { meantName } = await import('../core/model/meant-name.ts');
  return meantName(word, known);
}

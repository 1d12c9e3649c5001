// Tells running text that says the same in better words from text that says something else: two thirds of the words are the same.

const fewest = 4;

export function isReworded(before: unknown, after: unknown): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const [one, other] = [wordsOf(before), wordsOf(after)];
  if (Math.min(one.length, other.length) < fewest) return false;
  return sharedWords(one, other) * 3 >= Math.max(one.length, other.length) * 2;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  return other.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  }).length;
}

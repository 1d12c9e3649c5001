// Finds the character between the columns: the one that stands most often in the first row, outside quotes.

const candidates = [';', '\t', ','] as const;

export type Delimiter = (typeof candidates)[number];

export function findDelimiter(text: string): Delimiter {
  const counts = countInFirstRow(text);
  return candidates.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] as Delimiter;
}

/** How often each character stands in the first row that is not blank. A row goes on while a quote is open. */
function countInFirstRow(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let quoted = false;
  for (let at = text.search(/\S/); at >= 0 && at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

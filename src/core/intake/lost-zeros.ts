// Ids that a spreadsheet has taken for numbers: 0012 becomes 12, and every row is then another one.

export interface ChangedId {
  readonly was: string;
  readonly is: string;
}

/** An id of one list that is in the other without the zeros before its numbers, whichever of them has lost them; null when there is none. */
export function lostZeros(was: Iterable<string>, is: Iterable<string>): ChangedId | null {
  const [before, now] = [new Set(was), new Set(is)];
  const gone = new Map([...before].filter((id) => !now.has(id)).map((id) => [withoutZeros(id), id]));
  for (const id of now) {
    const same = before.has(id) ? undefined : gone.get(withoutZeros(id));
    if (same !== undefined) return { was: same, is: id };
  }
  return null;
}

function withoutZeros(id: string): string {
  return id.replaceAll(/(?<!\d)0+(?=\d)/g, '');
}

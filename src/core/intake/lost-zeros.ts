// Ids that a spreadsheet has taken for numbers: 0012 becomes 12, and every row is then another one.

export interface NamedId {
  readonly id: string;
  /** Undefined: not known. */
  readonly title?: string | undefined;
}

export interface ChangedId {
  readonly was: string;
  readonly is: string;
}

export interface LostZeros {
  /** Ids with the same title as before. */
  readonly sure: readonly ChangedId[];
  /** Ids whose titles are not known. */
  readonly likely: readonly ChangedId[];
  /** How many ids are in the one list and not in the other. */
  readonly missing: number;
}

/**
 * Ids of one list that are in the other without the zeros before their numbers, whichever of them has lost them. One with another title is
 * another project: "2026-02" and "2026-2".
 */
export function lostZeros(was: readonly NamedId[], is: readonly NamedId[]): LostZeros {
  const [before, now] = [was, is].map((list) => new Set(list.map(({ id }) => id))) as [Set<string>, Set<string>];
  const missing = was.filter(({ id }) => !now.has(id));
  const gone = new Map(missing.map((each) => [withoutZeros(each.id), each]));
  const pairs = is.flatMap(({ id, title }) => {
    const same = before.has(id) ? undefined : gone.get(withoutZeros(id));
    return same ? [{ changed: { was: same.id, is: id }, titles: [same.title, title] as const }] : [];
  });
  const likely = pairs.filter(({ titles }) => titles.includes(undefined));
  const sure = pairs.filter(({ titles: [old, own] }) => old !== undefined && old === own);
  const changes = (list: typeof pairs): readonly ChangedId[] => list.map(({ changed }) => changed);
  return { sure: changes(sure), likely: changes(likely), missing: new Set(missing.map(({ id }) => id)).size };
}

/** Of the same list as last time: a title is the same, or most of what is missing has lost its zeros. */
export function lostInList({ sure, likely, missing }: LostZeros): ChangedId | null {
  return sure[0] ?? (likely.length * 2 > missing ? (likely[0] ?? null) : null);
}

function withoutZeros(id: string): string {
  return id.replaceAll(/(?<!\d)0+(?=\d)/g, '');
}

// The name behind an id in a list of the configuration; the id itself where the list does not have it, so that nothing disappears.

interface Named {
  readonly id: string;
  readonly name: string;
}

export function nameById(list: readonly Named[] | undefined, id: string | undefined): string | null {
  if (id === undefined) return null;
  return (list ?? []).find((each) => each?.id === id)?.name ?? id;
}

// Names of what a file lists, by id.

/** Every field of a file may be missing. */
export function namesById(
  list: readonly { readonly id?: string; readonly name?: string }[] | undefined,
): ReadonlyMap<string, string> {
  return new Map((list ?? []).flatMap(({ id, name }) => (id === undefined ? [] : [[id, name ?? id] as const])));
}

// The elements of a list with their places in the file; a list or an element that failed the schema is passed over.

export function* numbered<T>(list: readonly T[] | undefined): Generator<readonly [index: number, element: T]> {
  for (const [index, element] of (list || []).entries()) {
    if (element !== undefined && element !== null) yield [index, element];
  }
}

// The one order in which ids, paths and keys are sorted: by code point, the same on every machine and in every language.

export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byIdOf<T extends { readonly id: string }>(a: T, b: T): number {
  return byCodePoint(a.id, b.id);
}

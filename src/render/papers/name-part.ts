// A part of a file's name that every machine accepts, from what people have written: only letters a–z, digits and hyphens.

export function namePart(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+/, '').slice(0, 63).replace(/-+$/, '') || 'x';
}

/** The same with a number after it where it is taken. */
export function freeName(wish: string, taken: ReadonlySet<string>): string {
  let name = wish;
  for (let at = 2; taken.has(name); at += 1) name = `${wish}-${at}`;
  return name;
}

// A list of texts in one cell, and the same list read back: elements stand with "; " between them, and one that could be misread stands in
// quotation marks, in which a quotation mark is written twice.

export function joinedList(elements: readonly string[]): string {
  return elements.map(quoted).join('; ');
}

function quoted(element: string): string {
  const isPlain = element !== '' && element === element.trim() && !/[;"\n\r]/.test(element);
  return isPlain ? element : `"${element.replaceAll('"', '""')}"`;
}

/** Also what people write: without spaces, on lines of their own, and with a semicolon at the end. */
export function splitList(text: string): readonly string[] {
  const parts = text.match(/\s*"(?:[^"]|"")*"\s*(?=[;\n]|$)|[^;\n]+/g) ?? [];
  return parts.map((part) => unquoted(part.trim())).filter((part) => part !== null);
}

function unquoted(part: string): string | null {
  if (part === '') return null;
  return /^"(?:[^"]|"")*"$/.test(part) ? part.slice(1, -1).replaceAll('""', '"') : part;
}

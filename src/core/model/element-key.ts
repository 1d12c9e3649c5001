// What tells the elements of a list apart when their order changes: an id, or the fields that name them.

/** The fields that can name an element, the strongest first. The first set of which an element has the first field counts. */
const names: readonly (readonly string[])[] = [
  ['id'],
  ['decision', 'text'],
  ['code', 'card'],
  ['card', 'kind'],
  ['goal'],
  ['party'],
  ['gate'],
  ['name'],
  ['competence', 'period', 'year'],
  ['source', 'year', 'ref'],
  ['year', 'kind'],
  ['organisation'],
  ['date', 'body'],
  ['field'],
  ['who'],
  ['role'],
  ['case', 'card', 'title'],
  ['member', 'card'],
  ['criterion'],
  ['text'],
];

/** null for an element that nothing names: a list in a list, or a group with none of these fields. A text or a number names itself. */
export function elementKey(element: unknown): string | null {
  if (typeof element === 'string' || typeof element === 'number' || typeof element === 'boolean')
    return String(element);
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return null;
  const fields = element as Readonly<Record<string, unknown>>;
  const naming = namingFields(fields);
  return naming.length === 0 ? null : naming.map((name) => fields[name]).join('.');
}

/** The fields of an element that its name is made of. */
export function namingFields(element: Readonly<Record<string, unknown>>): readonly string[] {
  const set = names.find(([first = '']) => isName(element[first])) ?? [];
  return set.filter((name) => isName(element[name]));
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

// Reads the reasons for the scores: each begins on a line with the name of its criterion and a colon.
import type { CardChoice } from '../cards/card-questions.ts';
import { fold } from '../intake/read-choice.ts';

export interface Reasons {
  /** By the id of the criterion. */
  readonly reasons: ReadonlyMap<string, string>;
  /** What stands before the first name. */
  readonly rest: string;
}

/** A name that comes again goes on where it was. */
export function readReasons(text: string, criteria: readonly CardChoice[]): Reasons {
  const begins = new Map(criteria.map(({ value, label }) => [fold(label), value]));
  const lines = new Map<string | null, string[]>([[null, []]]);
  let current: string | null = null;
  for (const line of text.split('\n')) {
    const named = nameIn(line, begins);
    current = named?.id ?? current;
    lines.set(current, [...(lines.get(current) ?? []), named?.rest ?? line]);
  }
  const said = [...lines].map(([id, all]) => [id, all.join('\n').trim()] as const);
  const reasons = said.flatMap(([id, words]) => (id !== null && words !== '' ? [[id, words] as const] : []));
  return { reasons: new Map(reasons), rest: said.find(([id]) => id === null)?.[1] ?? '' };
}

/** Longer than any name, which is one line of a card. */
const longest = 400;

/** A name may have colons of its own, so the longest one counts. */
function nameIn(
  line: string,
  begins: ReadonlyMap<string, string>,
): { readonly id: string; readonly rest: string } | null {
  for (let at = line.lastIndexOf(':', longest); at > 0; at = line.lastIndexOf(':', at - 1)) {
    const id = begins.get(fold(line.slice(0, at)));
    if (id !== undefined) return { id, rest: line.slice(at + 1).trim() };
  }
  return null;
}

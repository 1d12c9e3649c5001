// Ids for new cards: names that every machine can store, and that no other card has.
import { idFromText } from '../intake/id-from-text.ts';

/** Exactly as written: nothing is changed in an id that a person chose. */
export function isUsableId(id: string): boolean {
  return idFromText(id) === id;
}

/** The id itself when it is free, else the first free one of id-2, id-3 … */
export function nextFreeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) {
    const ending = `-${number}`;
    free = id.slice(0, 63 - ending.length).replace(/-+$/, '') + ending;
  }
  return free;
}

/** The ids that are taken, by the paths of files below the portfolio's folder. */
export function takenIds(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => /^projects\/(.+)\.ya?ml$/i.exec(path)?.[1]?.toLowerCase() ?? []));
}

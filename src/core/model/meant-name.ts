// The name that a person most likely meant on a command line: one with two letters the other way round, else the nearest one, else
// the only one that begins with what was written.
import { closest } from './closest.ts';

export function meantName(written: string, known: readonly string[]): string | null {
  const near = known.find((name) => isTurned(written, name)) ?? closest(written, known);
  if (near !== null || written.length < fewest) return near;
  const begun = new Set(known.filter((name) => name.startsWith(written)));
  return begun.size === 1 ? ([...begun][0] ?? null) : null;
}

/** "mian" for "main": one slip of the hand, and two edits to a machine. */
function isTurned(written: string, name: string): boolean {
  const at = [...written].findIndex((letter, index) => letter !== name[index]);
  return at >= 0 && written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2) === name;
}

/** Shorter beginnings say too little. */
const fewest = 3;

// Packs files into one zip whose bytes depend on nothing but the files and the date: sorted names, one time for all, no trace of the
// machine that made it.
import { type Zippable, zipSync } from 'fflate';

/** What the library writes; the format itself ends in 2107. */
const firstYear = 1980;
const lastYear = 2099;

/** `date`: ISO. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const names = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  const all = Object.fromEntries(names.map((name) => [name, files.get(name) as Uint8Array])) satisfies Zippable;
  return zipSync(all, { level: 9, mtime: noon(date), os: 0, attrs: 0 });
}

/** A zip holds local time without saying where: noon is on the same day in all places, and is never skipped by summer time. */
function noon(date: string): Date {
  const [year = firstYear, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.min(lastYear, Math.max(firstYear, year)), month - 1, day, 12);
}

// Names findings so that the same problem is known again in another commit: by what it is about, never by line or column.
import type { Finding } from './diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import { stablePath } from './stable-path.ts';

/** One for each finding, in their order. Findings that nothing tells apart are numbered. `files`: what each file holds. */
export function fingerprintsOf(
  findings: readonly Finding[],
  files: ReadonlyMap<string, { readonly value: unknown }>,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, card, args, place, subject } = finding;
    const path = stablePath(files.get(place.file)?.value, subject ?? place.pointer);
    const key = JSON.stringify([code, card ?? place.file, path, args]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return fingerprint([key, times]);
  });
}

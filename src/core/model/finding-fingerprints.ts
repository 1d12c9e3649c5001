// Names findings so that the same problem is known again in another commit: by what it is about, never by line or column.
import type { Finding } from './diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import { stablePath } from './stable-path.ts';

export interface FindingName {
  /** No two findings share it. */
  readonly fingerprint: string;
  /** The same whatever the figures are. */
  readonly about: string;
}

/** One for each finding, in their order. Findings that nothing tells apart are numbered. `files`: what each file holds. */
export function nameEach(
  findings: readonly Finding[],
  files: ReadonlyMap<string, { readonly value: unknown }>,
): readonly FindingName[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, card, args, place, subject }) => {
    const about = [code, card ?? place.file, stablePath(files.get(place.file)?.value, subject ?? place.pointer)];
    const key = JSON.stringify([...about, args]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { fingerprint: fingerprint([key, times]), about: fingerprint(about) };
  });
}

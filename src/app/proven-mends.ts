// The mends of a file that are proven: with them made, the file reads, says the same everywhere else, has those problems no more, and
// no other problem that cannot be mended as well. What cannot be proved is left to a person.
import { applyEdits, withoutOverlaps } from '../core/fix/apply-edits.ts';
import { type Mend, mendOf } from '../core/fix/mend-of.ts';
import { isSameValue, mendedValue } from '../core/fix/mended-value.ts';
import type { Finding } from '../core/model/diagnostic.ts';
import { pointerToText } from '../core/model/pointer-text.ts';
import { parseYaml } from '../core/parse/parse-yaml.ts';
import { type LoadedFile, readFile } from './load-file.ts';
import { hasMark } from './write-edits.ts';

export interface FindingMend {
  readonly finding: Finding;
  readonly mend: Mend;
}

/** A hostile file may hold any number: the rest is told, as everything else that is wrong. */
const limits = { mends: 500, proofs: 40 } as const;

/** None overlap; in the order of the text. */
export function provenMends(file: LoadedFile): readonly FindingMend[] {
  const found = file.findings.flatMap((finding): FindingMend[] => {
    const mend = mendOf(finding, file.parsed);
    return mend ? [{ finding, mend }] : [];
  });
  const apart = withoutOverlaps(withoutRivals(found), ({ mend }) => mend.edit);
  return provable(file, apart.slice(0, limits.mends), { left: limits.proofs });
}

/** The file as it is once these edits are made. */
export function mendedFile(file: LoadedFile, mends: readonly FindingMend[]): LoadedFile {
  const text = applyEdits(
    file.parsed.text,
    mends.map(({ mend }) => mend.edit),
  );
  const bytes = new TextEncoder().encode(`${hasMark(file.bytes) ? '\uFEFF' : ''}${text}`);
  return readFile(file, bytes, parseYaml(bytes));
}

/** Two keys beside each other that may both be the same one: nobody can know which. */
function withoutRivals(found: readonly FindingMend[]): readonly FindingMend[] {
  const claims = new Map<string, number>();
  const claimOf = ({ mend: { pointer, becomes } }: FindingMend): string =>
    pointerToText('key' in becomes ? [...pointer.slice(0, -1), becomes.key] : pointer);
  for (const each of found) claims.set(claimOf(each), (claims.get(claimOf(each)) ?? 0) + 1);
  return found.filter((each) => claims.get(claimOf(each)) === 1);
}

/** All at once where that holds; else the halves, so that one bad mend does not keep the others back. */
function provable(file: LoadedFile, mends: readonly FindingMend[], proofs: { left: number }): readonly FindingMend[] {
  if (mends.length === 0 || proofs.left === 0) return [];
  proofs.left -= 1;
  if (isProven(file, mends)) return mends;
  if (mends.length === 1) return [];
  const middle = Math.ceil(mends.length / 2);
  const first = provable(file, mends.slice(0, middle), proofs);
  const second = provable(file, mends.slice(middle), proofs);
  const both = [...first, ...second];
  return first.length === 0 || second.length === 0 || isProven(file, both) ? both : first;
}

function isProven(before: LoadedFile, mends: readonly FindingMend[]): boolean {
  const after = mendedFile(before, mends);
  const expected = mendedValue(
    before.parsed.value,
    mends.map(({ mend }) => mend),
  );
  return isSameValue(after.parsed.value, expected) && isBetter(before, after, mends);
}

/** What was mended is gone, and what is new can be mended. */
function isBetter(before: LoadedFile, after: LoadedFile, mends: readonly FindingMend[]): boolean {
  const mended = new Set(mends.map(({ finding }) => finding));
  const known = new Map<string, number>();
  for (const finding of before.findings)
    if (!mended.has(finding)) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return after.findings.every((finding) => {
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return left > 0 || mendOf(finding, after.parsed) !== null;
  });
}

function keyOf({ code, args, place }: Finding): string {
  return JSON.stringify([code, args, pointerToText(place.pointer)]);
}

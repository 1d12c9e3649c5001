// What a check shows: every finding in reading order, each with a place that a person can go to, and how much was read.

import type { SourceEdit } from '../core/fix/source-edit.ts';
import { byCodePoint } from '../core/model/code-point-order.ts';
import type { Finding, Place } from '../core/model/diagnostic.ts';
import { type FindingName, nameEach } from '../core/model/finding-fingerprints.ts';
import { pointerToText } from '../core/model/pointer-text.ts';
import type { ParsedFile } from '../core/parse/parse-yaml.ts';
import { type LineIndex, lineIndex, lineText, positionAt, type TextPosition } from '../core/parse/text-position.ts';
import { inReadingOrder } from '../core/rules/check-portfolio.ts';
import type { Expected } from '../generated/card-types.ts';

/** A place that a person can go to. */
export interface LocatedPlace {
  readonly file: string;
  readonly start: TextPosition;
  readonly end: TextPosition;
  /** The text of the line where it starts; null where there is nothing to show. */
  readonly lineText: string | null;
  /** The text of the line where it ends, in which its last column is counted. */
  readonly endLineText: string | null;
}

/** What to write in place of what stands from `start` to `end`, in the file of the finding. */
export interface SuggestedEdit {
  readonly start: TextPosition;
  readonly end: TextPosition;
  readonly text: string;
}

export interface LocatedFinding {
  readonly finding: Finding;
  /** The field that the finding is about, as a JSON pointer. */
  readonly pointer: string;
  readonly place: LocatedPlace;
  readonly related: readonly LocatedPlace[];
  /** The same for the same problem in another commit, whatever lines have moved; no two problems of a portfolio share it. */
  readonly fingerprint: string;
  /** The safe edit that mends it, as `--fix` makes it; null where a person must choose. */
  readonly fix: SuggestedEdit | null;
}

export interface CheckView {
  readonly today: string;
  readonly cards: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Warnings that the secretariat has accepted for now, with its reason; counted apart. */
  readonly accepted: number;
  readonly problems: readonly LocatedFinding[];
  /** Files that the change under check touches: where there is room for a few findings only, theirs come first. */
  readonly changedFiles?: ReadonlySet<string>;
}

/** A finding before anyone has looked up where it is. */
export interface NamedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
  /** The same for the same problem with other figures. */
  readonly about: string;
}

interface CheckFacts {
  readonly findings: readonly NamedFinding[];
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly cards: number;
  readonly today: string;
  /** The safe edits of findings that have one. */
  readonly fixes?: ReadonlyMap<Finding, SourceEdit>;
}

/** True for a problem that these do not have, or have in a milder form. */
export function isWorseThan(others: readonly Fingerprinted[]): (problem: Fingerprinted) => boolean {
  const known = new Map(others.map(({ fingerprint, finding }) => [fingerprint, gravity(finding)]));
  return ({ fingerprint, finding }) => gravity(finding) > (known.get(fingerprint) ?? -1);
}

type Fingerprinted = Pick<NamedFinding, 'finding' | 'fingerprint'>;

function gravity({ severity, accepted }: Finding): number {
  if (accepted !== undefined) return 0;
  return severity === 'error' ? 2 : 1;
}

/** Names findings, and marks those that the secretariat has accepted for now. */
export function nameFindings(
  findings: readonly Finding[],
  files: CheckFacts['files'],
  expected: readonly Expected[],
): readonly NamedFinding[] {
  const names = nameEach(findings, files);
  return findings.map((finding, index) => ({
    finding: acceptIfExpected(finding, expected),
    ...(names[index] as FindingName),
  }));
}

export function checkView({ findings, files, cards, today, fixes }: CheckFacts): CheckView {
  const locator = placeLocator(files);
  // File by file: one that has to be read again for its places is read once.
  const problems = [...findings]
    .sort((a, b) => byCodePoint(a.finding.place.file, b.finding.place.file))
    .map(({ finding, fingerprint }) => ({
      finding,
      pointer: pointerToText(finding.subject ?? finding.place.pointer),
      place: locator(finding.place),
      related: (finding.related ?? []).map(locator),
      fix: suggestedEdit(fixes?.get(finding), locator),
      fingerprint,
    }))
    .sort((a, b) => inReadingOrder({ finding: a.finding, ...a.place.start }, { finding: b.finding, ...b.place.start }));
  return withCounts({ today, cards, files: files.size, problems });
}

/** The same view of some of the findings only, counted anew. */
export function keepProblems(view: CheckView, keep: (problem: LocatedFinding) => boolean): CheckView {
  return withCounts({ ...view, problems: view.problems.filter(keep) });
}

function withCounts(view: Pick<CheckView, 'today' | 'cards' | 'files' | 'problems'>): CheckView {
  const accepted = view.problems.filter(({ finding }) => finding.accepted !== undefined).length;
  const errors = view.problems.filter(({ finding }) => finding.severity === 'error').length;
  return { ...view, errors, warnings: view.problems.length - errors - accepted, accepted };
}

/** Only warnings can be accepted: an error is mended, or made a warning in governance.yaml, where everyone sees it. */
function acceptIfExpected(finding: Finding, expected: readonly Expected[]): Finding {
  const match = expected.find(
    ({ code, card }) => code === finding.code && (card === undefined || card === finding.card),
  );
  return match && finding.severity === 'warning' ? { ...finding, accepted: match.because } : finding;
}

function suggestedEdit(edit: SourceEdit | undefined, locator: (place: Place) => LocatedPlace): SuggestedEdit | null {
  if (!edit) return null;
  const { start, end } = locator({ file: edit.file, pointer: [], at: 'value', range: edit.range });
  return { start, end, text: edit.replacement };
}

function placeLocator(files: ReadonlyMap<string, ParsedFile>): (place: Place) => LocatedPlace {
  const indexes = new Map<string, LineIndex>();
  return (place) => {
    const parsed = files.get(place.file);
    const origin = { line: 1, column: 1 };
    if (!parsed || parsed.text === '')
      return { file: place.file, start: origin, end: origin, lineText: null, endLineText: null };
    const index = indexes.get(place.file) ?? lineIndex(parsed.text);
    indexes.set(place.file, index);
    const [start, end] = place.range ?? parsed.locate(place.pointer, place.at);
    const from = positionAt(parsed.text, index, start);
    const to = positionAt(parsed.text, index, Math.max(start, end));
    return {
      file: place.file,
      start: from,
      end: to,
      lineText: lineText(parsed.text, index, from.line),
      endLineText: lineText(parsed.text, index, to.line),
    };
  };
}

// One change of a portfolio, as data: what it is about, what it was and what it is. No words.
import type { Pointer } from '../model/diagnostic.ts';
import type { FileKind } from '../model/portfolio.ts';

/**
 * added, removed, changed · increased, decreased: numbers · later, earlier: dates · forward, back: stages · raised, lowered: what a
 * risk is expected to take · treated: measures against a risk now count · renamed: the same card with another id · unreadable,
 * readable: the file could be read on one side only.
 */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'changed'
  | 'increased'
  | 'decreased'
  | 'later'
  | 'earlier'
  | 'forward'
  | 'back'
  | 'raised'
  | 'lowered'
  | 'treated'
  | 'untreated'
  | 'renamed'
  | 'readable'
  | 'unreadable';

export interface Change {
  /** Id of the card; null for configuration and meetings. */
  readonly card: string | null;
  /** From the root of the repository, as it is now. */
  readonly file: string;
  readonly fileKind: FileKind;
  /** "cost.project[2026.development].budget". Elements of lists go by what names them. "" is the whole card. */
  readonly field: string;
  /** The same as a path in the schema, for the words: list elements are 0. */
  readonly pointer: Pointer;
  readonly kind: ChangeKind;
  /** As YAML holds them; null where there is nothing. */
  readonly before: unknown;
  readonly after: unknown;
  /** After less before: an amount, a number, days or steps; null where either side is unknown or cannot be subtracted. */
  readonly delta: number | null;
  /** True for what is worked out of several fields: sums, and what a risk is expected to take. */
  readonly total: boolean;
  /** The same in every commit with the same change, whatever lines have moved. */
  readonly fingerprint: string;
}

const mirrored: Partial<Record<ChangeKind, ChangeKind>> = {
  added: 'removed',
  increased: 'decreased',
  later: 'earlier',
  forward: 'back',
  raised: 'lowered',
  treated: 'untreated',
  readable: 'unreadable',
};

/** What the same change is called when it is read from the other end. */
export function mirrorKind(kind: ChangeKind): ChangeKind {
  const back = Object.entries(mirrored).find(([, other]) => other === kind)?.[0] as ChangeKind | undefined;
  return mirrored[kind] ?? back ?? kind;
}

// From a difference between two values to a change with a kind and an amount.
import { daysBetween } from '../model/days.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { isIsoDate } from '../model/is-iso-date.ts';
import type { FileKind } from '../model/portfolio.ts';
import { stages } from '../model/stage.ts';
import { canonical } from './canonical.ts';
import type { Change, ChangeKind } from './change.ts';

export interface ChangedThing {
  readonly card: string | null;
  readonly file: string;
  readonly fileKind: FileKind;
}

export interface ChangeFacts {
  readonly field: string;
  readonly pointer: Pointer;
  readonly before: unknown;
  readonly after: unknown;
  readonly total?: boolean;
  /** Another kind than the values alone tell. */
  readonly kind?: ChangeKind;
}

export function toChange(thing: ChangedThing, facts: ChangeFacts): Change {
  const { field, pointer, before, after, total = false } = facts;
  const meaning = meaningOf(thing.fileKind, field, before, after);
  const kind = facts.kind ?? meaning.kind;
  const subject = thing.card ?? thing.file;
  const name = fingerprint([subject, field, kind, canonical(before ?? null), canonical(after ?? null)]);
  return { ...thing, field, pointer, kind, before, after, delta: meaning.delta, total, fingerprint: name };
}

interface Meaning {
  readonly kind: ChangeKind;
  readonly delta: number | null;
}

function meaningOf(fileKind: FileKind, field: string, before: unknown, after: unknown): Meaning {
  if (before === null || before === undefined) return { kind: 'added', delta: null };
  if (after === null || after === undefined) return { kind: 'removed', delta: null };
  if (typeof before === 'number' && typeof after === 'number')
    return { kind: after > before ? 'increased' : 'decreased', delta: difference(before, after) };
  if (typeof before !== 'string' || typeof after !== 'string') return { kind: 'changed', delta: null };
  return fileKind === 'project' && field === 'stage' ? stageMove(before, after) : textMove(before, after);
}

function textMove(before: string, after: string): Meaning {
  if (!isIsoDate(before) || !isIsoDate(after)) return { kind: 'changed', delta: null };
  const delta = daysBetween(before, after);
  return { kind: delta > 0 ? 'later' : 'earlier', delta };
}

function stageMove(before: string, after: string): Meaning {
  const [from, to] = [before, after].map((stage) => (stages as readonly string[]).indexOf(stage)) as [number, number];
  if (from < 0 || to < 0) return { kind: 'changed', delta: null };
  return { kind: to > from ? 'forward' : 'back', delta: to - from };
}

/** Without the dust of binary fractions: 0.3 − 0.1 is 0.2. */
function difference(before: number, after: number): number {
  const exact = after - before;
  return Number.isInteger(exact) ? exact : Number(exact.toPrecision(12));
}

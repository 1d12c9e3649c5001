// What became of one card that stands on both sides, or on one of them only.
import { type CardStates, isReadable } from './card-states.ts';
import type { Change } from './change.ts';
import { type CardState, compareCards } from './compare-cards.ts';
import type { CardPair } from './pair-cards.ts';
import { type ChangedThing, toChange } from './to-change.ts';

export function comparePair({ before, after }: CardPair, old: CardStates, now: CardStates): readonly Change[] {
  const [one, other] = [old.get(before ?? ''), now.get(after ?? '')];
  if (one && other) return compareBoth(one, other);
  const whole = { field: '', pointer: [], before: one ? summary(one) : null, after: other ? summary(other) : null };
  return [toChange(thingOf((other ?? one) as CardState), whole)];
}

/** A file that cannot be read has no fields to compare. */
function compareBoth(before: CardState, after: CardState): readonly Change[] {
  const [was, is] = [isReadable(before), isReadable(after)];
  if (was && is) return compareCards(before, after);
  if (was === is) return [];
  const kind = is ? 'readable' : 'unreadable';
  return [toChange(thingOf(after), { field: '', pointer: [], before: null, after: null, kind })];
}

function thingOf({ project }: CardState): ChangedThing {
  return { card: project.id, file: project.file, fileKind: 'project' };
}

/** What a card is, in short, when all of it is new or gone. */
function summary({ project: { card } }: CardState): object {
  const { title, form, stage, status, owner } = card;
  return { title, form, stage, status, owner: owner?.organisation };
}

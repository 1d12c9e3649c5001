// Promises what goes from a table into a card, what stays, and what nobody but a person can decide.
import { describe, expect, test } from 'vitest';
import { changedValue } from '../../../src/core/edit/changed-value.ts';
import type { FileChange } from '../../../src/core/edit/file-change.ts';
import { mergeCard } from '../../../src/core/merge/merge-card.ts';
import { wantedEdits } from '../../../src/core/merge/wanted-edits.ts';

/** The card after the merge, and the fields that are in conflict. */
function merged(base: unknown, file: unknown, card: unknown): readonly [card: unknown, conflicts: readonly string[]] {
  const { edits, conflicts } = mergeCard(base, file, card);
  const after = wantedEdits(edits).reduce((now, { changeOf }) => changedValue(now, changeOf(now) as FileChange), card);
  return [after, conflicts.map(({ slot }) => slot.join('.'))];
}

describe('a field', () => {
  test.each<readonly [string, unknown, unknown, unknown, unknown, readonly string[]]>([
    ['edited in the table only', { a: 1 }, { a: 2 }, { a: 1, b: 3 }, { a: 2, b: 3 }, []],
    ['edited on the card only', { a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }, []],
    ['edited alike', { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }, []],
    ['edited in two ways', { a: 1 }, { a: 2 }, { a: 3 }, { a: 3 }, ['a']],
    ['new in the table', {}, { a: { b: 1 } }, { c: 1 }, { c: 1, a: { b: 1 } }, []],
    ['new on both sides', {}, { a: 1 }, { a: 2 }, { a: 2 }, ['a']],
    ['emptied in the table', { a: { b: 1, c: 2 } }, { a: { c: 2 } }, { a: { b: 1, c: 2 } }, { a: { c: 2 } }, []],
    ['the last of its group', { a: { b: 1 }, d: 1 }, { d: 1 }, { a: { b: 1 }, d: 1 }, { d: 1 }, []],
    ['emptied in the table, edited on the card', { a: 1 }, {}, { a: 2 }, { a: 2 }, ['a']],
    ['taken off the card, edited in the table', { a: 1 }, { a: 2 }, {}, {}, ['a']],
    ['taken off the card only', { a: 1 }, { a: 1 }, {}, {}, []],
    ['a list of words as a whole', { a: ['x'] }, { a: ['x', 'y'] }, { a: ['x', 'z'] }, { a: ['x', 'z'] }, ['a']],
    ['that is a group on one side', { a: 1 }, { a: { b: 1 } }, { a: 1 }, { a: { b: 1 } }, []],
    ['with other spaces only', { a: 'en  to' }, { a: 'en to' }, { a: 'en  to' }, { a: 'en  to' }, []],
  ])('%s', (_, base, file, card, after, conflicts) => {
    expect(merged(base, file, card)).toEqual([after, conflicts]);
  });
});

describe('an element of a list', () => {
  const own = { id: 'R9', event: 'Egen' };
  test.each<readonly [string, unknown[], unknown[], unknown[], unknown[], readonly string[]]>([
    [
      'is known by its id wherever it stands',
      [{ id: 'G1', name: 'Tid' }],
      [{ id: 'G1', name: 'Mer tid' }],
      [own, { id: 'G1', name: 'Tid', owner: 'Sjef' }],
      [own, { id: 'G1', name: 'Mer tid', owner: 'Sjef' }],
      [],
    ],
    [
      'is known by its old name on the card, with what people have added',
      [{ name: 'Tid' }],
      [{ name: 'Mer tid' }],
      [own, { id: 'G1', name: 'Tid' }],
      [own, { id: 'G1', name: 'Mer tid' }],
      [],
    ],
    ['is new', [], [{ id: 'G2' }], [own], [own, { id: 'G2' }], []],
    ['is new twice', [], [{ id: 'G2' }, { id: 'G3' }], [own], [own, { id: 'G2' }, { id: 'G3' }], []],
    ['is gone from the table', [{ id: 'G1' }, { id: 'G2' }], [{ id: 'G2' }], [{ id: 'G1' }, own], [own], []],
    [
      'is gone from the table, but has grown on the card',
      [{ id: 'G1' }],
      [],
      [{ id: 'G1', owner: 'Sjef' }],
      [{ id: 'G1', owner: 'Sjef' }],
      ['a.0'],
    ],
    ['has been taken off the card, and is as it was', [{ id: 'G1', n: 1 }], [{ id: 'G1', n: 1 }], [own], [own], []],
    ['has been taken off the card, and is edited', [{ id: 'G1', n: 1 }], [{ id: 'G1', n: 2 }], [own], [own], ['a.0']],
    [
      'has moved in the table, and on the card',
      [{ id: 'G1', n: 1 }, { id: 'G2' }],
      [{ id: 'G2' }, { id: 'G1', n: 2 }],
      [{ id: 'G2' }, own, { id: 'G1', n: 1 }],
      [{ id: 'G2' }, own, { id: 'G1', n: 2 }],
      [],
    ],
    [
      'of another year is another one, and takes nothing that people have added to the first',
      [{ year: 2026, budget: 1 }],
      [{ year: 2027, budget: 2 }],
      [{ year: 2026, budget: 1, forecast: 5 }],
      [
        { year: 2026, budget: 1, forecast: 5 },
        { year: 2027, budget: 2 },
      ],
      ['a.0'],
    ],
    [
      'of another year takes the place of one that nobody has added to',
      [{ year: 2026, budget: 1 }],
      [{ year: 2027, budget: 2 }],
      [{ year: 2026, budget: 1 }],
      [{ year: 2027, budget: 2 }],
      [],
    ],
    [
      'is not taken for the one whose place it got',
      [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
      [{ name: 'B2' }, { name: 'C' }],
      [{ name: 'A', owner: 'Sjef' }, { name: 'B' }, { name: 'C' }],
      [{ name: 'A', owner: 'Sjef' }, { name: 'C' }, { name: 'B2' }],
      ['a.0'],
    ],
    [
      'with another name and another content is another one',
      [{ name: 'Tid', value: 1 }],
      [{ name: 'Penger', value: 9 }],
      [{ name: 'Tid', value: 1, owner: 'Sjef' }],
      [
        { name: 'Tid', value: 1, owner: 'Sjef' },
        { name: 'Penger', value: 9 },
      ],
      ['a.0'],
    ],
    [
      'is known by all that names it before by a part of it',
      [{ year: 2027, budget: 1 }],
      [{ year: 2027, budget: 2 }],
      [
        { year: 2027, kind: 'internal', budget: 1 },
        { year: 2027, budget: 1 },
      ],
      [
        { year: 2027, kind: 'internal', budget: 1 },
        { year: 2027, budget: 2 },
      ],
      [],
    ],
    [
      'could be any of two on the card',
      [{ year: 2027, budget: 1 }],
      [{ year: 2027, budget: 2 }],
      [
        { year: 2027, kind: 'internal', budget: 1 },
        { year: 2027, kind: 'external', budget: 1 },
      ],
      [
        { year: 2027, kind: 'internal', budget: 1 },
        { year: 2027, kind: 'external', budget: 1 },
      ],
      ['a.0'],
    ],
    ['without a name is known by its place', [{ n: 1 }], [{ n: 2 }], [{ n: 1 }], [{ n: 2 }], []],
    [
      'without a name is known by what it says where places have moved',
      [{ n: 1 }, { n: 2 }],
      [{ n: 2 }],
      [own, { n: 1 }, { n: 2 }],
      [own, { n: 2 }],
      [],
    ],
    [
      'without a name, edited, where places have moved',
      [{ n: 1 }],
      [{ n: 2 }],
      [own, { n: 1, m: 1 }],
      [own, { n: 1, m: 1 }],
      ['a.0'],
    ],
  ])('%s', (_, base, file, card, after, conflicts) => {
    expect(merged({ a: base }, { a: file }, { a: card })).toEqual([{ a: after }, conflicts]);
  });

  test('that is the last takes the list with it', () => {
    expect(merged({ a: [{ id: 'G1' }], b: 1 }, { b: 1 }, { a: [{ id: 'G1' }], b: 1 })).toEqual([{ b: 1 }, []]);
  });
});

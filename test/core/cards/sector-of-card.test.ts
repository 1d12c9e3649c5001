// Promises that an id made up for a card sends it to the leader of its sector, by the lines that CODEOWNERS really gets.
import { describe, expect, test } from 'vitest';
import { idInSector, leaderNotAsked, usersWhoReview } from '../../../src/core/cards/sector-of-card.ts';
import { codeOwners } from '../../../src/core/setup/code-owners.ts';
import type { Sector } from '../../../src/generated/card-types.ts';

const long = `a${'b'.repeat(57)}`;
const sectors: readonly Sector[] = [
  { id: 'helse', name: 'Helse', reviewers: ['@helsesjef'] },
  { id: 'helse-barn', name: 'Barn', reviewers: ['@barnesjef'] },
  { id: 'kultur', name: 'Kultur', reviewers: ['kultursjef'] },
  { id: 'skole', name: 'Skole' },
  { id: long, name: 'Lang', reviewers: ['@lang'] },
  { id: 'x'.repeat(63), name: 'For lang', reviewers: ['@lang'] },
];
const cases: readonly (readonly [id: string, sector: string | undefined, made: string, leader: string | undefined])[] =
  [
    ['digital-skjenkekontroll', 'helse', 'helse-digital-skjenkekontroll', '@helsesjef'],
    ['helse-app', 'helse', 'helse-app', '@helsesjef'],
    ['helse', 'helse', 'helse-helse', '@helsesjef'],
    ['helsestasjon', 'helse', 'helse-helsestasjon', '@helsesjef'],
    ['barn-og-unge', 'helse', 'helse--barn-og-unge', '@helsesjef'],
    ['helse-barn-og-unge', 'helse', 'helse-helse-barn-og-unge', '@helsesjef'],
    ['vaksine', 'helse-barn', 'helse-barn-vaksine', '@barnesjef'],
    ['con', 'helse', 'helse-con', '@helsesjef'],
    ['a'.repeat(63), 'helse', `helse-${'a'.repeat(57)}`, '@helsesjef'],
    ['abc-de-fgh', long, `${long}-abc`, '@lang'],
    ['abc', 'x'.repeat(63), 'abc', undefined],
    ['konsert', 'kultur', 'konsert', undefined],
    ['leksehjelp', 'skole', 'leksehjelp', undefined],
    ['hva-som-helst', 'ukjent', 'hva-som-helst', undefined],
    ['hva-som-helst', undefined, 'hva-som-helst', undefined],
  ];

describe('an id that is made up', () => {
  test.each(cases)('%s in %s is %s', (id, sector, made, leader) => {
    expect(idInSector(id, sector, sectors)).toBe(made);
    expect(ownerOf(made)).toBe(leader);
    expect(idInSector(made, sector, sectors)).toBe(made);
  });
});

test('a leader who will not be asked is told with the id that would do; one who is asked, and one who cannot be, is not', () => {
  expect(leaderNotAsked('min-sak', 'helse', sectors)).toEqual({ sector: 'Helse', id: 'helse-min-sak' });
  expect(leaderNotAsked('helse-min-sak', 'helse', sectors)).toBeNull();
  expect(leaderNotAsked('min-sak', 'skole', sectors)).toBeNull();
  expect(leaderNotAsked('min-sak', undefined, sectors)).toBeNull();
});

test('only users with @ can be asked', () => {
  expect(usersWhoReview({ id: 'a', name: 'A', reviewers: ['navn', '@bruker'] })).toEqual(['@bruker']);
  expect(usersWhoReview({ id: 'a', name: 'A' })).toEqual([]);
});

/** The last line that fits counts. */
function ownerOf(id: string): string | undefined {
  const texts = { about: [], cards: 'c', council: 'd', nobody: 'n' };
  const lines = codeOwners({ folder: '', sectors, secretariat: [], machinery: [] }, texts).split('\n');
  const fits = lines.flatMap((line) => {
    const [, sector = '', user] = /^\/projects\/(.+)-\*\.yaml (@\S+)$/.exec(line) ?? [];
    return sector !== '' && id.startsWith(`${sector}-`) ? [user] : [];
  });
  return fits.at(-1);
}

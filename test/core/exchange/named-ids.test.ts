// Promises that a name in words is read as the id of the one that is called so, and that nothing is guessed where it is nobody's, or more than one's.
import { expect, test } from 'vitest';
import { idNamed, namedLists } from '../../../src/core/exchange/named-ids.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const list = [
  { id: 'helse', name: 'Helse og velferd' },
  { id: 'skole', name: 'Oppvekst' },
  { id: 'barn', name: 'Oppvekst' },
  { id: 'x1' },
];

test.each([
  ['Helse og velferd', 'helse'],
  [' helse  og VELFERD ', 'helse'],
  ['helse', 'helse'],
  ['Helse', 'helse'],
  ['X1', 'x1'],
  ['Oppvekst', 'Oppvekst'],
  ['Helse og omsorg', 'Helse og omsorg'],
  ['', ''],
])('%j is %j', (text, id) => {
  expect(idNamed(list, text)).toBe(id);
});

test('sectors, organisations, areas and goals may be named, and nothing else', () => {
  const portfolio = { ...portfolioOf({}), governance: { sectors: [{ id: 'helse', name: 'Helse' }] } };
  const lists = namedLists(portfolio);
  expect(lists('sector')).toEqual([{ id: 'helse', name: 'Helse' }]);
  expect(lists('areas')).toEqual([]);
  expect(lists('title')).toEqual([]);
});

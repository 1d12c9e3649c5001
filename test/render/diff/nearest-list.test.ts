import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { nearestList } from '../../../src/render/diff/nearest-list.ts';

const catalogue = await loadCatalogue('en', 'NOK');
const names = ['A', 'B', 'C', 'D', 'E'];

test('all of four; of more, the three that are nearest, and how many others there are', () => {
  expect(nearestList({ count: 4, ids: names.slice(0, 4) }, 'ahead', catalogue)).toEqual(['A', 'B', 'C', 'D']);
  expect(nearestList({ count: 5, ids: names }, 'behind', catalogue)).toEqual(['A', 'B', 'C', '2 more']);
  expect(nearestList({ count: 900, ids: names }, 'ahead', catalogue)).toEqual(['C', 'D', 'E', '897 more']);
});

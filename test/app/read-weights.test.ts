import { expect, test } from 'vitest';
import { readWeights } from '../../src/app/read-weights.ts';
import { PortfolioError } from '../../src/core/model/portfolio-error.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { portfolioOf } from '../support/portfolio-of.ts';

const portfolio = portfolioOf({
  strategy: {
    criteria: [
      { id: 'x', name: 'X', weight: 1 },
      { id: 'y', name: 'Y', weight: 1 },
    ],
  },
});
const door = (text: string) => async () => new TextEncoder().encode(text);
const closed = async (file: string): Promise<Uint8Array> => {
  throw new PortfolioError('unreadable-file', { file, reason: 'ENOENT' });
};

test('takes the first place that has the file', async () => {
  expect(await readWeights('kari.yaml', [closed, door('x: 70\ny: 30\n')], portfolio)).toEqual({ x: 70, y: 30 });
});

test('a weight may be as great as the schema says', async () => {
  expect(await readWeights('w.yaml', [door('x: 1000000\ny: 0\n')], portfolio)).toEqual({ x: 1_000_000, y: 0 });
});

test('an order gives the rank-order centroid', async () => {
  expect(await readWeights('kari.yaml', [door('- y\n- x\n')], portfolio)).toEqual({ y: 0.75, x: 0.25 });
});

test.each([
  ['an unknown criterion', 'z: 1\n', 'unknown-weight'],
  ['a weight that is no number', 'x: mye\n', 'unknown-value'],
  ['a negative weight', 'x: -1\n', 'unknown-value'],
  ['weights too great to be summed', 'x: 1e308\ny: 1e308\n', 'unknown-value'],
  ['a weight just above the limit', 'x: 1000001\ny: 1\n', 'unknown-value'],
  ['nothing but zeros', 'x: 0\n', 'unknown-value'],
  ['an order without all criteria', '- x\n', 'unknown-value'],
  ['an order with one twice', '- x\n- y\n- x\n', 'unknown-value'],
  ['broken YAML', 'x: [\n', 'unreadable-file'],
  ['a weight that stands twice', 'x: 1\nx: 9\n', 'duplicate-key'],
  ['a key that no object should have', 'x: 1\n__proto__: 1\n', 'forbidden-key'],
])('refuses %s', async (_, text, code) => {
  await expect(readWeights('w.yaml', [door(text)], portfolio)).rejects.toThrow(code);
});

test('a key that is no criterion, and a file that is nowhere, are told in words', async () => {
  const { errors, speak } = await loadCatalogue('nb', 'NOK');
  expect(errors['unknown-weight']({ file: 'bad.yaml', criterion: 'foo', known: ['x', 'y'] }, speak)).toBe(
    'bad.yaml har vekt for «foo», som ikke er et kriterium i strategien. Kriteriene er x og y.',
  );
  expect(errors['unreadable-file']({ file: 'w.yaml', reason: 'ENOENT' }, speak)).toBe(
    'Kan ikke lese «w.yaml» (filen finnes ikke).',
  );
});

test('a file that is nowhere is told', async () => {
  await expect(readWeights('w.yaml', [closed, closed], portfolio)).rejects.toThrow('unreadable-file');
});

import { expect, test } from 'vitest';
import { fnv1a } from '../../../src/core/risk/fnv1a.ts';
import { pcg32 } from '../../../src/core/risk/pcg32.ts';
import { randomStream } from '../../../src/core/risk/random-stream.ts';
import { word64 } from '../../../src/core/risk/word64.ts';
import vectors from '../../vectors/pcg32.json' with { type: 'json' };

test('the first numbers of PCG32(42, 54)', () => {
  const next = pcg32(word64(42), word64(54));
  expect(vectors.forste6.map(() => `0x${next().toString(16).padStart(8, '0')}`)).toEqual(vectors.forste6);
});

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('FNV-1a of "%s"', (text, hash) => {
  const { high, low } = fnv1a(text);
  expect(high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')).toBe(hash);
});

test('a stream is the same each time, and its own for each seed, project and purpose', () => {
  const first = (...args: [number, string, string]) => randomStream(...args)();
  expect(first(1, 'a', 'cost')).toBe(first(1, 'a', 'cost'));
  const firsts = [first(1, 'a', 'cost'), first(2, 'a', 'cost'), first(1, 'b', 'cost'), first(1, 'a', 'risk R1')];
  expect(new Set(firsts).size).toBe(4);
  expect(firsts.every((each) => each >= 0 && each < 1)).toBe(true);
});

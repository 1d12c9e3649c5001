import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cycles } from '../../../src/core/model/cycles.ts';

const graphs = fc
  .dictionary(fc.constantFrom(...'abcdefgh'), fc.uniqueArray(fc.constantFrom(...'abcdefgh')))
  .map(withoutLoops);

function withoutLoops(edges: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(edges).map(([from, to]) => [from, to.filter((each) => each !== from)]));
}

/** By hand: every node that can be reached from itself. */
function onACircle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...edges.keys()].filter((start) => {
    const reached = new Set(edges.get(start));
    for (const node of reached) for (const next of edges.get(node) ?? []) reached.add(next);
    return reached.has(start);
  });
}

test('every circle is one, told once, from its smallest node', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const found = cycles(edges);
      for (const path of found) {
        expect(path[0]).toBe(path.at(-1));
        expect([...path].sort()[0]).toBe(path[0]);
        expect(new Set(path).size).toBe(path.length - 1);
        for (const [index, node] of path.slice(1).entries()) expect(edges.get(path[index] ?? '')).toContain(node);
      }
      expect(new Set(found.map(String)).size).toBe(found.length);
    }),
  );
});

test('every node on a circle is in one that is told', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      expect([...new Set(cycles(edges).flat())].sort()).toEqual([...onACircle(edges)].sort());
    }),
  );
});

test('a chain of many thousand nodes does not exhaust the stack', () => {
  const edges = new Map(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, [`n${index + 1}`]]));
  expect(cycles(edges)).toEqual([]);
});

test('a tangle of thousands is told in few circles', () => {
  const nodes = Array.from({ length: 2000 }, (_, index) => `n${index}`);
  const edges = new Map(
    nodes.map((node, index) => [node, [1, 2, 3, 5, 8].map((step) => nodes[(index + step) % nodes.length] ?? '')]),
  );
  expect(cycles(edges).length).toBeLessThanOrEqual(20);
});

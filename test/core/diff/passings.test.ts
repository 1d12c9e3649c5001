import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Lists, type Met, passingsIn, type Stayed } from '../../../src/core/diff/passings.ts';

const listsOf = (was: readonly string[], is: readonly string[]): Lists => ({
  stayed: is.filter((id) => was.includes(id)).map((id) => ({ id, was: was.indexOf(id) + 1, is: is.indexOf(id) + 1 })),
  came: is.filter((id) => !was.includes(id)).map((id) => ({ id, place: is.indexOf(id) + 1 })),
  went: was.filter((id) => !is.includes(id)).map((id) => ({ id, place: was.indexOf(id) + 1 })),
});
const met = (...ids: readonly string[]): Met => ({ count: ids.length, ids });

test('who passed whom, who came ahead and who went', () => {
  const found = passingsIn(listsOf(['a', 'b', 'c', 'd', 'gone'], ['new', 'd', 'a', 'b', 'c']));
  expect(found.get('d')).toEqual({
    passed: met('a', 'b', 'c'),
    passedBy: met(),
    newAhead: met('new'),
    goneAhead: met(),
  });
  expect(found.get('b')).toEqual({ passed: met(), passedBy: met('d'), newAhead: met('new'), goneAhead: met() });
  expect(passingsIn(listsOf(['gone', 'a', 'b'], ['a', 'b'])).get('b')).toMatchObject({ goneAhead: met('gone') });
});

test('of many, the nearest few in the order of the list, and how many there are', () => {
  const rest = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const [first, last] = [
    ['x', ...rest],
    [...rest, 'x'],
  ];
  expect(passingsIn(listsOf(first, last)).get('x')?.passedBy).toEqual({ count: 7, ids: ['c', 'd', 'e', 'f', 'g'] });
  expect(passingsIn(listsOf(last, first)).get('x')?.passed).toEqual({ count: 7, ids: ['a', 'b', 'c', 'd', 'e'] });
  expect(passingsIn(listsOf(['x'], last)).get('x')?.newAhead).toEqual({ count: 7, ids: ['c', 'd', 'e', 'f', 'g'] });
});

const place = fc.integer({ min: 1, max: 12 });
const placed = (letter: string) =>
  fc.array(place, { maxLength: 12 }).map((all) => all.map((at, index) => ({ id: `${letter}${index}`, place: at })));
const lists = fc.record({
  stayed: fc
    .array(fc.tuple(place, place), { maxLength: 12 })
    .map((all) => all.map(([was, is], index): Stayed => ({ id: `s${index}`, was, is }))),
  came: placed('c'),
  went: placed('w'),
});

test('property: the same as when every project is compared with every other, also where places are shared', () => {
  fc.assert(
    fc.property(lists, ({ stayed, came, went }) => {
      const found = passingsIn({ stayed, came, went });
      const inOrder = [...stayed].sort((a, b) => a.is - b.is);
      expect([...found.keys()].sort()).toEqual(stayed.flatMap(({ id, was, is }) => (was === is ? [] : [id])).sort());
      for (const { id, was, is } of stayed.filter((each) => each.was !== each.is)) {
        const ahead = inOrder.filter((each) => each.is < is && each.was >= was).map((each) => each.id);
        const behind = inOrder.filter((each) => each.is >= is && each.was < was).map((each) => each.id);
        expect(found.get(id)?.passedBy).toEqual({ count: ahead.length, ids: ahead.slice(-5) });
        expect(found.get(id)?.passed).toEqual({ count: behind.length, ids: behind.slice(0, 5) });
        expect(found.get(id)?.newAhead.count).toBe(came.filter((each) => each.place < is).length);
        expect(found.get(id)?.goneAhead.count).toBe(went.filter((each) => each.place < was).length);
      }
    }),
  );
});

test('a list of ten thousand that is turned about', () => {
  const many = 10_000;
  const stayed = Array.from({ length: many }, (_, index) => ({ id: `p${index}`, was: index + 1, is: many - index }));
  const start = performance.now();
  const found = passingsIn({ stayed, came: [], went: [] });
  expect(performance.now() - start).toBeLessThan(1000);
  expect(found.get('p0')?.passedBy).toMatchObject({ count: many - 1, ids: { length: 5 } });
  expect(JSON.stringify([...found.values()]).length).toBeLessThan(many * 250);
});

// Promises that several changes of a file at once give the very text that they give one after the other, and are refused when one of them is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editYaml } from '../../../src/core/edit/edit-yaml.ts';
import type { FileChange } from '../../../src/core/edit/file-change.ts';
import type { Pointer } from '../../../src/core/model/diagnostic.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import { randomText, textOf } from '../../support/random-yaml.ts';

const parse = (text: string) => parseYaml(new TextEncoder().encode(text));
const put = (pointer: Pointer, value: unknown): FileChange => ({ kind: 'put', pointer, value });

function pointersIn(value: unknown, pointer: Pointer = []): Pointer[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inside = steps.flatMap((step) =>
    pointersIn((value as Record<string | number, unknown>)[step], [...pointer, step]),
  );
  return [pointer, ...inside];
}

function oneByOne(text: string, changes: readonly FileChange[]): ReturnType<typeof editYaml> {
  let now = text;
  for (const change of changes) {
    const result = editYaml(parse(now), [change]);
    if (!('text' in result)) return { failed: change };
    now = result.text;
  }
  return { text: now };
}

const value = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(
      'ord',
      '0301',
      'æ: ø',
      '# nei',
      'linje\nlinje',
      '…',
      7,
      true,
      null,
      'x'.repeat(130),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>([], ['a', 1], { a: 1, b: { c: 'x' } }, [{ a: 'x' }]) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(-0, undefined, JSON.parse('{ "__proto__": 1 }'), '\u0000') },
);
const wish = fc.record({
  at: fc.nat(),
  value,
  how: fc.constantFrom('put', 'put', 'put', 'append', 'take', 'drop', 'new'),
});

function changeOf(
  all: readonly Pointer[],
  { at, value: wanted, how }: { at: number; value: unknown; how: string },
): FileChange {
  const pointer = all[at % all.length] as Pointer;
  if (how === 'take' || how === 'drop') return { kind: how, pointer };
  if (how === 'append') return { kind: 'append', pointer, value: wanted };
  return put(how === 'new' ? [...pointer, 'ny'] : pointer, wanted);
}

test('at once or one after the other: the same text, or the same refusal', () => {
  let made = 0;
  fc.assert(
    fc.property(randomText, fc.array(wish, { minLength: 2, maxLength: 5 }), (before, wishes) => {
      const parsed = parse(textOf(before));
      const all = pointersIn(parsed.value);
      const changes = wishes.map((each) => changeOf(all, each));
      const result = editYaml(parsed, changes);
      expect(result).toEqual(oneByOne(textOf(before), changes));
      if ('text' in result) made += 1;
    }),
    { numRuns: 600 },
  );
  expect(made).toBeGreaterThan(50);
});

test('other texts and numbers here and there, and something new between them', () => {
  const before = '# 1\na: x # 2\nb:\n  - c: "y"\n    d: 1 # 3\n  # 4\n  - c: z\ne: { f: g, h: 1 }\n';
  const changes = [
    put(['e', 'h'], 22),
    put(['b', 0, 'c'], 'lang'.repeat(9)),
    put(['i'], 'ny'),
    put(['a'], 'En.\nTo.'),
    put(['b', 1, 'c'], '0301'),
  ];
  expect(editYaml(parse(before), changes)).toEqual({
    text: `# 1\na: |- # 2\n  En.\n  To.\nb:\n  - c: "${'lang'.repeat(9)}"\n    d: 1 # 3\n  # 4\n  - c: "0301"\ne: { f: g, h: 22 }\ni: ny\n`,
  });
});

test('what is new stands as the others stand once they are changed', () => {
  const before = parse('a: 1\n\nb: |-\n  x\n  y\n\nc: |-\n  p\n  q\nd: 3\n');
  expect(editYaml(before, [put(['e'], 1)])).toEqual({ text: `${before.text}e: 1\n` });
  expect(editYaml(before, [put(['b'], 'x'), put(['c'], 'p'), put(['e'], 1)])).toEqual({
    text: 'a: 1\n\nb: x\n\nc: p\nd: 3\n\ne: 1\n',
  });
});

test.each<readonly [string, FileChange, FileChange]>([
  ['at the same place', put(['a'], -0), put(['a'], 'z')],
  ['in a group that is then written anew', put(['b', 'c'], -0), put(['b'], 'z')],
  ['in an item that is written anew once it has another place', put(['d', 2], -0), { kind: 'take', pointer: ['d', 0] }],
])('one that cannot be made is not hidden by another %s', (_, change, other) => {
  const more = other.kind === 'take' ? [other, put(['d', 1], 'z')] : [other];
  expect(editYaml(parse('a: x\nb: { c: 1 }\nd: [1, 2, 3]\n'), [change, ...more])).toEqual({ failed: change });
});

test('in a file with errors, one that goes away does not hide one that comes', () => {
  const before = parse('a: 1\nb: 2\n__proto__: 3\nc: { d: 1 }\n');
  const bad = put(['c', 'e'], JSON.parse('{ "constructor": 1 }'));
  expect(editYaml(before, [{ kind: 'drop', pointer: ['__proto__'] }, bad])).toEqual({ failed: bad });
});

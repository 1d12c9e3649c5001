// Promises, for any text and any change: it is made exactly, no comment is lost, and every line that it is not about stays to the byte.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editYaml } from '../../../src/core/edit/edit-yaml.ts';
import type { FileChange } from '../../../src/core/edit/file-change.ts';
import type { Pointer } from '../../../src/core/model/diagnostic.ts';
import { touches } from '../../../src/core/model/pointer-text.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import { type RandomText, randomText, textOf } from '../../support/random-yaml.ts';

const parse = (text: string) => parseYaml(new TextEncoder().encode(text));
const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;
const own = (value: unknown, step: string | number): unknown =>
  isHolder(value) && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;

function pointersIn(value: unknown, pointer: Pointer = []): Pointer[] {
  if (!isHolder(value)) return [pointer];
  const inside = Object.keys(value).flatMap((key) =>
    pointersIn(own(value, key), [...pointer, Array.isArray(value) ? Number(key) : key]),
  );
  return [pointer, ...inside];
}

/** Made without a thought for how: what the file is to hold. */
function made(root: unknown, { kind, pointer, value }: FileChange): unknown {
  const top = { root: structuredClone(root) };
  let holder: Record<string | number, unknown> = top;
  let last: string | number = 'root';
  for (const step of pointer) {
    holder[last] ??= {};
    holder = holder[last] as typeof holder;
    last = step;
  }
  if (kind === 'put') holder[last] = value;
  else holder[last] = [...((holder[last] as unknown[] | undefined | null) ?? []), value];
  return top.root;
}

const text = fc.oneof(
  fc.constantFrom('ord', '0301', 'yes', '2026-12-10', 'æ: ø', 'En, to', '# nei', 'linje\nlinje', '\n', 'x'.repeat(130)),
  fc.constant('Et langt svar med mange ord som går over flere linjer. '.repeat(5).trim()),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const { value: newValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'value' },
    leaf,
    fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'value' }),
    fc.dictionary(fc.constantFrom('a', 'b', 'no', 'x y', '0', 'e_f'), tie('value'), {
      maxKeys: 3,
      depthIdentifier: 'value',
    }),
  ),
}));

interface Case {
  readonly before: RandomText;
  readonly change: FileChange;
}

const anyChange = fc
  .record({
    before: randomText,
    at: fc.nat(),
    value: newValue,
    how: fc.constantFrom('put', 'append', 'new key', 'new group', 'new list'),
  })
  .filter(({ before }) => parse(textOf(before)).value !== undefined)
  .map(({ before, at, value, how }): Case | null => {
    const root = parse(textOf(before)).value;
    const all = pointersIn(root);
    const pointer = all[at % all.length] as Pointer;
    const old = pointer.reduce(own, root);
    const isGroup = (isHolder(old) && !Array.isArray(old)) || (old === null && pointer.length > 0);
    if (how === 'put') return pointer.length > 0 ? { before, change: { kind: 'put', pointer, value } } : null;
    if (how === 'append')
      return Array.isArray(old) || old === null ? { before, change: { kind: 'append', pointer, value } } : null;
    if (!isGroup) return null;
    if (how === 'new key') return { before, change: { kind: 'put', pointer: [...pointer, 'ny'], value } };
    if (how === 'new group') return { before, change: { kind: 'put', pointer: [...pointer, 'ny', 'x'], value } };
    return { before, change: { kind: 'append', pointer: [...pointer, 'ny'], value } };
  })
  .filter((each) => each !== null);

/** The lines that are not about what is changed, in their order, whatever comes between. */
function stays(lines: readonly string[], after: readonly string[]): string | null {
  let at = 0;
  for (const line of lines) {
    const found = after.indexOf(line, at);
    if (found < 0) return line;
    at = found + 1;
  }
  return null;
}

/** It adds to a group or list that stands in lines of its own. */
function isAddedInLines({ lines }: RandomText, root: unknown, { kind, pointer }: FileChange): boolean {
  const isThere = pointer.reduce(own, root) !== undefined;
  if (kind === 'put' && isThere) return false;
  const holder = kind === 'append' && isThere ? pointer : pointer.slice(0, pointer.indexOf('ny'));
  return lines.some(({ owner }) => owner?.length === holder.length + 1 && touches(holder, owner));
}

test('a change is made exactly, and everything else stays', () => {
  fc.assert(
    fc.property(anyChange, ({ before, change }) => {
      const source = textOf(before);
      const parsed = parse(source);
      const result = editYaml(parsed, [change]);
      if (!('text' in result)) throw new Error(`failed: ${JSON.stringify(change)}\n${source}`);
      const after = parse(result.text);
      expect(after.value).toEqual(made(parsed.value, change));
      const isAdded = isAddedInLines(before, parsed.value, change);
      const others = before.lines.filter(({ owner }) => isAdded || (owner && !touches(owner, change.pointer)));
      const lines = result.text.split(/\r?\n/);
      expect(
        stays(
          others.map((line) => line.text),
          lines,
        ),
      ).toBeNull();
      const comments = [...source.matchAll(/# k\d+: "\[/g)].map(([comment]) => comment);
      expect(comments.filter((comment) => !result.text.includes(comment))).toEqual([]);
      if (source.includes('\r\n')) expect(result.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(/\n$/.test(result.text)).toBe(/\n$/.test(source));
      expect(editYaml(after, change.kind === 'put' ? [change] : [])).toEqual(result);
    }),
    { numRuns: 600 },
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...': #-?[]{},&*!|>\'"%@`\n\t\r\u00A0\u202E\u2028\u0085 ab\\0<') }),
  fc
    .array(fc.string({ unit: fc.constantFrom(...'ab#:-"æ'), minLength: 1, maxLength: 20 }), { minLength: 30 })
    .map((words) => words.join(' ')),
);

test('any text is read back as it was, and nothing else with it', () => {
  const before = parse('a: x # 1\nb: "y"\nc: \'z\' # 2\nd:\n  - >-\n    lang\n  # 3\ne: { f: [g], h: "i" }\n');
  const puts = [['a'], ['b'], ['c'], ['d', 0], ['d', 1], ['e', 'f', 1], ['e', 'h'], ['e', 'j'], ['k', 'l']] as const;
  fc.assert(
    fc.property(hostile, (value) => {
      const result = editYaml(
        before,
        puts.map((pointer) => ({ kind: 'put', pointer, value })),
      );
      const { value: after } = parse('text' in result ? result.text : '');
      expect(after).toEqual({
        a: value,
        b: value,
        c: value,
        d: [value, value],
        e: { f: ['g', value], h: value, j: value },
        k: { l: value },
      });
    }),
    { numRuns: 300 },
  );
});

test('any key is read back as it was, or refused', () => {
  const before = parse('a:\n  b: 1\nc: { d: 2 }\n');
  fc.assert(
    fc.property(hostile, (key) => {
      const group = { [key]: { [key]: true } };
      const result = editYaml(before, [
        { kind: 'put', pointer: ['a', key], value: group },
        { kind: 'put', pointer: ['c', key], value: group },
      ]);
      if ('text' in result)
        expect(parse(result.text).value).toEqual({ a: { b: 1, [key]: group }, c: { d: 2, [key]: group } });
      else expect(key.length).toBeGreaterThan(200);
    }),
    { numRuns: 300 },
  );
});

test('nothing that can be asked for makes it throw', () => {
  const step = fc.oneof(
    fc.constantFrom('a', 'b', 'length', '__proto__', 'constructor'),
    fc.integer({ min: -1, max: 3 }),
    fc.double(),
  );
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 4 }),
      fc.anything({ withDate: true, withSet: true, withBigInt: true }),
      fc.boolean(),
      (pointer, value, isPut) => {
        const taken = editYaml(parse('a: [1, { b: 2 }]\n'), [{ kind: 'take', pointer }]);
        if ('text' in taken) expect(pointer[0]).toBe('a');
        const change: FileChange = { kind: isPut ? 'put' : 'append', pointer, value };
        const result = editYaml(parse('a: [1, { b: 2 }]\nb:\n  a: x # y\n'), [change]);
        if ('text' in result)
          expect(parse(result.text).problems.filter(({ code }) => code !== 'odd-number')).toEqual([]);
        else expect(result.failed).toBe(change);
      },
    ),
    { numRuns: 500 },
  );
});

test('an item that is taken out is gone, and no comment and nothing else with it; or nothing is done', () => {
  let times = 0;
  fc.assert(
    fc.property(randomText, fc.nat(), (before, at) => {
      const parsed = parse(textOf(before));
      const items = pointersIn(parsed.value).filter((pointer) => typeof pointer.at(-1) === 'number');
      const pointer = items[at % Math.max(1, items.length)] ?? ['a', 0];
      const result = editYaml(parsed, [{ kind: 'take', pointer }]);
      if (!('text' in result)) return;
      times += 1;
      const list = pointer.slice(0, -1).reduce(own, parsed.value) as readonly unknown[];
      const after = parse(result.text);
      expect(pointer.slice(0, -1).reduce(own, after.value)).toEqual(list.toSpliced(Number(pointer.at(-1)), 1));
      const comments = [...textOf(before).matchAll(/# k\d+: "\[/g)].map(([comment]) => comment);
      expect(comments.filter((comment) => !result.text.includes(comment))).toEqual([]);
      const others = before.lines.filter(({ owner }) => owner && !touches(owner, pointer.slice(0, -1)));
      const lines = result.text.split(/\r?\n/);
      expect(
        stays(
          others.map((line) => line.text),
          lines,
        ),
      ).toBeNull();
    }),
    { numRuns: 600 },
  );
  expect(times).toBeGreaterThan(100);
});

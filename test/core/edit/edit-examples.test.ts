// Promises that every card and every meeting of the example portfolio can be edited, and that nothing in it moves that was not asked for.
import { describe, expect, test } from 'vitest';
import { editYaml } from '../../../src/core/edit/edit-yaml.ts';
import type { FileChange } from '../../../src/core/edit/file-change.ts';
import { schemaOrder } from '../../../src/core/edit/schema-order.ts';
import type { Pointer } from '../../../src/core/model/diagnostic.ts';
import { valueAt } from '../../../src/core/model/pointer-text.ts';
import { type ParsedFile, parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import { filesIn, textOf } from '../../support/source-files.ts';

const parse = (text: string) => parseYaml(new TextEncoder().encode(text));
const files = [...filesIn('portfolio/projects'), ...filesIn('portfolio/meetings')].filter((path) =>
  path.endsWith('.yaml'),
);

function pointersIn(value: unknown, pointer: Pointer = []): Pointer[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const children = Object.entries(value).map(
    ([key, inner]) => [Array.isArray(value) ? Number(key) : key, inner] as const,
  );
  return [pointer, ...children.flatMap(([step, inner]) => pointersIn(inner, [...pointer, step]))];
}

/** How the lines differ: what is gone, and what has come. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const one = before.split('\n');
  const other = after.split('\n');
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return { gone: one.slice(start, one.length - end), come: other.slice(start, other.length - end) };
}

const kindOf = (path: string) => (path.includes('/meetings/') ? 'meeting' : 'project');

function edited(path: string, { text }: ParsedFile, change: FileChange): string {
  const result = editYaml(parse(text), [change], schemaOrder(kindOf(path)));
  return 'text' in result ? result.text : `failed: ${JSON.stringify(change)}`;
}

/** Some of them, spread evenly. */
function some<Item>(items: readonly Item[], count: number): readonly Item[] {
  return items.filter((_, index) => index % Math.ceil(items.length / count) === 0);
}

describe.each(files)('%s', (path) => {
  const parsed = parse(textOf(path));
  const all = pointersIn(parsed.value);
  const starts = (pointer: Pointer) => parsed.text[parsed.locate(pointer, 'value')[0]] ?? '';

  test('a list gets one item more, and no line that was there is touched', () => {
    const lists = all.filter((pointer) => Array.isArray(valueAt(parsed.value, pointer)) && starts(pointer) !== '[');
    for (const pointer of some(lists, 2)) {
      const item = (valueAt(parsed.value, pointer) as unknown[]).at(-1);
      const after = edited(path, parsed, { kind: 'append', pointer, value: item });
      const { gone, come } = difference(parsed.text, after);
      expect([String(pointer), gone]).toEqual([String(pointer), []]);
      expect(come[0]).toMatch(/^ *- \S/);
      expect(valueAt(parse(after).value, pointer)).toEqual([...(valueAt(parsed.value, pointer) as unknown[]), item]);
    }
  });

  test('a value takes the place of another, and not a character beside it is touched', () => {
    const leaves = all.filter((pointer) => /[^[{|>]/.test(starts(pointer)));
    const values = leaves.filter((pointer) => typeof valueAt(parsed.value, pointer) !== 'object');
    for (const pointer of some(values, 3)) {
      const [start, end] = parsed.locate(pointer, 'value');
      const quote = /["']/.exec(starts(pointer))?.[0] ?? '';
      expect(edited(path, parsed, { kind: 'put', pointer, value: 'endret' })).toBe(
        `${parsed.text.slice(0, start)}${quote}endret${quote}${parsed.text.slice(end)}`,
      );
    }
  });

  test('a key is added to a file and to a group in it without a line lost', () => {
    const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
    const groups = all.filter((pointer) => isGroup(valueAt(parsed.value, pointer)) && starts(pointer) !== '{');
    for (const pointer of some(groups, 2)) {
      const after = edited(path, parsed, { kind: 'put', pointer: [...pointer, 'ny_key'], value: 'æ: ø' });
      const { gone, come } = difference(parsed.text, after);
      expect(gone).toEqual([]);
      expect(come.map((line) => line.trim()).filter((line) => line !== '')).toEqual(['ny_key: "æ: ø"']);
    }
  });
});

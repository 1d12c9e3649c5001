// Promises where the parts of a text stand: nothing of a part is left out, and nothing of its neighbours is taken.
import { describe, expect, test } from 'vitest';
import { type LayoutEntry, yamlLayout } from '../../../src/core/parse/yaml-layout.ts';

/** Each key and item with the text of its value, and what its value is. */
function partsOf(text: string): readonly unknown[] {
  const show = ({ step, start, mark, value }: LayoutEntry): unknown => [
    step,
    text.slice(start, mark ?? start),
    value && `${value.kind} ${value.style}: ${text.slice(...value.range)}`,
    ...(value?.entries ?? []).map(show),
  ];
  return entriesOf(text).map(show);
}

function entriesOf(text: string): readonly LayoutEntry[] {
  return yamlLayout(text)?.root.entries ?? [];
}

describe('yamlLayout', () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    [
      'values and comments',
      'a: 1 # x\n# y\nb:\n',
      [
        ['a', 'a:', 'scalar flow: 1'],
        ['b', 'b:', null],
      ],
    ],
    [
      'a list with comments',
      '- x # y\n# z\n-\n',
      [
        [0, '-', 'scalar flow: x'],
        [1, '-', null],
      ],
    ],
    ['texts in lines', 'a: >- # x\n  en\n  to\n\n# y\n', [['a', 'a:', 'scalar block: >- # x\n  en\n  to']]],
    [
      'a text with nothing in it',
      'a: |\nb: 1\n',
      [
        ['a', 'a:', 'scalar block: |'],
        ['b', 'b:', 'scalar flow: 1'],
      ],
    ],
    [
      'lines that end as in Windows',
      'a: |\r\n  x\r\n\r\nb: 1\r\n',
      [
        ['a', 'a:', 'scalar block: |\r\n  x'],
        ['b', 'b:', 'scalar flow: 1'],
      ],
    ],
    [
      'a group in a list',
      '- a: 1\n  b: 2 # x\n',
      [[0, '-', 'map block: a: 1\n  b: 2', ['a', 'a:', 'scalar flow: 1'], ['b', 'b:', 'scalar flow: 2']]],
    ],
    [
      'brackets',
      'a: { b, "c":1, d: , }\n',
      [
        [
          'a',
          'a:',
          'map flow: { b, "c":1, d: , }',
          ['b', '', null],
          ['c', '"c":', 'scalar flow: 1'],
          ['d', 'd:', null],
        ],
      ],
    ],
    [
      'a list between brackets',
      '[x, [y], ]\n',
      [
        [0, '', 'scalar flow: x'],
        [1, '', 'list flow: [y]', [0, '', 'scalar flow: y']],
      ],
    ],
    ['a pair without brackets', '[a: 1]\n', [[0, '', 'map flow: a: 1', ['a', 'a:', 'scalar flow: 1']]]],
    ['a key of its own', '? a\n: b\n', [['a', '? a\n:', 'scalar flow: b']]],
  ])('%s', (_, text, parts) => expect(partsOf(text)).toEqual(parts));

  test('a text that keeps the blank lines after it reaches further than it is written', () => {
    const [kept] = entriesOf('a: |+\n  x\n\n\nb: 1\n');
    expect([kept?.end, kept?.reach]).toEqual([9, 11]);
    const [clipped] = entriesOf('a: |\n  x\n\n\nb: 1\n');
    expect([clipped?.end, clipped?.reach]).toEqual([8, 8]);
  });

  test('every comment, and nothing that only looks like one', () => {
    const text = '# 1\n---\na: "# x" # 2\n# 3\nb: | # 4\n  # y\nc: [ # 5\n  d#e, # 6\n]\n...\n# 7\n';
    expect(yamlLayout(text)?.comments.map((range) => text.slice(...range))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `# ${number}`),
    );
  });

  test.each(['', '# x\n', '&a b', 'a: 1\n---\nb: 2\n'])('%j has none', (text) => expect(yamlLayout(text)).toBeNull());
});

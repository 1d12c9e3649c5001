// Promises what a file looks like after a change, for the ways that people write.
import { describe, expect, test } from 'vitest';
import { editYaml } from '../../../src/core/edit/edit-yaml.ts';
import type { FileChange } from '../../../src/core/edit/file-change.ts';
import { schemaOrder } from '../../../src/core/edit/schema-order.ts';
import type { KeyOrder } from '../../../src/core/edit/step-edits.ts';
import type { Pointer } from '../../../src/core/model/diagnostic.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';

const put = (pointer: Pointer, value: unknown): FileChange => ({ kind: 'put', pointer, value });
const append = (pointer: Pointer, value: unknown): FileChange => ({ kind: 'append', pointer, value });
const parse = (text: string) => parseYaml(new TextEncoder().encode(text));

function edited(text: string, changes: FileChange | readonly FileChange[], order?: KeyOrder): string {
  const result = editYaml(parse(text), [changes].flat() as FileChange[], order);
  return 'text' in result ? result.text : `failed: ${JSON.stringify(result.failed)}`;
}

type Row = readonly [what: string, before: string, change: FileChange, after: string];

describe('another value', () => {
  test.each<Row>([
    ['before a comment', 'a: 1   # x\nb: 2\n', put(['a'], 'ny'), 'a: ny   # x\nb: 2\n'],
    ['that is lined up', 'a:    1\nlong: 2\n', put(['a'], 3), 'a:    3\nlong: 2\n'],
    ['a date', 'a: 2026-01-01\n', put(['a'], '2026-12-10'), 'a: 2026-12-10\n'],
    ['a case number', 'a: x\n', put(['a'], '21/26'), 'a: "21/26"\n'],
    ['a text of digits', 'a: x\n', put(['a'], '0301'), 'a: "0301"\n'],
    ['a number', 'a: x\n', put(['a'], 301), 'a: 301\n'],
    ['yes as a text', 'a: x\n', put(['a'], 'yes'), 'a: "yes"\n'],
    ['true', 'a: "x"\n', put(['a'], true), 'a: true\n'],
    ['nothing', 'a: x\n', put(['a'], null), 'a: null\n'],
    ['in double quotes as before', 'a: "x"\n', put(['a'], 'Øyvar'), 'a: "Øyvar"\n'],
    ['in single quotes as before', "a: 'x'\n", put(['a'], "Det's"), "a: 'Det''s'\n"],
    ['in quotes that cannot hold it', "a: 'x'\n", put(['a'], 'b\u00A0c'), 'a: "b\\u00a0c"\n'],
    ['a choice with an underscore', 'a: x\n', put(['a'], 'not_applicable'), 'a: not_applicable\n'],
    [
      'a text over several lines',
      'a: x # y\nb: 1\n',
      put(['a'], 'En.\n\nTo: #3'),
      'a: |- # y\n  En.\n\n  To: #3\nb: 1\n',
    ],
    ['for a folded text', 'a: >- # y\n  en\n  to\n\nb: 1\n', put(['a'], 'kort'), 'a: kort # y\n\nb: 1\n'],
    ['for a text that keeps blank lines', 'a: |+\n  en\n\n\nb: 1\n', put(['a'], 'kort'), 'a: kort\n\n\nb: 1\n'],
    ['for a text that goes on', 'a: en\n  to # x\nb: 1\n', put(['a'], 'kort'), 'a: kort\n  # x\nb: 1\n'],
    ['that is empty', 'a:\nb: 1\n', put(['a'], 'x'), 'a: x\nb: 1\n'],
    ['that is empty, with comments', 'a: # x\n  # y\nb: 1\n', put(['a'], 'z\nz'), 'a: "z\\nz" # x\n  # y\nb: 1\n'],
    ['a list for nothing', 'a: # x\n  # y\nb: 1\n', put(['a'], ['z', 1]), 'a: # x\n  # y\n  - z\n  - 1\nb: 1\n'],
    ['a group for a text', 'a: x # y\nb: 1\n', put(['a'], { c: 1, d: [2] }), 'a: # y\n  c: 1\n  d:\n    - 2\nb: 1\n'],
    ['a text for a list', 'a:\n  # x\n  - 1 # y\n  - 2\nb: 1\n', put(['a'], 'z'), 'a: z\n  # x\n  # y\nb: 1\n'],
    ['an empty list', 'a:\n  - 1\nb: 1\n', put(['a'], []), 'a: []\nb: 1\n'],
    ['an item', '- 1 # x\n- 2\n', put([0], 'z'), '- z # x\n- 2\n'],
    ['a group for an item', '- 1 # x\n- 2\n', put([0], { a: 1, b: 2 }), '- a: 1 # x\n  b: 2\n- 2\n'],
    ['in a group on one line', 'a: { b: 1, c: "x" } # y\n', put(['a', 'c'], 'z, z'), 'a: { b: 1, c: "z, z" } # y\n'],
    ['a group in a list on one line', 'a: [x, y]\n', put(['a', 0], { b: 1 }), 'a: [{ b: 1 }, y]\n'],
    ['between brackets with comments', 'a: [x, [1, # y\n  2]]\n', put(['a', 1], 'z'), 'a: [x, z # y\n  ]\n'],
    ['a key that stands without a value', 'a: { b, c: 1 }\n', put(['a', 'b'], 2), 'a: { b: 2, c: 1 }\n'],
    ['the same one', 'a:  "x"\nb: [ 1 ,2]\n', put(['b'], [1, 2]), 'a:  "x"\nb: [ 1 ,2]\n'],
    ['with a question mark as its key', '? a\n: x\n', put(['a'], 'z'), '? a\n: z\n'],
  ])('%s', (_, before, change, after) => expect(edited(before, change)).toBe(after));

  test('a list or a group keeps what stays the same, with its comments and quotes', () => {
    const before = 'a:\n  # x\n  b: "1" # y\n  c:\n    - { d: \'e\' } # z\n    - f\n';
    const value = { b: '1', c: [{ d: 'e', g: 2 }, 'h', 'i'], j: true };
    expect(edited(before, put(['a'], value))).toBe(
      'a:\n  # x\n  b: "1" # y\n  c:\n    - { d: \'e\', g: 2 } # z\n    - h\n    - i\n  j: true\n',
    );
  });

  test('a list that differs everywhere is written anew, with its comments above', () => {
    const many = (from: number) => Array.from({ length: 150 }, (_, index) => from + index);
    const before = `a:\n${many(0)
      .map((item) => `  - ${item}${item === 7 ? ' # x' : ''}\n`)
      .join('')}`;
    expect(edited(before, put(['a'], many(1)))).toBe(
      `a:\n  # x\n${many(1)
        .map((item) => `  - ${item}\n`)
        .join('')}`,
    );
  });

  test('comments stay when something is taken away', () =>
    expect(edited('a:\n  # x\n  b: 1 # y\n  c: 2\n  # z\nd: 3\n', put(['a'], { c: 2 }))).toBe(
      'a:\n  # x\n  # y\n  # z\n  c: 2\nd: 3\n',
    ));

  test('a long text is folded, also where it stood on one line', () => {
    const words = `${'Rådet ber om en ny vurdering: driften må dekkes. '.repeat(5)}Slutt.`;
    const after = edited('- reason: Kort # x\n  b: 1\n', put([0, 'reason'], words));
    expect(after.split('\n').map((line) => line.length)).toEqual([16, 120, 120, 21, 6, 0]);
    expect(after).toMatch(/^- reason: >- # x\n {4}Rådet ber om .*\n {4}.*\n {4}.* Slutt\.\n {2}b: 1\n$/);
    expect(parse(after).value).toEqual([{ reason: words, b: 1 }]);
  });
});

describe('an item taken out', () => {
  const take = (...pointer: Pointer): FileChange => ({ kind: 'take', pointer });
  test.each<Row>([
    ['between others', 'a:\n  - 1\n  - 2\n  - 3\nb: 1\n', take('a', 1), 'a:\n  - 1\n  - 3\nb: 1\n'],
    ['in several lines', 'a:\n  - b: 1\n    c: |\n      x\n\n  - d: 2\n', take('a', 0), 'a:\n  - d: 2\n'],
    ['the last', 'a:\n  - 1\n  - 2', take('a', 1), 'a:\n  - 1\n'],
    ['the only one', 'a:\n  # x\n  - 1 # y\nb: 1\n', take('a', 0), 'a: []\n  # x\n  # y\nb: 1\n'],
    ['of a group with blanks', 'a:\n  - 1\n\n  - 2\n\n  - 3\n', take('a', 1), 'a:\n  - 1\n\n  - 3\n'],
    [
      'with comments above, in and below it',
      'a:\n  # over\n  - b: 1 # her\n    # inni\n    c: 2\n  # under\n  - 2\n',
      take('a', 0),
      'a:\n  # over\n  # her\n  # inni\n  # under\n  - 2\n',
    ],
    ['below its key', 'a:\n- 1\n- 2\nb: 1\n', take('a', 0), 'a:\n- 2\nb: 1\n'],
    ['with other line breaks', 'a:\r\n  - 1 # x\r\n  - 2\r\n', take('a', 0), 'a:\r\n  # x\r\n  - 2\r\n'],
    ['from a list on one line', 'a: [1, { b: 2 }, 3] # x\n', take('a', 1), 'a: [1, 3] # x\n'],
    ['the last of one', 'a: [1, 2] # x\n', take('a', 1), 'a: [1] # x\n'],
    ['the only one of one', 'a: [1] # x\n', take('a', 0), 'a: [] # x\n'],
    ['from a file that is a list', '- 1\n- 2\n', take(0), '- 2\n'],
  ])('%s', (_, before, change, after) => expect(edited(before, change)).toBe(after));

  test.each<readonly [string, string, FileChange]>([
    ['past the end', 'a:\n  - 1\n', take('a', 1)],
    ['of no list', 'a:\n  b: 1\n', take('a', 'b')],
    ['on the line of another dash', '- - 1\n  - 2\n', take(0, 0)],
    ['with a comment between brackets that would be lost', 'a: [1, # x\n  2]\n', take('a', 0)],
  ])('not %s', (_, before, change) => expect(edited(before, change)).toMatch(/^failed/));
});

describe('another item', () => {
  const flow = '  - { case: "21/26", card: x, type: BP3 }';
  const item = { case: '22/26', card: 'ny-sak', type: 'BP2' };
  test.each<Row>([
    [
      'of a list of texts',
      'a:\n  - x # 1\n  # 2\n  - y\nb: 1\n',
      append(['a'], 'z'),
      'a:\n  - x # 1\n  # 2\n  - y\n  - z\nb: 1\n',
    ],
    [
      'below the key',
      'a:\n- x\n# b\nb: 1\n',
      append(['a'], { c: 1, d: [2] }),
      'a:\n- x\n- c: 1\n  d:\n  - 2\n# b\nb: 1\n',
    ],
    [
      'with four blanks',
      'a:\n    - b: 1\n',
      append(['a'], { c: { d: 1 } }),
      'a:\n    - b: 1\n    - c:\n          d: 1\n',
    ],
    [
      'on one line as the others',
      `a:\n${flow} # x\n`,
      append(['a'], item),
      `a:\n${flow} # x\n  - { case: "22/26", card: ny-sak, type: BP2 }\n`,
    ],
    [
      'in lines of its own, because it is long',
      `a:\n${flow}\n`,
      append(['a'], { ...item, title: 'ord '.repeat(25).trim() }),
      `a:\n${flow}\n  - case: "22/26"\n    card: ny-sak\n    type: BP2\n    title: ${'ord '.repeat(25).trim()}\n`,
    ],
    [
      'in lines of its own, as the others',
      'a:\n  - b: 1\n',
      append(['a'], { b: 2, c: 3 }),
      'a:\n  - b: 1\n  - b: 2\n    c: 3\n',
    ],
    ['between brackets', 'a: [x, "y"] # z\n', append(['a'], 'b, c'), 'a: [x, "y", "b, c"] # z\n'],
    [
      'between brackets on lines',
      'a: [\n  x, # 1\n  y # 2\n]\n',
      append(['a'], 'z'),
      'a: [\n  x, # 1\n  y, # 2\n  z\n]\n',
    ],
    ['after a last comma', 'a: [\n  x, # 1\n]\n', append(['a'], 'z'), 'a: [\n  x, # 1\n  z,\n]\n'],
    ['after a last comma on one line', 'a: [x, ]\n', append(['a'], 'z'), 'a: [x, z, ]\n'],
    ['of an empty list', 'a: [] # x\nb: 1\n', append(['a'], { c: 1 }), 'a: # x\n  - c: 1\nb: 1\n'],
    ['of an empty list with comments', 'a: [ # x\n  ]\n', append(['a'], 1), 'a: # x\n  - 1\n'],
    ['of an empty list on one line', 'a: { b: [] }\n', append(['a', 'b'], 1), 'a: { b: [1] }\n'],
    ['of an empty list beside others on one line', 'a: [x]\nb: []\n', append(['b'], 'z'), 'a: [x]\nb: [z]\n'],
    ['of a list without items', 'a:\nb: 1\n', append(['a'], 'x'), 'a:\n  - x\nb: 1\n'],
    ['of a list that is missing', 'a: 1\n', append(['b', 'c'], 'x'), 'a: 1\nb:\n  c:\n    - x\n'],
    ['of a file that is a list', '- 1\n', append([], 2), '- 1\n- 2\n'],
    ['of an empty file that is a list', '[]\n', append([], 2), '[2]\n'],
    ['of a list in a list', '- - 1\n  - 2\n- 3\n', append([0], 4), '- - 1\n  - 2\n  - 4\n- 3\n'],
    [
      'with a blank line, as the others',
      'a:\n  - b: 1\n    c: 1\n\n  - b: 2\n    c: 2\n',
      append(['a'], { b: 3, c: 3 }),
      'a:\n  - b: 1\n    c: 1\n\n  - b: 2\n    c: 2\n\n  - b: 3\n    c: 3\n',
    ],
    ['after a text in lines', 'a:\n  - |\n    x\n\n  # y\n', append(['a'], 'z'), 'a:\n  - |\n    x\n  - z\n\n  # y\n'],
    [
      'after a text that keeps blank lines',
      'a:\n  - |+\n    x\n\n',
      append(['a'], 'z'),
      'a:\n  - |+\n    x\n\n  - z\n',
    ],
    [
      'after comments that are indented further',
      'a:\n  - b: 1\n    # x\n  # y\nc: 1\n',
      append(['a'], 2),
      'a:\n  - b: 1\n    # x\n  - 2\n  # y\nc: 1\n',
    ],
  ])('%s', (_, before, change, after) => expect(edited(before, change)).toBe(after));
});

describe('another key', () => {
  test.each<Row>([
    ['last', 'a: 1 # x\n# y\n', put(['b'], 2), 'a: 1 # x\nb: 2\n# y\n'],
    ['after blank lines that end the file', 'a: 1\n\n\n', put(['b'], 2), 'a: 1\nb: 2\n\n\n'],
    ['before the comment that the file ends with', 'a: 1\n\n# slutt', put(['b'], 2), 'a: 1\nb: 2\n\n# slutt'],
    ['where the last line has no end', 'a:\n  b: 1', put(['a', 'c'], 2), 'a:\n  b: 1\n  c: 2'],
    ['after a text that ends the file', 'a: |\n  x\n  y', put(['b'], 2), 'a: |\n  x\n  y\nb: 2'],
    [
      'where lines end as in Windows',
      'a: 1\r\nb: 2\r\n',
      put(['c'], { d: 'x\ny' }),
      'a: 1\r\nb: 2\r\nc:\r\n  d: |-\r\n    x\r\n    y\r\n',
    ],
    ['below a marker', '---\na: 1\n...\n', put(['b'], 2), '---\na: 1\nb: 2\n...\n'],
    [
      'of an item',
      'a:\n  - b: 1\n    # x\n  - b: 2\n',
      put(['a', 0, 'c'], 3),
      'a:\n  - b: 1\n    c: 3\n    # x\n  - b: 2\n',
    ],
    ['in a group on one line', 'a: {b: 1}\n', put(['a', 'c'], '2/26'), 'a: {b: 1, c: "2/26"}\n'],
    [
      'in a group in a group on one line',
      'a: { b: { c: 1 }, d: 2 }\n',
      put(['a', 'b', 'e'], 3),
      'a: { b: { c: 1, e: 3 }, d: 2 }\n',
    ],
    ['in an empty group', 'a: {}\n', put(['a', 'c'], 1), 'a:\n  c: 1\n'],
    ['in a group with nothing in it', 'a: # x\nb: 1\n', put(['a', 'c', 'd'], 1), 'a: # x\n  c:\n    d: 1\nb: 1\n'],
    [
      'on one line as the groups beside it',
      'a:\n  b: { c: 1 }\n',
      put(['a', 'd'], { c: 2, e: [x()] }),
      'a:\n  b: { c: 1 }\n  d: { c: 2, e: [x] }\n',
    ],
    ['with a strange name', 'a: 1\n', put(['2026', 'b: #'], 1), 'a: 1\n"2026":\n  "b: #": 1\n'],
    ['as the first of a list', 'a: 1\n', put(['b', 0, 'c'], 1), 'a: 1\nb:\n  - c: 1\n'],
    [
      'with a blank line, as the others',
      'a:\n  b: 1\n\nc:\n  d: 1\n',
      put(['e'], { f: 1 }),
      'a:\n  b: 1\n\nc:\n  d: 1\n\ne:\n  f: 1\n',
    ],
    [
      'without one, as the others of one line',
      'a: 1\nb: 1\n\nc:\n  d: 1\n',
      put(['e'], 2),
      'a: 1\nb: 1\n\nc:\n  d: 1\ne: 2\n',
    ],
  ])('%s', (_, before, change, after) => expect(edited(before, change)).toBe(after));

  function x(): string {
    return 'x';
  }

  test('after the nearest key that the order has before it, and before the comment about the next', () => {
    const before = 'a: 1\nd:\n  x: 1\n\n  # om d\n# om f\nf: 1\n';
    const order: KeyOrder = (holder) => (holder.length === 0 ? ['a', 'b', 'c', 'd', 'e', 'f'] : []);
    expect(edited(before, put(['c'], 2), order)).toBe(before.replace('a: 1\n', 'a: 1\nc: 2\n'));
    expect(edited(before, put(['e'], 2), order)).toBe(before.replace('# om f\n', 'e: 2\n# om f\n'));
    expect(edited(before, put(['z'], 2), order)).toBe(`${before}z: 2\n`);
    expect(edited('f: 1\ng: 1\n', put(['a'], 2), order)).toBe('f: 1\ng: 1\na: 2\n');
  });

  test('a decision, its conditions and the minutes land where the schema has them', () => {
    const before =
      'date: 2026-12-10\nbody: raadet\nstatus: planned\n\nagenda:\n  - { case: "21/26", card: x }\n\n# Etter møtet\nminutes:\n  approved: 2026-12-20\n';
    const changes = [
      put(['status'], 'held'),
      append(['decisions'], { id: 'V1', outcome: 'approved_with_conditions', case: '21/26' }),
      append(['decisions', 0, 'conditions'], { text: 'Avklar driften.', due: '2027-01-31' }),
      put(['quorum'], true),
    ];
    expect(edited(before, changes, schemaOrder('meeting'))).toBe(
      'date: 2026-12-10\nbody: raadet\nstatus: held\n\nagenda:\n  - { case: "21/26", card: x }\nquorum: true\n\ndecisions:\n  - id: V1\n    outcome: approved_with_conditions\n    conditions:\n      - text: Avklar driften.\n        due: 2027-01-31\n    case: "21/26"\n\n# Etter møtet\nminutes:\n  approved: 2026-12-20\n',
    );
  });
});

describe('refused, and told which', () => {
  const before = 'a: x\nb: [1]\nc:\n  d: 1\n';
  test.each<readonly [string, FileChange]>([
    ['through a text', put(['a', 'b'], 1)],
    ['past the end of a list', put(['b', 2], 1)],
    ['before its beginning', put(['b', -1], 1)],
    ['a key of a list', put(['b', 'length'], 1)],
    ['an item of a group', append(['c'], 1)],
    ['an item of a text', append(['a'], 1)],
    ['an item that is not the first of a list that is missing', put(['e', 1], 1)],
    ['the whole file', put([], { a: 1 })],
    ['a reserved key', put(['__proto__'], 1)],
    ['a reserved key inside', put(['e'], JSON.parse('{ "constructor": 1 }'))],
    ['undefined', put(['a'], undefined)],
    ['no number', put(['a'], Number.NaN)],
    ['minus nothing', put(['a'], -0)],
    ['a function', put(['a'], () => 1)],
    ['a time', append(['b'], new Date(0))],
    ['a map', put(['a'], { b: new Map() })],
    ['undefined in a list', put(['a'], [undefined])],
    ['what holds itself', put(['a'], holdsItself())],
    ['more than a file may hold', put(['a'], 'x'.repeat(300_000))],
    ['deeper than a file may be', put(['a'], JSON.parse('['.repeat(45) + ']'.repeat(45)))],
  ])('%s', (_, change) => {
    expect(editYaml(parse(before), [put(['a'], 'y'), change, put(['a'], 'z')])).toEqual({ failed: change });
  });

  test.each([
    ['a file that cannot be read', 'a: [\n'],
    ['an empty file', '# x\n'],
    ['a file with another kind of characters', 'a: \u0000'],
  ])('%s', (_, text) => expect(editYaml(parse(text), [put(['a'], 1)])).toEqual({ failed: put(['a'], 1) }));

  test('a file with a key that stands twice is edited where it is read', () =>
    expect(edited('a: 1\na: 2\n', put(['a'], 3))).toBe('a: 1\na: 3\n'));

  test('keys that are undefined are left out', () =>
    expect(edited('a: 1\n', put(['b'], { c: undefined, d: 1 }))).toBe('a: 1\nb:\n  d: 1\n'));

  test('no changes, no change', () => expect(edited('a:   1', [])).toBe('a:   1'));

  function holdsItself(): unknown {
    const value: Record<string, unknown> = {};
    value.self = [value, value];
    return value;
  }
});

describe('a key taken out', () => {
  const drop = (...pointer: Pointer): FileChange => ({ kind: 'drop', pointer });

  test.each<readonly [string, string, FileChange, string]>([
    ['between others', 'a: 1\nb: 2 # x\nc: 3\n', drop('b'), 'a: 1\n# x\nc: 3\n'],
    ['with a group below', 'a:\n  b:\n    c: 1\n  d: 2\n', drop('a', 'b'), 'a:\n  d: 2\n'],
    ['the last of one in brackets', 'a: { b: 1, c: 2 }\n', drop('a', 'c'), 'a: { b: 1 }\n'],
  ])('%s', (_, before, change, after) => expect(edited(before, change)).toBe(after));

  test.each<readonly [string, string, FileChange]>([
    ['that is alone in its group', 'a:\n  b: 1\n', drop('a', 'b')],
    ['that is not there', 'a: 1\nb: 2\n', drop('c')],
    ['that every object has', 'a: 1\nb: 2\n', drop('constructor')],
    ['out of a list', 'a: [1, 2]\n', drop('a', 0)],
    ['on the line of a dash', 'a:\n  - b: 1\n    c: 2\n', drop('a', 0, 'b')],
  ])('not one %s', (_, before, change) => {
    expect(editYaml(parse(before), [change])).toEqual({ failed: change });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Inputs that were measured to hang, abort or mislead the YAML library, and the finding that they end as. */
const hostile: Readonly<Record<string, readonly [bytes: Uint8Array, code: string]>> = {
  'a thousand open brackets': [utf8('['.repeat(1000)), 'too-deep'],
  'the same again in one process': [utf8('['.repeat(1000)), 'too-deep'],
  'two hundred thousand open brackets': [utf8('['.repeat(200_000)), 'too-deep'],
  'open braces': [utf8('{'.repeat(300)), 'too-deep'],
  'nested question marks': [utf8('? '.repeat(600)), 'too-deep'],
  'nested hyphens': [utf8('- '.repeat(100_000)), 'too-deep'],
  'nested keys on one line': [utf8('a: '.repeat(50_000)), 'too-deep'],
  'twenty thousand keys': [utf8(lines(20_000, (index) => `key${index}: 1`)), 'too-many-values'],
  'a quarter of a million blank lines': [utf8('\n'.repeat(250_000)), 'too-many-values'],
  'a hundred and twenty thousand comments': [utf8('#\n'.repeat(120_000)), 'too-many-values'],
  'three hundred kilobytes': [utf8('x'.repeat(300_000)), 'file-too-large'],
  'billion laughs': [
    utf8(`a: &a [lol]\n${lines(9, (index) => `b${index}: &b${index} [${'*a,'.repeat(9)}]`)}`),
    'yaml-reference',
  ],
  'a list inside itself': [utf8('&a [*a]'), 'yaml-reference'],
  'a tag that asks for code': [utf8('a: !!js/function "function () {}"'), 'yaml-tag'],
  'binary data': [utf8('a: !!binary aGVp'), 'yaml-tag'],
  'another version of YAML': [utf8('%YAML 1.1\n---\na: no'), 'yaml-directive'],
  'two documents': [utf8('a: 1\n---\nb: 2'), 'several-documents'],
  'a key that reaches into objects': [utf8('__proto__: { polluted: true }'), 'forbidden-key'],
  'NUL': [utf8('a: \u0000'), 'control-character'],
  'a lone carriage return': [utf8('a: 1\rb: 2'), 'control-character'],
  'text that runs backwards': [utf8('a: x\u202Ey'), 'hidden-character'],
  'a zero-width space': [utf8('a: x\u200By'), 'hidden-character'],
  'a no-break space after a colon': [utf8('a:\u00A0b'), 'no-break-space'],
  'Latin-1': [new Uint8Array([0x61, 0x3a, 0x20, 0xe6]), 'not-utf8'],
  'UTF-16': [new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'not-utf8'],
  'nothing': [utf8(''), 'empty-file'],
  'comments only': [utf8('# hei\n'), 'empty-file'],
  'tabs': [utf8('a:\n\tb: 1'), 'yaml-syntax'],
  'an open quote': [utf8('a: "x\nb: 1'), 'yaml-syntax'],
  'the same key twice': [utf8('a: 1\na: 2'), 'duplicate-key'],
};

describe('hostile and broken files end as a finding', () => {
  for (const [name, [bytes, code]] of Object.entries(hostile)) {
    test(name, () => expect(parseYaml(bytes).problems.map((problem) => problem.code)).toContain(code), 5000);
  }
});

test('no file reaches Object.prototype', () => {
  parseYaml(utf8('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }'));
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a thousand deep files in one process', () => {
  for (let index = 0; index < 1000; index += 1) expect(parseYaml(utf8('['.repeat(1000))).value).toBeUndefined();
}, 30_000);

describe('numbers that are read as something else', () => {
  const odd = (text: string): readonly unknown[] => parseYaml(utf8(text)).problems.map(({ args }) => args);
  test('a leading zero', () => expect(odd('a: 0301')).toEqual([{ written: '0301', read: '301', thousands: null }]));
  test('an exponent', () => expect(odd('a: 1e3')).toEqual([{ written: '1e3', read: '1000', thousands: null }]));
  test('hexadecimal', () => expect(odd('a: 0x1F')).toEqual([{ written: '0x1F', read: '31', thousands: null }]));
  test('points between thousands', () =>
    expect(odd('a: [400.000, -1.500]')).toEqual([
      { written: '400.000', read: '400', thousands: '400000' },
      { written: '-1.500', read: '-1.5', thousands: '-1500' },
    ]));
  test('decimals below one, and four of them, are decimals', () => expect(odd('a: [0.125, 12.3450, 2.5]')).toEqual([]));
  test('ordinary numbers are left alone', () => expect(odd('a: [0, 7, -5, 3.25, 1000000]')).toEqual([]));
  test('and so are texts in quotes, dates and words', () => expect(odd('a: "0301"\nb: 2027-03-31\nc: no')).toEqual([]));
});

describe('what is wrong with a line', () => {
  const told = (text: string): readonly unknown[] => {
    const { problems } = parseYaml(utf8(text));
    return problems.map(({ args, range }) => [args.problem, text.slice(...range)]);
  };
  test('two colons', () => expect(told('a: b: c\n')).toEqual([['BLOCK_AS_IMPLICIT_KEY', 'b']]));
  test('indented too far, under a line with one colon', () =>
    expect(told('a:\n  b: 1\n    c: 2\n')).toEqual([['BAD_INDENT', 'c']]));
  test('indented too little', () => expect(told('a:\n    b: 1\n  c: 2\n')[0]).toContain('BAD_INDENT'));
  test('indented askew in a list', () => expect(told('a:\n  - b: x\n   c: y\n')[0]).toContain('BAD_INDENT'));
  test('no space after the colon', () => expect(told('a:1\nb: 2\n')[0]).toContain('NO_SPACE_AFTER_COLON'));
  test('an address is no key', () => expect(told('https://x\nb: 2\n')[0]).toContain('MULTILINE_IMPLICIT_KEY'));
  test('a tab', () => expect(told('a:\n\tb: 1\n')[0]).toContain('TAB_AS_INDENT'));
});

test('a placeholder that was left is told, a text with dots is not', () => {
  const codes = parseYaml(utf8('a: …\nb: "..."\nc: og så …\n')).problems.map(({ code }) => code);
  expect(codes).toEqual(['placeholder-left', 'placeholder-left']);
});

describe('letters', () => {
  const codes = (text: string): readonly string[] => parseYaml(utf8(text)).problems.map(({ code }) => code);
  test('Latin with Cyrillic in one word', () => expect(codes('a: St\u043Ervik')).toEqual(['mixed-letters']));
  test('Sami, Kven and Norwegian letters pass', () => expect(codes('a: Sámediggi čđŋšŧž Øyvær kväänit')).toEqual([]));
  test('emoji with joiners pass', () => expect(codes('a: 👩‍💻')).toEqual([]));
});

test('places: keys, values, items, and the nearest holder of what is missing', () => {
  const { text, locate } = parseYaml(utf8('a: 1\nb:\n  - id: x\n    n: 2\nc:\n'));
  const at = (pointer: readonly (string | number)[], what: 'key' | 'value'): string =>
    text.slice(...locate(pointer, what));
  expect(at(['a'], 'key')).toBe('a');
  expect(at(['a'], 'value')).toBe('1');
  expect(at(['b', 0], 'value')).toBe('id');
  expect(at(['b', 0, 'n'], 'value')).toBe('2');
  expect(at(['b', 0, 'missing'], 'value')).toBe('id');
  expect(at(['c'], 'value')).toBe('c');
  expect(at([], 'key')).toBe('a');
});

test('any bytes give a value or a finding, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const parsed = parseYaml(bytes);
      return parsed.value !== undefined || parsed.problems.length > 0;
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('any text in YAML marks gives a value or a finding', () => {
  const mark = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '- ',
    '? ',
    ': ',
    ', ',
    '\n',
    '  ',
    '"',
    "'",
    '|',
    '>',
    '#',
    'a',
    '1',
    '&a ',
    '*a',
    '!t ',
    '%',
  );
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 200 }), (marks) => {
      const parsed = parseYaml(utf8(marks.join('')));
      return parsed.value !== undefined || parsed.problems.length > 0;
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('places are found also when many files have been read since', () => {
  const file = parseYaml(new TextEncoder().encode('title: A\nrisks:\n  - id: R1\n    event: Æ\n'));
  const before = file.locate(['risks', 0, 'event'], 'value');
  for (let index = 0; index < 300; index += 1) parseYaml(new TextEncoder().encode(`title: ${index}\n`));
  expect(file.locate(['risks', 0, 'event'], 'value')).toEqual(before);
  expect(file.text.slice(...before)).toBe('Æ');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import { toYaml } from '../../../src/core/parse/write-yaml.ts';

const readable = /[\p{Bidi_Control}\p{Surrogate}\u00A0\u00AD\u200B\u2060\u3164\uFEFF]|(?!\n)\p{Control}/u;

describe('toYaml', () => {
  test('block style, two spaces, long lines kept whole', () => {
    const long = 'ord '.repeat(60).trim();
    expect(
      toYaml({
        title: 'Sak',
        need: { problem: long, for_whom: ['Foreldre', 'Elever'] },
        benefits: [{ id: 'G1', name: 'Tid' }],
      }),
    ).toBe(
      `title: Sak\nneed:\n  problem: ${long}\n  for_whom:\n    - Foreldre\n    - Elever\nbenefits:\n  - id: G1\n    name: Tid\n`,
    );
  });

  test('texts with several lines are literal blocks', () => {
    expect(toYaml({ text: 'En\n\nTo: tre' })).toBe('text: |-\n  En\n\n  To: tre\n');
  });

  test.each([
    ['2027-03-31', 'a: 2027-03-31\n'],
    ['0301', 'a: "0301"\n'],
    ['974760673', 'a: "974760673"\n'],
    ['2026/1234', 'a: "2026/1234"\n'],
    ['2023-24', 'a: "2023-24"\n'],
    ['12,5', 'a: "12,5"\n'],
    ['1 000', 'a: "1 000"\n'],
    ['1e3', 'a: "1e3"\n'],
    ['0x1F', 'a: "0x1F"\n'],
    ['12:30', 'a: "12:30"\n'],
    ['no', 'a: "no"\n'],
    ['~', 'a: "~"\n'],
    ['Ja: nå', 'a: "Ja: nå"\n'],
    ['3 av 4 skoler', 'a: 3 av 4 skoler\n'],
    [301, 'a: 301\n'],
    [true, 'a: true\n'],
  ])('%j is written %j', (value, text) => {
    expect(toYaml({ a: value })).toBe(text);
  });

  test('modeline and comment come first', () => {
    expect(toYaml({ a: 1 }, { modeline: '../../schemas/project.schema.json', comment: 'En linje\n\nEn til' })).toBe(
      '# yaml-language-server: $schema=../../schemas/project.schema.json\n# En linje\n#\n# En til\na: 1\n',
    );
  });

  test('the same value twice needs no anchor', () => {
    const owner = { organisation: 'storvik' };
    expect(toYaml({ a: owner, b: owner })).toBe('a:\n  organisation: storvik\nb:\n  organisation: storvik\n');
  });

  test('whatever a card may say reads back the same, with nothing to complain about', () => {
    const word = fc.constantFrom(
      '0301',
      '# nei',
      '- ja',
      '&a',
      '*b',
      '!c',
      '|',
      '>',
      '%',
      '@',
      '`',
      '"',
      "'",
      ': ',
      '[',
      '{',
      '\n',
      '  ',
      'æøå',
      '---',
      '...',
      '?',
      '2027-02-30',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.oneof(word, fc.string()), { maxLength: 5 }).map((parts) => parts.join('')),
    );
    const plain = text.filter((each) => !readable.test(each));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z_]{1,8}$/),
          fc.oneof(plain, fc.integer(), fc.boolean(), fc.array(plain, { minLength: 1, maxLength: 3 })),
          { minKeys: 1 },
        ),
        (value) => {
          const { value: back, problems } = parseYaml(new TextEncoder().encode(toYaml(value)));
          expect(
            problems.filter(
              ({ code }) => code !== 'mixed-letters' && code !== 'forbidden-key' && code !== 'placeholder-left',
            ),
          ).toEqual([]);
          expect({ ...(back as object) }).toEqual({ ...value });
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('lines of blanks keep their blanks', () =>
  expect(parseYaml(new TextEncoder().encode(toYaml({ a: '  \n' }))).value).toEqual({ a: '  \n' }));

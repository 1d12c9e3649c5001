import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yamlScalar } from '../../../src/core/cards/yaml-scalar.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';

describe('yamlScalar', () => {
  test.each([
    ['Digital skjenkekontroll', 'Digital skjenkekontroll'],
    ['Kommunalsjef organisasjon, Storvik', 'Kommunalsjef organisasjon, Storvik'],
    ['2027-02-28', '2027-02-28'],
    ['Digital: #1', '"Digital: #1"'],
    ['«Alt i ett»', '«Alt i ett»'],
    ['"Alt" i ett', '"\\"Alt\\" i ett"'],
    ['0301', '"0301"'],
    ['ja: [nei]', '"ja: [nei]"'],
    ['No', '"No"'],
    ['<<', '"<<"'],
    ['a\u202Eb', '"a\\u202eb"'],
    ['Slutt:', '"Slutt:"'],
  ])('%j is written %s', (value, written) => {
    expect(yamlScalar(value, { inFlow: false, indent: null })).toBe(written);
  });

  test('paragraphs become lines that people can edit', () => {
    expect(yamlScalar('Først: dette.\n\n- Så # dette.', { inFlow: false, indent: 4 })).toBe(
      '|-\n    Først: dette.\n\n    - Så # dette.',
    );
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...': #-?[]{},&*!|>\'"%@`\n\t\r\u00A0\u202E\u2028\u0085 ab\\0<') }),
  );

  test.each([
    ['under a key', (text: string) => `a:\n  b: ${yamlScalar(text, { inFlow: false, indent: 4 })}\nc: 1\n`],
    ['on one line', (text: string) => `a:\n  b: ${yamlScalar(text, { inFlow: false, indent: null })}\nc: 1\n`],
    ['in flow', (text: string) => `a: { b: ${yamlScalar(text, { inFlow: true })}, d: 2 }\nc: 1\n`],
  ])('any text %s is read back as it was, and nothing else with it', (_, file) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value } = parseYaml(new TextEncoder().encode(file(text)));
        const a = (value as { a?: { b?: unknown } } | undefined)?.a;
        expect({ b: a?.b, keys: Object.keys(value as object) }).toEqual({ b: text, keys: ['a', 'c'] });
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, type SlotValues } from '../../../src/core/cards/fill-template.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';

function filled(template: string, values: SlotValues): string {
  return fillTemplate(parseYaml(new TextEncoder().encode(template)), values).text;
}

describe('fillTemplate', () => {
  test.each<readonly [string, string, SlotValues, string]>([
    ['a text', 'title: <title> # navn\n', { title: 'Ny: sak' }, 'title: "Ny: sak" # navn\n'],
    ['a slot in quotes', 'title: "<title>"\n', { title: 'Ny sak' }, 'title: Ny sak\n'],
    ['a number', 'cost:\n  likely: <cost>\n', { cost: 400000 }, 'cost:\n  likely: 400000\n'],
    ['items', 'who:\n  - <who>\nx: 1\n', { who: ['A', 'b: c'] }, 'who:\n  - A\n  - "b: c"\nx: 1\n'],
    ['items on one line', 'who: [<who>]\n', { who: ['A', 'B, C'] }, 'who: [A, "B, C"]\n'],
    ['a list as a value', 'who: <who>\n', { who: ['A', 'B, C'] }, 'who: [A, "B, C"]\n'],
    ['paragraphs', '- a: <a>\n  b: 1\n', { a: 'x\ny' }, '- a: |-\n    x\n    y\n  b: 1\n'],
    ['paragraphs before a comment', 'a: <a> # b\n', { a: 'x\ny' }, 'a: "x\\ny" # b\n'],
    ['a text in flow', '{ a: <a>,\n  b: <b>\n}\n', { a: 'x, y', b: 'c\nd' }, '{ a: "x, y",\n  b: "c\\nd"\n}\n'],
    ['no answer', 'a: 1\n# B:\nb: <b>\nc: 2\n', { b: undefined }, 'a: 1\n# B:\n# b:\nc: 2\n'],
    ['no answer in flow', 'a: { b: <b>, c: <c>, d: <d> }\n', { b: undefined, c: 'x', d: undefined }, 'a: { c: x,  }\n'],
    [
      'no answers in a group',
      'a:\n  b: <b>\n  # C\n  c: <c>\n',
      { b: undefined, c: undefined },
      '# a:\n#   b:\n  # C\n#   c:\n',
    ],
    ['an inner group', 'x:\n  a:\n    b: <b>\n  y: 1', { b: undefined }, 'x:\n  # a:\n  #   b:\n  y: 1'],
    ['no answer for a list', 'a: 1\nb:\n  - <b>\n', { b: undefined }, 'a: 1\n# b:\n#   -\n'],
    [
      'no answers in an item with an id',
      'x: 1\na:\n  - id: G1\n    b: <b>\n    c: <c>\n    # D\n    d: Fast.\ny: 2\n',
      { b: undefined, c: undefined },
      'x: 1\n# a:\n#   - id: G1\n#     b:\n#     c:\n    # D\n#     d: Fast.\ny: 2\n',
    ],
    [
      'one answer in an item with an id',
      'a:\n  - id: G1\n    b: <b>\n    c: <c>\n',
      { b: undefined, c: 'x' },
      'a:\n  - id: G1\n    # b:\n    c: x\n',
    ],
    [
      'an item without slots',
      'a:\n  - id: G1\n    b: <b>\n  - id: G2\n',
      { b: undefined },
      'a:\n  # - id: G1\n  #   b:\n  - id: G2\n',
    ],
    [
      'words that are no slot',
      'a: <noe annet>\nb: <unknown>\nc: et <title> i teksten\n',
      { title: 'T' },
      'a: <noe annet>\nb: <unknown>\nc: et <title> i teksten\n',
    ],
    ['a slot in a folded block', 'a: >-\n  <title>\n', { title: 'T' }, 'a: >-\n  <title>\n'],
    ['an answer that looks like a slot', 'a: <a>\nb: <b>\n', { a: '<b>', b: 'x' }, 'a: "<b>"\nb: x\n'],
  ])('%s', (_, template, values, text) => {
    expect(filled(template, values)).toBe(text);
  });

  test('whatever is answered, the card has these keys and these values', () => {
    const template =
      '# Tittel: <title>\ntitle: <title>\nneed:\n  problem: <problem>\n  for_whom:\n    - <for_whom>\nflow: { a: <title> }\n';
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...': #-[]{},\'"\n\t<>| a\\') }),
    );
    fc.assert(
      fc.property(text, text, fc.array(text, { minLength: 1, maxLength: 3 }), (title, problem, for_whom) => {
        const { value } = parseYaml(new TextEncoder().encode(filled(template, { title, problem, for_whom })));
        expect(value).toEqual({ title, need: { problem, for_whom }, flow: { a: title } });
      }),
      { numRuns: 500 },
    );
  });
});

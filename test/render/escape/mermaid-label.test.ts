import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mermaidLabel } from '../../../src/render/escape/mermaid-label.ts';
import { hostileText } from '../hostile-text.ts';

test.each([
  ['Søknadsfri barnehage (pilot), trinn 2/3 – fase A.', 'Søknadsfri barnehage (pilot), trinn 2/3…'],
  ['«Én gang» "to"', '”Én gang” ”to”'],
  ['a"]; click b "javascript:x"\n%%{init}%%', 'a” click b ”javascript x” init'],
  ['x'.repeat(41), `${'x'.repeat(39)}…`],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['`#;:', '–'],
  ['', '–'],
  ['a --> b', 'a – b'],
])('%j becomes %j', (text, label) => {
  expect(mermaidLabel(text)).toBe(label);
});

test('a label is short, on one line, and has only letters, digits and a few signs', () => {
  fc.assert(
    fc.property(hostileText, (text) => /^[\p{L}\p{M}\p{Nd} .,()–/”…-]{1,40}$/u.test(mermaidLabel(text))),
    { numRuns: 2000 },
  );
});

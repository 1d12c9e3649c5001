import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeTerminal } from '../../../src/render/escape/terminal.ts';
import { hostileText } from '../hostile-text.ts';

test('no text can act on a terminal or hide in it', () => {
  fc.assert(
    fc.property(hostileText, (text) => !/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u.test(escapeTerminal(text))),
    { numRuns: 2000 },
  );
});

test.each([
  ['\u001B[31mrød', '\\u{1b}[31mrød'],
  ['a\r\nb\tc', 'a b c'],
  ['abc\bd', 'abc\\u{8}d'],
  ['\u202Etxt', '\\u{202e}txt'],
  ['soft\u00ADhyphen', 'soft\\u{ad}hyphen'],
  ['Ærlig talt – 12\u00A0kr, čáhci', 'Ærlig talt – 12\u00A0kr, čáhci'],
  ['👩‍👧 ⚠️ 🇳🇴', '👩‍👧 ⚠️ 🇳🇴'],
  ['a\u200Db', 'a\\u{200d}b'],
])('%j is shown as %j', (text, shown) => {
  expect(escapeTerminal(text)).toBe(shown);
});

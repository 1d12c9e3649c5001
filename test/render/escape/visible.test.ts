import { expect, test } from 'vitest';
import { visible } from '../../../src/render/escape/visible.ts';

const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

test('every character without a picture is written out, and every other stays as it is', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  const wrong = codes.filter((code) => {
    const character = String.fromCharCode(code);
    const written = `a\\u{${code.toString(16)}}ø`;
    return visible(`a${character}ø`) !== (unseen.test(character) ? written : `a${character}ø`);
  });
  expect(wrong).toEqual([]);
});

test('what joins an emoji stays in it, also after plain text, and is written out alone', () => {
  expect(visible('Takk 👩‍💻 – og ✔️')).toBe('Takk 👩‍💻 – og ✔️');
  expect(visible('a\u200Db')).toBe('a\\u{200d}b');
  expect(visible('Sak «12/26» – 3 000 kr …')).toBe('Sak «12/26» – 3 000 kr …');
});

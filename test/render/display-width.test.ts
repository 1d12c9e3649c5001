import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';

test('the quick count agrees with the slow one', () => {
  const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    /[^\p{Cc}]/u.test(letter),
  );
  for (const letter of [...letters, '👩‍👧', '日本', 'čáhci', '…'])
    expect([letter, displayWidth(letter)]).toEqual([letter, stringWidth(letter)]);
});

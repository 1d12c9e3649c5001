import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMessage } from '../../../src/render/escape/plain-message.ts';
import { hostileText } from '../hostile-text.ts';
import { skeleton } from '../markdown/markdown-tree.ts';

test('whatever a message holds, Markdown finds no link, picture or tag in it', () => {
  const property = fc.property(hostileText, hostileText, (one, other) => {
    const shown = plainMessage(`${one}](https://evil.example)${other}`);
    expect(skeleton(shown)).not.toMatch(/\b(?:link|linkReference|image|imageReference|html|definition)\b/);
    expect(shown).not.toMatch(/@\w|[\n\r]/);
  });
  fc.assert(property, { numRuns: 2000 });
});

test('what means nothing to anyone stays as it is', () => {
  const message = '`stage` (Fase) mangler: «a < b», [x] og 3 % #. Fyll ut!';
  expect(plainMessage(message)).toBe(message);
});

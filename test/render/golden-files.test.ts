// One small document as the writers show it. After a change that is meant: npx vitest run test/render -u, and read the difference.
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/render/markdown/write-markdown.ts';
import { writeText } from '../../src/render/text/write-text.ts';
import { smallDocument } from './small-document.ts';

test('as Markdown', async () => {
  await expect(writeMarkdown(smallDocument)).toMatchFileSnapshot('golden/small-document.md');
});

test('as text 100 wide', async () => {
  await expect(writeText(smallDocument)).toMatchFileSnapshot('golden/small-document.txt');
});

test('as text 44 wide', async () => {
  await expect(writeText(smallDocument, { width: 44 })).toMatchFileSnapshot('golden/small-document-44.txt');
});

// A document in the format that was asked for: Markdown, a page of HTML, or plain text as wide as the reader's screen.
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Blocks } from '../render/blocks.ts';
import type { Call } from './call.ts';
import { paintFor } from './present.ts';
import { screenWidth } from './screen-width.ts';

export async function writeDocument(call: Call, catalogue: Catalogue, blocks: Blocks): Promise<string> {
  if (call.format === 'markdown') return (await import('../render/markdown/write-markdown.ts')).writeMarkdown(blocks);
  if (call.format === 'html') {
    const { writeHtml } = await import('../render/html/write-html.ts');
    return writeHtml(blocks, { catalogue, sha256: call.context.sha256 });
  }
  const [{ writeText }, paint] = await Promise.all([import('../render/text/write-text.ts'), paintFor(call)]);
  return writeText(blocks, { width: screenWidth(call), paint });
}

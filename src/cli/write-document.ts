// A document in the format that was asked for: Markdown, or plain text as wide as the reader's screen.
import type { Blocks } from '../render/blocks.ts';
import type { Call } from './call.ts';
import { paintFor } from './present.ts';

export async function writeDocument(call: Call, blocks: Blocks): Promise<string> {
  if (call.format === 'markdown') return (await import('../render/markdown/write-markdown.ts')).writeMarkdown(blocks);
  const [{ writeText }, paint] = await Promise.all([import('../render/text/write-text.ts'), paintFor(call)]);
  return writeText(blocks, { width: widthOf(call), paint });
}

/** The same everywhere but on a wide terminal. */
function widthOf({ context, options }: Call): number {
  const usual = 100;
  return context.stdout.isTerminal && options.output === undefined ? Math.max(usual, context.stdout.columns) : usual;
}

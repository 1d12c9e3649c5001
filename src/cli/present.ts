// Where the result of a command goes: standard output, or the file that was asked for. Talk goes to standard error.
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Blocks } from '../render/blocks.ts';
import { breakCommands, breakJsonCommands } from '../render/escape/github.ts';
import { type Paint, plainPaint } from '../render/paint.ts';
import type { Call } from './call.ts';
import { wantsColour } from './colour.ts';
import { screenWidth } from './screen-width.ts';

export async function present(call: Call, catalogue: Catalogue, text: string, ready = false): Promise<void> {
  const { context, options } = call;
  if (options.output === undefined) {
    context.stdout.write(ready ? text : inLog(call, text, call.format === 'json'));
    return;
  }
  await context.writeOutput(options.output, text);
  say(call, catalogue.cli.wrote(options.output));
}

/** A document, as text for the terminal, as Markdown or as a page of HTML. */
export async function presentBlocks(call: Call, catalogue: Catalogue, blocks: Blocks): Promise<void> {
  if (call.format === 'html') {
    const { writeHtml } = await import('../render/html/write-html.ts');
    return present(call, catalogue, writeHtml(blocks, { catalogue, sha256: call.context.sha256 }));
  }
  if (call.format === 'markdown') {
    const { writeMarkdown } = await import('../render/markdown/write-markdown.ts');
    return present(call, catalogue, writeMarkdown(blocks));
  }
  const { writeText } = await import('../render/text/write-text.ts');
  const width = Math.min(120, screenWidth(call));
  return present(call, catalogue, writeText(blocks, { width, paint: await paintFor(call) }));
}

/** A line for the person, not for the pipe. */
export function say(call: Call, text: string): void {
  if (!call.options.quiet) call.context.stderr.write(`${inLog(call, text)}\n`);
}

/** The same for several lines, or more than a line; what people must not miss is said also when they asked for quiet. */
export async function sayBlocks(call: Call, blocks: Blocks, isGrave = false): Promise<void> {
  if (blocks.length === 0 || (call.options.quiet && !isGrave)) return;
  const { writeText } = await import('../render/text/write-text.ts');
  const width = Math.min(120, Math.max(40, call.context.stderr.columns));
  call.context.stderr.write(inLog(call, writeText(blocks, { width })));
}

/** In a GitHub log, no line may be taken for a command to the runner. JSON keeps its value. */
function inLog({ context }: Call, text: string, isJson = false): string {
  if (context.environment.GITHUB_ACTIONS !== 'true') return text;
  return isJson ? breakJsonCommands(text) : breakCommands(text);
}

export async function paintFor({ context, options }: Call): Promise<Paint> {
  const plain = options.output !== undefined || !wantsColour(context.stdout, context.environment, options.color);
  return plain ? plainPaint : (await import('../render/text/chalk-paint.ts')).chalkPaint();
}

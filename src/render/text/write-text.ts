// Blocks for a terminal or a plain text file: no line wider than asked where words can be wrapped, nothing said by colour alone.
import type {
  Block,
  Blocks,
  Callout,
  Details,
  Heading,
  HeadingLevel,
  Inlines,
  List,
  Sample,
  Table,
} from '../blocks.ts';
import { visible } from '../escape/visible.ts';
import { type Paint, plainPaint } from '../paint.ts';
import { paintSpans, type Span, spansOf } from './spans.ts';
import { textTable } from './text-table.ts';
import { widthOf, wrapSpans } from './wrap-spans.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width?: number;
  readonly paint?: Paint;
}

interface Page {
  readonly width: number;
  readonly paint: Paint;
}

type Lines = readonly string[];

/** Charts are left out: the tables beside them say the same. */
export function writeText(blocks: Blocks, { width = 100, paint = plainPaint }: TextOptions = {}): string {
  return `${writeBlocks(blocks, { width, paint }).join('\n')}\n`;
}

function writeBlocks(blocks: Blocks, page: Page): Lines {
  const written = blocks.map((block) => writeBlock(block, page)).filter((lines) => lines.length > 0);
  return written.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function writeBlock(block: Block, page: Page): Lines {
  switch (block.kind) {
    case 'heading':
      return writeHeading(block, page);
    case 'paragraph':
      return writeInlines(block.text, page);
    case 'list':
      return writeList(block, page);
    case 'table':
      return writeTable(block, page);
    case 'quote':
      return barred(writeBlocks(block.blocks, narrower(page, 2)), page);
    case 'callout':
      return writeCallout(block, page);
    case 'details':
      return writeDetails(block, page);
    case 'sample':
      return writeSample(block);
    case 'chart':
      return [];
    case 'rule':
    case 'pageBreak':
      return [page.paint.quiet('─'.repeat(page.width))];
  }
}

/** The two highest levels are underlined, so that they are seen without colour. */
const underlines: Partial<Record<HeadingLevel, string>> = { 1: '═', 2: '─' };

function writeHeading({ level, text }: Heading, { width, paint }: Page): Lines {
  const lines = strongSpans(text)
    .flatMap((spans) => wrapSpans(spans, width))
    .filter((line) => line.length > 0);
  const longest = Math.max(0, ...lines.map(widthOf));
  const under = underlines[level];
  return [...lines.map((line) => paintSpans(line, paint)), ...(under && longest > 0 ? [under.repeat(longest)] : [])];
}

function writeInlines(inlines: Inlines, { width, paint }: Page): Lines {
  const lines = spansOf(inlines).flatMap((spans) => wrapSpans(spans, width));
  return lines.filter((line) => line.length > 0).map((line) => paintSpans(line, paint));
}

function writeList({ ordered, items }: List, page: Page): Lines {
  const digits = String(items.length).length;
  return items.flatMap((item, index) => {
    const mark = ordered ? `${String(index + 1).padStart(digits)}. ` : '- ';
    const lines = tight(item, narrower(page, mark.length));
    return lines.map((line, row) => (row === 0 ? mark : line === '' ? '' : ' '.repeat(mark.length)) + line);
  });
}

/** A list stands directly under the paragraph that introduces it. */
function tight(item: Blocks, page: Page): Lines {
  const simple = item.every(({ kind }) => kind === 'paragraph' || kind === 'list');
  return simple ? item.flatMap((block) => writeBlock(block, page)) : writeBlocks(item, page);
}

function writeTable(table: Table, page: Page): Lines {
  const title = strongSpans(table.caption ?? []).flatMap((spans) => wrapSpans(spans, page.width));
  const caption = title.filter((line) => line.length > 0).map((line) => paintSpans(line, page.paint));
  return [...caption, ...textTable(table, page.width, page.paint)];
}

function writeCallout({ tone, title, blocks }: Callout, page: Page): Lines {
  const inner = narrower(page, 2);
  const colour = tone === 'note' ? page.paint.accent : page.paint.warning;
  const heading = spansOf(title)
    .flatMap((spans) => wrapSpans(spans, inner.width))
    .filter((line) => line.length > 0);
  const words = heading.map((line) => colour(line.map(({ text }) => text).join('')));
  return barred([...words, ...writeBlocks(blocks, inner)], page);
}

function writeDetails({ summary, blocks }: Details, page: Page): Lines {
  const inside = writeBlocks(blocks, narrower(page, 2)).map((line) => (line === '' ? '' : `  ${line}`));
  const title = strongSpans(summary)
    .flatMap((spans) => wrapSpans(spans, page.width))
    .map((line) => paintSpans(line, page.paint));
  return inside.length === 0 ? [] : [...title, ...inside];
}

function writeSample({ text }: Sample): Lines {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', '  ')
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${visible(line)}`));
}

function strongSpans(inlines: Inlines): readonly (readonly Span[])[] {
  return spansOf(inlines).map((spans) => spans.map(({ text }) => ({ text, style: 'strong' })));
}

function barred(lines: Lines, { paint }: Page): Lines {
  return lines.map((line) => `${paint.quiet('│')} ${line}`.trimEnd());
}

function narrower({ width, paint }: Page, by: number): Page {
  return { width: Math.max(10, width - by), paint };
}

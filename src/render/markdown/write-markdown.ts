// Blocks as Markdown that reads well on GitHub and as plain text: the same blocks always give the same bytes, and text never becomes marks.
import type { Block, Blocks, Callout, Details, Heading, Inlines, Sample, Tone } from '../blocks.ts';
import { escapeHtmlInline, escapeLineStart } from '../escape/markdown.ts';
import { visible } from '../escape/visible.ts';
import { plainText } from '../headings-in.ts';
import { type HeadingAnchors, headingAnchors } from './heading-anchors.ts';
import { mermaidDiagram } from './mermaid/mermaid-diagram.ts';
import { writeInlines } from './write-inlines.ts';
import { writeList } from './write-list.ts';
import { writeTable } from './write-table.ts';

export function writeMarkdown(blocks: Blocks): string {
  return `${writeBlocks(blocks, headingAnchors(blocks)).join('\n\n')}\n`;
}

/** Each block on its own; those with nothing in them are left out. */
function writeBlocks(blocks: Blocks, anchors: HeadingAnchors): readonly string[] {
  const written: string[] = [];
  let marker = 0;
  for (const [index, block] of blocks.entries()) {
    // Two lists in a row would become one if they had the same marks.
    marker = block.kind === 'list' && blocks[index - 1]?.kind === 'list' ? 1 - marker : 0;
    const source = writeBlock(block, anchors, marker);
    if (source !== '') written.push(source);
  }
  return written;
}

function writeBlock(block: Block, anchors: HeadingAnchors, marker: number): string {
  switch (block.kind) {
    case 'heading':
      return writeHeading(block, anchors);
    case 'paragraph':
      return writeParagraph(block.text, anchors);
    case 'list':
      return writeList(
        block,
        block.items.map((item) => joinItem(item, anchors)),
        marker,
      );
    case 'table':
      return writeTable(block, anchors);
    case 'quote':
      return quoted(writeBlocks(block.blocks, anchors).join('\n\n'));
    case 'callout':
      return writeCallout(block, anchors);
    case 'details':
      return writeDetails(block, anchors);
    case 'sample':
      return writeSample(block);
    case 'chart':
      return mermaidDiagram(block) ?? writeParagraph(block.whenTooBig, anchors);
    case 'rule':
    case 'pageBreak':
      return '___';
  }
}

/** A number sign at the end would be taken for a closing mark. */
function writeHeading({ level, text }: Heading, anchors: HeadingAnchors): string {
  const words = writeInlines(text, { anchors, inTable: false }).join(' ');
  return words === '' ? '' : `${'#'.repeat(level)} ${words.replace(/#+$/, (marks) => marks.replaceAll('#', '\\#'))}`;
}

function writeParagraph(text: Inlines, anchors: HeadingAnchors): string {
  return writeInlines(text, { anchors, inTable: false }).map(escapeLineStart).join('\\\n');
}

/** A list stands directly under the paragraph that introduces it. */
function joinItem(blocks: Blocks, anchors: HeadingAnchors): string {
  const tight = blocks.length === 2 && blocks[0]?.kind === 'paragraph' && blocks[1]?.kind === 'list';
  return writeBlocks(blocks, anchors).join(tight ? '\n' : '\n\n');
}

const alerts: Readonly<Record<Tone, string>> = { note: '[!NOTE]', important: '[!IMPORTANT]', warning: '[!WARNING]' };

function writeCallout({ tone, title, blocks }: Callout, anchors: HeadingAnchors): string {
  const heading = writeParagraph([{ kind: 'strong', text: plainText(title) }], anchors);
  const parts = [heading, ...writeBlocks(blocks, anchors)].filter((part) => part !== '');
  return parts.length === 0 ? '' : quoted(`${alerts[tone]}\n${heading === '' ? '\n' : ''}${parts.join('\n\n')}`);
}

function quoted(source: string): string {
  return source === ''
    ? ''
    : source
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}

function writeDetails({ summary, blocks }: Details, anchors: HeadingAnchors): string {
  const inside = writeBlocks(blocks, anchors);
  if (inside.length === 0) return '';
  return [
    '<details>',
    `<summary>${escapeHtmlInline(plainText(summary)).trim()}</summary>`,
    '',
    inside.join('\n\n'),
    '',
    '</details>',
  ].join('\n');
}

function writeSample({ text, language }: Sample): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\t', '  ').split('\n').map(visible);
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => (/^ *(`+)/.exec(line)?.[1]?.length ?? 0) + 1)));
  return [`${fence}${/^[\w-]*$/.test(language) ? language : ''}`, ...lines, fence].join('\n');
}

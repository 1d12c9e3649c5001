// Short names for making blocks. Where inlines are wanted, a plain string will do.
import type {
  Block,
  Blocks,
  Callout,
  ChartBlock,
  Column,
  Details,
  Heading,
  HeadingLevel,
  Inline,
  Inlines,
  List,
  Paragraph,
  Quote,
  Sample,
  Table,
  Tone,
} from './blocks.ts';
import type { Chart } from './charts.ts';

/** A string is text; an array may mix strings and inlines. */
export type Words = string | Inline | readonly (string | Inline)[];

/** A list item or other content: words for one paragraph, or blocks. */
export type Content = string | Inline | Blocks | readonly (string | Inline)[];

export const rule: Block = { kind: 'rule' };
export const pageBreak: Block = { kind: 'pageBreak' };
export const lineBreak: Inline = { kind: 'break' };

export function text(value: string): Inline {
  return { kind: 'text', text: value };
}

export function strong(value: string): Inline {
  return { kind: 'strong', text: value };
}

export function code(value: string): Inline {
  return { kind: 'code', text: value };
}

/** A link to a web page. Anything but https is shown as plain text. */
export function link(value: string, url: string): Inline {
  return { kind: 'link', text: value, to: { url } };
}

/** A link to the heading that has this anchor. */
export function linkToHeading(value: string, anchor: string): Inline {
  return { kind: 'link', text: value, to: { anchor } };
}

/** A link to a document that lies beside this one, by the name that the tool gave it. */
export function linkToFile(value: string, file: string): Inline {
  return { kind: 'link', text: value, to: { file } };
}

export function toInlines(words: Words): Inlines {
  const parts = isMany(words) ? words : [words];
  return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}

export function heading(level: HeadingLevel, words: Words, anchor?: string): Heading {
  return { kind: 'heading', level, text: toInlines(words), ...(anchor !== undefined && { anchor }) };
}

export function paragraph(words: Words): Paragraph {
  return { kind: 'paragraph', text: toInlines(words) };
}

export function bullets(items: readonly Content[]): List {
  return { kind: 'list', ordered: false, items: items.map(toBlocks) };
}

export function numberedList(items: readonly Content[]): List {
  return { kind: 'list', ordered: true, items: items.map(toBlocks) };
}

export function column(header: Words, align: Column['align'] = 'left'): Column {
  return { header: toInlines(header), align };
}

/** Columns given as words are aligned to the left; use column('Sum', 'right') for numbers. */
export function table(
  columns: readonly (Column | string)[],
  rows: readonly (readonly Words[])[],
  caption?: Words,
): Table {
  return {
    kind: 'table',
    columns: columns.map((each) => (typeof each === 'string' ? column(each) : each)),
    rows: rows.map((cells) => cells.map(toInlines)),
    ...(caption !== undefined && { caption: toInlines(caption) }),
  };
}

export function quote(content: Content): Quote {
  return { kind: 'quote', blocks: toBlocks(content) };
}

export function callout(tone: Tone, title: Words, content: Content): Callout {
  return { kind: 'callout', tone, title: toInlines(title), blocks: toBlocks(content) };
}

export function details(summary: Words, content: Content): Details {
  return { kind: 'details', summary: toInlines(summary), blocks: toBlocks(content) };
}

export function sample(value: string, language = ''): Sample {
  return { kind: 'sample', text: value, language };
}

export function chart(drawn: Chart, title: string, description: string, whenTooBig: Words): ChartBlock {
  return { kind: 'chart', chart: drawn, title, description, whenTooBig: toInlines(whenTooBig) };
}

/** A chart where the format draws by itself, and nothing elsewhere. */
export function picture(drawn: Chart, title: string, description: string): ChartBlock {
  return { ...chart(drawn, title, description, ''), isExtra: true };
}

/** One paragraph for each part of a longer text; parts are separated by empty lines. */
export function paragraphs(value: string): readonly Paragraph[] {
  const parts = value.split(/\r?\n\s*\n/).map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => paragraph(part));
}

function toBlocks(content: Content): Blocks {
  return isBlocks(content) ? content : [paragraph(content)];
}

function isMany(words: Words): words is readonly (string | Inline)[] {
  return Array.isArray(words);
}

const inlineKinds: ReadonlySet<string> = new Set<Inline['kind']>(['text', 'strong', 'code', 'link', 'break']);

function isBlocks(content: Content): content is Blocks {
  return Array.isArray(content) && content.every((each) => typeof each !== 'string' && !inlineKinds.has(each.kind));
}

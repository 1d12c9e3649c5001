// What a document is made of before anyone decides how it looks. Every string is plain text from people we do not know:
// writers escape it, nothing in it is markup.
import type { Chart } from './charts.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: LinkTarget }
  | { readonly kind: 'break' };

/** A heading of the same document, by the anchor given to it; a document in the same folder; or a page on the web, with https only. */
export type LinkTarget = { readonly anchor: string } | { readonly file: string } | { readonly url: string };

export type Inlines = readonly Inline[];

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Quote
  | Callout
  | Details
  | Sample
  | ChartBlock
  | { readonly kind: 'rule' }
  /** Where a new sheet begins on paper. */
  | { readonly kind: 'pageBreak' };

export type Blocks = readonly Block[];
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
export type Tone = 'note' | 'important' | 'warning';

export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: Inlines;
  /** A name, unique in the document, that links use. Readers never see it. */
  readonly anchor?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Inlines;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Blocks[];
}

export interface Column {
  readonly header: Inlines;
  readonly align: 'left' | 'right';
  /** Left out on a screen that is so narrow that words would be cut; the lowest number first. */
  readonly drops?: number;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** Cells left out are empty, cells beyond the columns are not shown. */
  readonly rows: readonly (readonly Inlines[])[];
  readonly caption?: Inlines;
  /** Said before the names of the columns that are left out. */
  readonly droppedSays?: string;
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: Blocks;
}

export interface Callout {
  readonly kind: 'callout';
  readonly tone: Tone;
  /** The word that carries the tone where there is no colour: "Merk", "Viktig". */
  readonly title: Inlines;
  readonly blocks: Blocks;
}

/** Folded where the format can fold, open elsewhere. */
export interface Details {
  readonly kind: 'details';
  readonly summary: Inlines;
  readonly blocks: Blocks;
}

/** Lines to be shown as they are: an example from a file, a command. */
export interface Sample {
  readonly kind: 'sample';
  readonly text: string;
  /** "yaml", "sh", … */
  readonly language: string;
}

/** A picture of numbers that also stand in a table beside it, because many readers and formats have no pictures. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: Chart;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** Shown instead when there is too much to draw. */
  readonly whenTooBig: Inlines;
  /** Only for formats that draw by themselves; where another program draws, the table beside it is enough. */
  readonly isExtra?: boolean;
}

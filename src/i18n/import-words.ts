// What an import says about the rows and cells of a table.
import type { UnreadableReason } from '../core/intake/reading.ts';
import type { ToldArguments } from '../core/intake/told.ts';
import type { Speak } from './speak.ts';
import type { UpdateWords } from './update-words.ts';

export interface ImportWords {
  /** `why`: what is wrong and what to do, where the arguments hold the facts of it; else "". */
  readonly told: {
    readonly [Code in keyof ToldArguments]: (args: ToldArguments[Code], speak: Speak, why: string) => string;
  };
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  place(row: number | null, column: number | null, header: string | null): string;
  summary(counts: { cards: number; rows: number; errors: number; warnings: number }): string;
  readonly wouldWrite: string;
  /** `folder`: "" for where the person is. */
  readonly wrote: (files: number, folder: string) => string;
  readonly refused: string;
  readonly sample: (file: string) => string;
  readonly unusedColumns: (columns: string) => string;
  readonly update: UpdateWords;
  readonly suggest: SuggestWords;
  readonly guide: GuideWords;
  /** `folder`: as the person named it; "" when nobody did. */
  readonly next: (folder: string) => string;
}

/** Comments in a proposed mapping. */
export interface SuggestWords {
  readonly intro: readonly string[];
  readonly id: string;
  same(known: string): string;
  near(known: string): string;
  examples(list: string): string;
  unknownWords(list: string): string;
  readonly unmapped: string;
  /** For those who do not see the comments. */
  notPlaced(list: string): string;
}

/** Questions about the columns that a proposed mapping has no place for. */
export interface GuideWords {
  intro(placed: number, open: number): string;
  where(header: string, examples: string): string;
  doesNotFit(header: string, examples: string): string;
  readonly leaveOut: string;
  own(header: string): string;
  readonly save: string;
  /** The name of the file, without its ending. */
  file(name: string): string;
  taken(file: string): string;
  readonly outro: string;
}

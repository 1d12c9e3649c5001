// What an import says about the rows and cells of a table.
import type { UnreadableReason } from '../core/intake/reading.ts';
import type { ToldArguments } from '../core/intake/told.ts';
import type { Speak } from './speak.ts';

export interface ImportWords {
  readonly told: { readonly [Code in keyof ToldArguments]: (args: ToldArguments[Code], speak: Speak) => string };
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  place(row: number | null, column: number | null, header: string | null): string;
  summary(counts: { cards: number; rows: number; errors: number; warnings: number }): string;
  readonly wouldWrite: string;
  readonly wrote: (files: number, folder: string) => string;
  readonly refused: string;
  readonly sample: (file: string) => string;
  readonly unusedColumns: (columns: string) => string;
  readonly next: (folder: string) => string;
}

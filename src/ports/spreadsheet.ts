// Reading and writing of workbooks (.xlsx). The adapter knows the package; nobody else does.
import type { Sheet } from '../core/exchange/sheet.ts';

export interface WorkbookFacts {
  /** ISO: the file says that it was made then. */
  readonly date: string;
  readonly title: string;
}

export interface Spreadsheet {
  /** The sheets that can be seen and those that cannot, in their order. `file`: as the person called it. Throws PortfolioError `bad-spreadsheet`. */
  read(bytes: Uint8Array, file: string): Promise<readonly Sheet[]>;
  /** The same sheets and facts always give the same bytes. Text is text, whatever it begins with. */
  write(sheets: readonly Sheet[], facts: WorkbookFacts): Promise<Uint8Array>;
}

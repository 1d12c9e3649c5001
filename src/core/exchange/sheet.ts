// A spreadsheet as plain data: what the port reads and writes (src/ports/spreadsheet.ts), and what import and export work on.

/** Text, a number, a date, or nothing. A formula is the value that it had when the file was saved; yes and no are "true" and "false". */
export type SheetCell = string | number | SheetDate | null;

export interface SheetDate {
  /** ISO. */
  readonly date: string;
}

export interface Sheet {
  readonly name: string;
  /** Row 1 of the spreadsheet is at 0. Rows may be shorter than others; empty rows are there. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** For writing only: nothing is read back of it. */
  readonly layout?: SheetLayout;
}

export interface SheetLayout {
  readonly columns: readonly SheetColumn[];
  /** How many rows at the top stay in sight; the last of them is the heading that can be filtered by. */
  readonly headingRows: number;
  /** How many columns at the left stay in sight. */
  readonly headingColumns: number;
  /** Rows at the top that nobody needs to see. */
  readonly hiddenRows: number;
  /** Cells that cannot be edited by mistake. There is no password. */
  readonly locked: boolean;
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  readonly shows: 'text' | 'money' | 'number' | 'date';
  readonly hidden?: boolean;
}

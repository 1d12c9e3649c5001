// A table as people see it in a spreadsheet.

export interface TableRow {
  /** The row's number as a spreadsheet shows it: the heading is row 1 where nothing stands above it. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

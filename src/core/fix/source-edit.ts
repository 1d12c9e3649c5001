// A safe edit of a file by source range: every other byte of it stays.

export interface SourceEdit {
  /** From the root of the repository. */
  readonly file: string;
  /** Offsets in code units of the file's text: [start, end). */
  readonly range: readonly [start: number, end: number];
  readonly replacement: string;
}

// What a key or a value is written with on one line: its text, and the quotes around it.

export interface WrittenScalar {
  readonly source: string;
  /** Without quotes; escapes as they stand. */
  readonly inner: string;
  readonly quote: '' | '"' | "'";
}

/** Null for lists, groups, block texts and texts of several lines: nothing there is mended by the character. */
export function scalarIn(source: string): WrittenScalar | null {
  if (source === '' || /[\r\n]|^[[{|>&*!?]/.test(source)) return null;
  const quoted = /^(["'])(.*)\1$/s.exec(source);
  if (quoted) return { source, inner: quoted[2] as string, quote: quoted[1] as '"' | "'" };
  return /^["']/.test(source) ? null : { source, inner: source, quote: '' };
}

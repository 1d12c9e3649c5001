// A value on the line of its key or dash, where that looks like what stands beside it: a small group among others of one line each, or a
// text in the quotes that the text before it had.
import { isVisible } from '../cards/yaml-scalar.ts';
import type { LayoutNode } from '../parse/yaml-layout.ts';
import { belongsOnOneLine, lineWidth } from './file-style.ts';
import type { BlockPlace } from './write-block.ts';
import { writeFlow } from './write-flow.ts';

/** Null when it belongs in lines of its own, or would make the line too long. */
export function writeShort(value: unknown, place: BlockPlace, beside: readonly (LayoutNode | null)[]): string | null {
  const written = belongsOnOneLine(value, beside) ? writeFlow(value) : null;
  return written !== null && fits(written, place) ? written : null;
}

export function fits(written: string, { column, mark }: BlockPlace): boolean {
  return column + mark.length + 1 + written.length <= lineWidth;
}

/** `source`: how the text before was written. Null when that had no quotes, or this one is no text that they can hold. */
export function writeQuoted(value: unknown, source: string): string | null {
  const quote = /^(["'])[^\r\n]*\1$/.exec(source)?.[1];
  if (quote === undefined || typeof value !== 'string' || !isVisible(value)) return null;
  return quote === '"' ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}

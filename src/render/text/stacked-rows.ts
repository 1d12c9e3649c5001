// A table for a screen that is too narrow for its columns: each row by itself, a line for each cell with the header before it.
import type { Paint } from '../paint.ts';
import { paintSpans, type Span } from './spans.ts';
import { wrapSpans } from './wrap-spans.ts';

type Cell = readonly (readonly Span[])[];

const indent = '  ';

/** The header first. The first cell is what the row is about; empty cells say nothing. */
export function stackedRows(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): readonly string[] {
  const names = header.map((cell) => cell.map((spans) => spans.map(({ text }) => text).join('')).join(' '));
  const room = Math.max(10, width - indent.length);
  return rows.flatMap((row) => {
    const [first = [], ...others] = row;
    const title = first.map((spans) => spans.map(({ text }): Span => ({ text, style: 'strong' })));
    const lines = others.flatMap((cell, at) => {
      const said = cell.filter((spans) => spans.some(({ text }) => text.trim() !== ''));
      return said.flatMap((spans, line) => wrapSpans(line === 0 ? named(names[at + 1] ?? '', spans) : spans, room));
    });
    return [
      ...title.flatMap((spans) => wrapSpans(spans, width)).map((spans) => paintSpans(spans, paint)),
      ...lines.map((spans) => indent + paintSpans(spans, paint)),
    ];
  });
}

function named(name: string, spans: readonly Span[]): readonly Span[] {
  return name === '' ? spans : [{ text: `${name}: `, style: 'plain' }, ...spans];
}

// Places as other programs count them: we count characters, most editors UTF-16 code units, some programs bytes of UTF-8.
import type { TextPosition } from '../../core/parse/text-position.ts';
import type { LocatedPlace, SuggestedEdit } from '../../view/check-view.ts';

export type CountUnits = (text: string) => number;

export interface UnitPosition {
  readonly line: number;
  readonly column: number;
}

export interface UnitRange {
  readonly start: UnitPosition;
  readonly end: UnitPosition;
}

export const utf16Units: CountUnits = (text) => text.length;
export const utf8Bytes: CountUnits = (text) => new TextEncoder().encode(text).length;

/** `lineText`: the line of the position. Beyond its end each character counts as one unit: only line breaks stand there. */
export function positionInUnits({ line, column }: TextPosition, lineText: string, count: CountUnits): UnitPosition {
  const characters = [...lineText];
  const before = characters.slice(0, column - 1);
  return { line, column: count(before.join('')) + (column - 1 - before.length) + 1 };
}

/** The end is where the first character after the range stands. null where there is no text to count in. */
export function rangeInUnits(place: LocatedPlace, count: CountUnits): UnitRange | null {
  return unitRange(place, place, count);
}

/** null for an edit on lines that the finding does not stand on, for its columns cannot be counted. */
export function editInUnits(place: LocatedPlace, edit: SuggestedEdit, count: CountUnits): UnitRange | null {
  return unitRange(place, edit, count);
}

function unitRange(
  place: LocatedPlace,
  { start, end }: { readonly start: TextPosition; readonly end: TextPosition },
  count: CountUnits,
): UnitRange | null {
  const [first, last] = [lineOf(place, start.line), lineOf(place, end.line)];
  if (first === null || last === null) return null;
  return { start: positionInUnits(start, first, count), end: positionInUnits(end, last, count) };
}

function lineOf({ start, end, lineText, endLineText }: LocatedPlace, line: number): string | null {
  if (line === start.line) return lineText;
  return line === end.line ? endLineText : null;
}

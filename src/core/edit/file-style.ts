// How a file is written, so that what is added to it looks like the rest: how far groups and lists are moved in, how lines end, and
// whether groups and lists beside each other stand on one line.
import type { LayoutEntry, LayoutNode } from '../parse/yaml-layout.ts';
import { columnOf, endWithNotes, lineEnd, newlineOf } from './text-lines.ts';

export interface FileStyle {
  readonly newline: string;
  /** How far a group stands to the right of its key. */
  readonly groupIndent: number;
  /** How far the dashes of a list stand to the right of its key. */
  readonly listIndent: number;
}

/** No line is made longer than this where it can be helped. */
export const lineWidth = 120;

/** As the first group and the first list have it. */
export function fileStyle(text: string, root: LayoutNode): FileStyle {
  const group = firstIndent(text, root, 'map');
  const list = firstIndent(text, root, 'list');
  return { newline: newlineOf(text), groupIndent: group ?? (list || 2), listIndent: list ?? group ?? 2 };
}

function firstIndent(text: string, holder: LayoutNode, kind: LayoutNode['kind']): number | null {
  for (const { start, value } of holder.entries) {
    if (value?.style !== 'block') continue;
    const indent = columnOf(text, value.range[0]) - columnOf(text, start);
    if (value.kind === kind && holder.kind === 'map') return indent;
    const inside = firstIndent(text, value, kind);
    if (inside !== null) return inside;
  }
  return null;
}

/** A small group or list, beside others of which at least half stand on one line. */
export function belongsOnOneLine(value: unknown, beside: readonly (LayoutNode | null)[]): boolean {
  const kind = Array.isArray(value) ? 'list' : 'map';
  const alike = beside.filter((node) => node?.kind === kind && node.entries.length > 0);
  const onOneLine = alike.filter((node) => node?.style === 'flow').length;
  return onOneLine > 0 && onOneLine * 2 >= alike.length && isSmall(value);
}

function isSmall(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return false;
  return Object.values(value).every((inner) => isShort(inner) || (!Array.isArray(value) && isSmall(inner)));
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' ? !value.includes('\n') : typeof value !== 'object' || value === null;
}

interface Gap {
  readonly isLong: boolean;
  readonly isOpen: boolean;
}

/** Whether a part of one line, or of several, has a blank line before it in this group or list. */
export function hasBlankBefore(text: string, entries: readonly LayoutEntry[], isLong: boolean): boolean {
  const gaps = entries.slice(1).map(({ start, end }, index): Gap => {
    const above = entries[index] as LayoutEntry;
    const before = text.slice(endWithNotes(text, lineEnd(text, above.reach), columnOf(text, above.start)), start);
    return { isLong: text.slice(start, end).includes('\n'), isOpen: /\n[ \t]*\r?\n/.test(before) };
  });
  const alike = gaps.filter((gap) => gap.isLong === isLong);
  const judged = alike.length > 0 ? alike : gaps;
  return judged.filter(({ isOpen }) => isOpen).length * 2 > judged.length;
}

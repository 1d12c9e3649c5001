// The group or list in a text that holds what is to be changed.
import type { Pointer } from '../model/diagnostic.ts';
import type { Layout, LayoutEntry, LayoutNode } from '../parse/yaml-layout.ts';
import { type FileStyle, fileStyle } from './file-style.ts';

/** A text, and where everything in it stands. */
export interface LaidOut {
  readonly text: string;
  readonly layout: Layout;
}

export interface EditPlace {
  readonly text: string;
  readonly style: FileStyle;
  readonly comments: Layout['comments'];
  readonly holder: LayoutNode;
  /** The last step of the way: a key in the holder, or a place in it. */
  readonly step: string | number;
  /** What stands there now; null when nothing does. */
  readonly entry: LayoutEntry | null;
}

/** Null when there is no such holder. */
export function editPlace({ text, layout }: LaidOut, pointer: Pointer): EditPlace | null {
  const step = pointer.at(-1);
  if (step === undefined) return null;
  let holder: LayoutNode | null = layout.root;
  for (const each of pointer.slice(0, -1)) holder = (holder && entryAt(holder, each)?.value) ?? null;
  if (!holder || holder.kind === 'scalar') return null;
  const { root, comments } = layout;
  return { text, style: fileStyle(text, root), comments, holder, step, entry: entryAt(holder, step) };
}

/** Of a key that stands twice the last one, as it is read. */
function entryAt({ kind, entries }: LayoutNode, step: string | number): LayoutEntry | null {
  const wanted = kind === 'list' ? step : String(step);
  return entries.findLast((entry) => entry.step === wanted) ?? null;
}

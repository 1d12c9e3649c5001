// Leaves a part of a card template out of a card: as a comment where it has lines of its own, else without a trace.
import type { Pointer } from '../model/diagnostic.ts';
import type { ParsedFile } from '../parse/parse-yaml.ts';

/** What is to stand instead of the characters from start to end. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function childrenOf(value: object): (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

/** Puts # before the lines, at the same indent, so that taking away "# " brings them back. */
export function commentOut({ text, locate }: ParsedFile, value: unknown, pointer: Pointer): Edit {
  const start = text.lastIndexOf('\n', locate(pointer, 'key')[0] - 1) + 1;
  const lastLine = text.indexOf('\n', locate(lastLeaf(value, pointer), 'value')[1]);
  const end = lastLine < 0 ? text.length : lastLine;
  const lines = text.slice(start, end).split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  const commented = lines.map((line) => {
    const bare = line.replaceAll(/(["']?)<[a-z_]+>\1/g, '').trimEnd();
    return /^\s*(?:#|$)/.test(line) ? line : `${bare.slice(0, indent)}# ${bare.slice(indent)}`;
  });
  return { start, end, text: commented.join('\n') };
}

/** On a line with others there is no room for a comment. */
export function takeOut({ text, locate }: ParsedFile, pointer: Pointer): Edit {
  const end = locate(pointer, 'value')[1];
  const comma = /^\s*,[ ]*/.exec(text.slice(end))?.[0] ?? '';
  return { start: locate(pointer, 'key')[0], end: end + comma.length, text: '' };
}

function lastLeaf(value: unknown, pointer: Pointer): Pointer {
  const last = isHolder(value) ? childrenOf(value).at(-1) : undefined;
  return last ? lastLeaf(last[1], [...pointer, last[0]]) : pointer;
}

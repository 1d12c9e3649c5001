// Takes a commented example in a card into use, "# purpose: …", so that what is filled in stands where the template has it, below the words
// about it, and the example is gone. Examples of what is not filled in stay: each comes back by taking "# " away.
import type { Pointer } from '../model/diagnostic.ts';
import type { ParsedFile } from '../parse/parse-yaml.ts';

/** A line as it is when "# " is taken away. */
interface Line {
  readonly bare: string;
  readonly isComment: boolean;
  readonly text: string;
}

/** Where the keys of a group stand: the lines from start to end, moved in by column. */
interface Scope {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** The text with a value in the place of the example, to be replaced. Null: there is no example. */
export function useExample(parsed: ParsedFile, pointer: Pointer): string | null {
  const lines = parsed.text.split('\n').map(lineOf);
  const depth = depthOf(parsed.value, pointer);
  const scope = scopeOf(parsed, pointer.slice(0, depth), lines);
  const used = depth < pointer.length && scope && usedIn(lines, scope, pointer.slice(depth).map(String));
  return used ? used.join('\n') : null;
}

function lineOf(text: string): Line {
  return { bare: text.replace(/^( *)# ?/, '$1'), isComment: /^ *#/.test(text), text };
}

/** How many steps of the way are groups that are there. */
function depthOf(root: unknown, pointer: Pointer): number {
  let value = root;
  for (const [depth, step] of pointer.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return depth;
    value = (value as Record<string, unknown>)[step];
  }
  return pointer.length;
}

function scopeOf({ value, text, locate }: ParsedFile, holder: Pointer, lines: readonly Line[]): Scope | null {
  if (holder.length === 0) return { start: 0, end: lines.length, column: 0 };
  const group = holder.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
  const [first] = typeof group === 'object' && group !== null && !Array.isArray(group) ? Object.keys(group) : [];
  if (first === undefined || /[[{]/.test(text[locate(holder, 'value')[0]] ?? '')) return null;
  const at = locate([...holder, first], 'key')[0];
  const column = at - (text.lastIndexOf('\n', at - 1) + 1);
  const start = text.slice(0, locate(holder, 'key')[0]).split('\n').length;
  return { start, end: endOf(lines, start, column), column };
}

/** The first line that is moved in less. */
function endOf(lines: readonly Line[], start: number, column: number): number {
  const end = lines.findIndex(({ bare }, at) => at >= start && bare.trim() !== '' && columnOf(bare) < column);
  return end < 0 ? lines.length : end;
}

function columnOf(bare: string): number {
  return bare.length - bare.trimStart().length;
}

/** Null when the example lacks one of the keys. */
function usedIn(lines: readonly Line[], { start, end, column }: Scope, [key = '', ...rest]: readonly string[]) {
  const mark = `${' '.repeat(column)}${key}:`;
  const isHere = ({ bare, isComment }: Line) => isComment && (bare === mark || bare.startsWith(`${mark} `));
  const at = lines.findIndex((line, index) => index >= start && index < end && isHere(line));
  if (at < 0) return null;
  const inside = insideOf(lines, at, column);
  const below = rest.length === 0 ? [] : usedBelow(inside, rest);
  return (
    below && [
      ...textsOf(lines.slice(0, at)),
      rest.length === 0 ? `${mark} 0` : mark,
      ...below,
      ...textsOf(lines.slice(at + 1 + inside.length)),
    ]
  );
}

/** The rest of the example: comments that are moved in further. */
function insideOf(lines: readonly Line[], at: number, column: number): readonly Line[] {
  const after = lines.slice(at + 1);
  const size = after.findIndex(({ bare, isComment }) => !isComment || columnOf(bare) <= column);
  return size < 0 ? after : after.slice(0, size);
}

/** What is not used is a comment below its group. */
function usedBelow(inside: readonly Line[], keys: readonly string[]): readonly string[] | null {
  const column = Math.min(...inside.map(({ bare }) => columnOf(bare)));
  const moved = inside.map(({ bare }) => lineOf(`${' '.repeat(column)}# ${bare.slice(column)}`));
  return inside.length === 0 ? null : usedIn(moved, { start: 0, end: moved.length, column }, keys);
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text }) => text);
}

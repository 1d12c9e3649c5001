// The one door from bytes to a value: hostile or broken files end here as findings, never as a hang, an abort or a wrong value.
// Places are looked up only when someone asks, so that a faster reader of values can come later without anyone noticing.
import { Composer, type CST, type Document, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Pointer } from '../model/diagnostic.ts';
import { decodeText, fileTooLarge } from './decode-text.ts';
import { inspectValues } from './inspect-values.ts';
import { problem, type ReadingProblem } from './reading-findings.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { tokenize } from './tokenize.ts';

export interface ParsedFile {
  readonly text: string;
  /** The value, or undefined when the file could not be read as one. */
  readonly value: unknown;
  readonly problems: readonly ReadingProblem[];
  /** Range of code units of a key or a value; the nearest holder that exists when the path ends before. */
  locate(pointer: Pointer, at: 'key' | 'value'): readonly [start: number, end: number];
}

const options = {
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  uniqueKeys: false,
  resolveKnownTags: false,
  merge: false,
  logLevel: 'error',
} as const;

export function parseYaml(bytes: Uint8Array): ParsedFile {
  const { text, problems } = decodeText(bytes);
  if (problems.length > 0) return unreadable(text, problems);
  const { tokens, refused } = tokenize(text);
  return refused ? unreadable(text, [refused]) : compose(text, tokens);
}

function compose(text: string, tokens: readonly CST.Token[]): ParsedFile {
  const document = [...new Composer(options).compose(tokens, true, text.length)][0] as Document.Parsed | undefined;
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (!document || faults.length > 0) return unreadable(text, [syntaxProblem(text, faults)]);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return unreadable(text, [problem('empty-file', {}, 0, 0)]);
  }
  const contents = document.contents as Node;
  return {
    text,
    value: document.toJS({ maxAliasCount: 0 }),
    problems: inspectValues(contents),
    locate: rememberedLocator(text, contents),
  };
}

/**
 * Trees of nodes take twenty times the room of the text, and few are ever asked for places. Those of the first texts are kept, up to so
 * many characters in all; a later file is read once more when someone asks, and only the last such tree is kept.
 */
let room = 16_000_000;
let last: { readonly text: string; readonly locate: ParsedFile['locate'] } | null = null;

function rememberedLocator(text: string, contents: Node): ParsedFile['locate'] {
  room -= text.length;
  if (room >= 0) return locator(contents);
  return (pointer, at) => {
    if (last?.text !== text) last = { text, locate: locator(nodesOf(text)) };
    return last.locate(pointer, at);
  };
}

function nodesOf(text: string): Node {
  return [...new Composer(options).compose(tokenize(text).tokens, true, text.length)][0]?.contents as Node;
}

/** A file that is not even opened, because of its size in bytes. */
export function refuseSize(bytes: number): ParsedFile {
  return unreadable('', [fileTooLarge(bytes)]);
}

function unreadable(text: string, problems: readonly ReadingProblem[]): ParsedFile {
  return { text, value: undefined, problems, locate: () => problems[0]?.range ?? [0, 0] };
}

type Range = readonly [start: number, end: number];

/** Finds places in a tree. What a map holds is indexed the first time someone asks: a file may have thousands of keys. */
function locator(root: Node): ParsedFile['locate'] {
  const indexes = new Map<unknown, ReadonlyMap<string, Pair>>();
  const pairOf = (node: unknown, step: string): Pair | null => {
    if (!isMap(node)) return null;
    const index = indexes.get(node) ?? new Map((node.items as Pair[]).map((pair) => [keyText(pair), pair]));
    indexes.set(node, index);
    return index.get(step) ?? null;
  };
  return (pointer, at) => {
    let node: unknown = root;
    let best = firstKeyOf(root);
    for (const [index, step] of pointer.entries()) {
      const pair = pairOf(node, String(step));
      node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (node === undefined) return best;
      best = placeOf(pair, node, at === 'key' && index === pointer.length - 1) ?? best;
    }
    return best;
  };
}

function keyText({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function placeOf(pair: Pair | null, value: unknown, asKey: boolean): Range | null {
  return pair && (asKey || isEmpty(value)) ? rangeOf(pair.key) : itemRange(value);
}

/** A whole map or list is shown by its first key or item: underlining forty lines helps nobody. */
function itemRange(value: unknown): Range | null {
  return isMap(value) && !value.flow ? firstKeyOf(value) : rangeOf(value);
}

function firstKeyOf(node: Node): Range {
  return (isMap(node) ? rangeOf(node.items[0]?.key) : rangeOf(node)) ?? [0, 1];
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && !value.source);
}

function rangeOf(node: unknown): Range | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : null;
}

// The one door from bytes to a value: hostile or broken files end here as findings, never as a hang, an abort or a wrong value.
// Places are looked up only when someone asks, so that a faster reader of values can come later without anyone noticing.
import { Composer, type CST, type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Pointer } from '../model/diagnostic.ts';
import { decodeText, fileTooLarge } from './decode-text.ts';
import { inspectValues } from './inspect-values.ts';
import { problem, type ReadingProblem } from './reading-findings.ts';
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
  const fault = document?.errors[0] ?? document?.warnings[0];
  if (!document || fault) {
    const [start, end] = fault?.pos ?? [0, 1];
    return unreadable(text, [problem('yaml-syntax', { problem: fault?.code ?? 'IMPOSSIBLE' }, start, end)]);
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return unreadable(text, [problem('empty-file', {}, 0, 0)]);
  }
  const contents = document.contents as Node;
  return {
    text,
    value: document.toJS({ maxAliasCount: 0 }),
    problems: inspectValues(contents),
    locate: (pointer, at) => locate(contents, pointer, at),
  };
}

/** A file that is not even opened, because of its size in bytes. */
export function refuseSize(bytes: number): ParsedFile {
  return unreadable('', [fileTooLarge(bytes)]);
}

function unreadable(text: string, problems: readonly ReadingProblem[]): ParsedFile {
  return { text, value: undefined, problems, locate: () => problems[0]?.range ?? [0, 0] };
}

function locate(root: Node, pointer: Pointer, at: 'key' | 'value'): readonly [number, number] {
  let node: unknown = root;
  let best = firstKeyOf(root);
  for (const [index, step] of pointer.entries()) {
    const pair = isMap(node) ? node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step)) : null;
    const value: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (value === undefined) return best;
    const asKey = at === 'key' && index === pointer.length - 1;
    best = (pair && (asKey || isEmpty(value)) ? rangeOf(pair.key) : itemRange(value)) ?? best;
    node = value;
  }
  return best;
}

/** A whole map or list is shown by its first key or item: underlining forty lines helps nobody. */
function itemRange(value: unknown): readonly [number, number] | null {
  return isMap(value) && !value.flow ? firstKeyOf(value) : rangeOf(value);
}

function firstKeyOf(node: Node): readonly [number, number] {
  return (isMap(node) ? rangeOf(node.items[0]?.key) : rangeOf(node)) ?? [0, 1];
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && !value.source);
}

function rangeOf(node: unknown): readonly [number, number] | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : null;
}

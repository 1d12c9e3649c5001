// Looks through what a file says for keys that stand twice, keys that programs misread, values that were never filled in, and
// numbers that are read as something else than they look like.
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { problem, type ReadingProblem } from './reading-findings.ts';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const plainNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
/** "400.000": a point between thousands to a reader, a decimal point to a program. */
const groupedNumber = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;
const placeholder = /^(?:…|\.\.\.)$/;
const latin = /\p{Script=Latin}/u;
const confusable = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

export function inspectValues(root: Node | null): ReadingProblem[] {
  const found: ReadingProblem[] = [];
  const stack: unknown[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isMap(node)) {
      found.push(...inspectKeys(node.items as Pair[]));
      stack.push(...node.items.toReversed());
    } else if (isSeq(node)) stack.push(...node.items.toReversed());
    else if (isPair(node)) stack.push(...[node.value, node.key].filter((each) => each !== null && each !== undefined));
    else if (isScalar(node)) found.push(...inspectScalar(node));
  }
  return found;
}

function inspectKeys(pairs: readonly Pair[]): ReadingProblem[] {
  const seen = new Map<string, readonly [number, number]>();
  return pairs.flatMap((pair): ReadingProblem[] => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const range = rangeOf(pair.key as Node);
    if (forbidden.has(key)) return [problem('forbidden-key', { key }, ...range)];
    const first = seen.get(key);
    if (first) return [{ ...problem('duplicate-key', { key }, ...range), related: [first] }];
    seen.set(key, range);
    return [];
  });
}

function inspectScalar(scalar: Scalar): ReadingProblem[] {
  const range = rangeOf(scalar);
  if (typeof scalar.value === 'number') return inspectNumber(scalar.value, scalar.source ?? '', range);
  if (typeof scalar.value !== 'string') return [];
  if (placeholder.test(scalar.value.trim())) return [problem('placeholder-left', {}, ...range)];
  if (!confusable.test(scalar.value)) return [];
  const word = scalar.value.split(/[^\p{L}]+/u).find((each) => latin.test(each) && confusable.test(each));
  return word ? [problem('mixed-letters', { word }, ...range)] : [];
}

function inspectNumber(value: number, written: string, range: readonly [number, number]): ReadingProblem[] {
  const grouped = groupedNumber.test(written);
  if (written === '' || (plainNumber.test(written) && !grouped)) return [];
  const thousands = grouped ? written.replaceAll('.', '') : null;
  return [problem('odd-number', { written, read: String(value), thousands }, ...range)];
}

function rangeOf(node: Node | null | undefined): readonly [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 1];
}

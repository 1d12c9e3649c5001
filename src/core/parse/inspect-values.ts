// Looks through what a file says for keys that stand twice, keys that programs misread, and numbers that are read as something
// else than they look like.
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { problem, type ReadingProblem } from './reading-findings.ts';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const plainNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
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
  if (typeof scalar.value === 'number' && scalar.source !== undefined && !plainNumber.test(scalar.source)) {
    return [problem('odd-number', { written: scalar.source, read: String(scalar.value) }, ...range)];
  }
  if (typeof scalar.value !== 'string' || !confusable.test(scalar.value)) return [];
  const word = scalar.value.split(/[^\p{L}]+/u).find((each) => latin.test(each) && confusable.test(each));
  return word ? [problem('mixed-letters', { word }, ...range)] : [];
}

function rangeOf(node: Node | null | undefined): readonly [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 1];
}

// "Eier: Storvik kommune" as one bullet for each fact that is known.
import type { Block } from '../../blocks.ts';
import { bullets, strong, toInlines, type Words } from '../../build-blocks.ts';

export type Labelled = readonly [label: string, words: Words | null | undefined];

export function labelledBullets(facts: readonly Labelled[]): readonly Block[] {
  const known = facts.flatMap(([label, words]) =>
    isEmpty(words) ? [] : [[strong(`${label}: `), ...toInlines(words)]],
  );
  return known.length === 0 ? [] : [bullets(known)];
}

function isEmpty(words: Words | null | undefined): words is null | undefined {
  return words === null || words === undefined || words === '' || (Array.isArray(words) && words.length === 0);
}

// Projects that stand against each other: of two that exclude each other, or are variants, only one can be carried out.
import { byCodePoint } from '../model/code-point-order.ts';
import type { Project } from '../model/portfolio.ts';

/** Pairs of ids, each once. */
export function exclusivePairs(live: readonly Pick<Project, 'id' | 'card'>[]): readonly (readonly [string, string])[] {
  const ids = new Set(live.map(({ id }) => id));
  const pairs = live.flatMap(({ id, card }) => {
    const others = [...(card.links?.excludes ?? []), ...(card.links?.variant_of ? [card.links.variant_of] : [])];
    return others
      .filter((other) => ids.has(other) && other !== id)
      .map((other) => (id < other ? `${id}\n${other}` : `${other}\n${id}`));
  });
  return [...new Set(pairs)].sort(byCodePoint).map((pair) => pair.split('\n') as [string, string]);
}

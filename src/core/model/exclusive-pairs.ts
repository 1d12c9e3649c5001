// Projects that stand against each other: of two that exclude each other, or are variants of the same, only one can be carried out.
import { byCodePoint } from './code-point-order.ts';
import type { Project } from './portfolio.ts';

type Linked = Pick<Project, 'id' | 'card'>;

/** Pairs of ids, each once, in order. */
export function exclusivePairs(projects: readonly Linked[]): readonly (readonly [string, string])[] {
  const ids = new Set(projects.map(({ id }) => id));
  const excluded = projects.flatMap(({ id, card }) =>
    (card.links?.excludes ?? []).flatMap((other) => (ids.has(other) && other !== id ? [pairOf(id, other)] : [])),
  );
  const variants = variantFamilies(projects).flatMap((family) =>
    family.flatMap((id, index) => family.slice(index + 1).map((other) => pairOf(id, other))),
  );
  return [...new Set([...excluded, ...variants])].sort(byCodePoint).map((pair) => pair.split('\n') as [string, string]);
}

/** Variants of one project, with that project where it is among them: ids in order, two at least. */
export function variantFamilies(projects: readonly Linked[]): readonly (readonly string[])[] {
  const ids = new Set(projects.map(({ id }) => id));
  const families = new Map<string, string[]>();
  for (const { id, card } of projects) {
    const original = card.links?.variant_of;
    if (original === undefined || original === id) continue;
    families.set(original, [...(families.get(original) ?? (ids.has(original) ? [original] : [])), id]);
  }
  return [...families.values()].filter((family) => family.length > 1).map((family) => family.sort(byCodePoint));
}

/** Those that cannot be carried out together with a project. */
export function rivalsIn(projects: readonly Linked[]): (id: string) => readonly string[] {
  const pairs = exclusivePairs(projects);
  return (id) => pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

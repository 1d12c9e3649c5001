// How a project hangs together with others, seen from both sides.

import type { Portfolio } from '../../../core/model/portfolio.ts';
import type { DependencyKind } from '../../../generated/card-types.ts';
import type { PageFacts } from './page-facts.ts';

export interface LinkedProject {
  readonly id: string;
  /** Null when there is no such card, or it has no title. */
  readonly title: string | null;
}

export interface LinkedDependency extends LinkedProject {
  readonly kind: DependencyKind;
  readonly by: string | null;
  readonly text: string | null;
}

export interface PageLinks {
  readonly dependsOn: readonly LinkedDependency[];
  readonly neededBy: readonly LinkedDependency[];
  readonly partOf: readonly LinkedProject[];
  readonly parts: readonly LinkedProject[];
  /** Only one of them can be carried out; said on either card. */
  readonly excludes: readonly LinkedProject[];
  readonly variants: readonly LinkedProject[];
  readonly replaces: readonly LinkedProject[];
  readonly related: readonly LinkedProject[];
}

export function pageLinks({ project: { id, card }, portfolio, titles }: PageFacts): PageLinks {
  const linked = (ids: readonly string[]): readonly LinkedProject[] =>
    [...new Set(ids)].filter((other) => other !== id).map((other) => ({ id: other, title: titles.get(other) ?? null }));
  const { depends_on, variant_of, part_of, excludes, replaces, related } = card.links ?? {};
  return {
    dependsOn: (depends_on ?? []).map(({ card: other, kind, by, text }) => ({
      id: other,
      title: titles.get(other) ?? null,
      kind: kind ?? 'must_finish_before',
      by: by ?? null,
      text: text ?? null,
    })),
    neededBy: neededBy(portfolio, id),
    partOf: linked(part_of ? [part_of] : []),
    parts: linked(thoseThat(portfolio, (links) => links.part_of === id)),
    excludes: linked([...(excludes ?? []), ...thoseThat(portfolio, (links) => (links.excludes ?? []).includes(id))]),
    variants: linked([
      ...(variant_of ? [variant_of] : []),
      ...thoseThat(portfolio, (links) => links.variant_of === id),
    ]),
    replaces: linked(replaces ?? []),
    related: linked([...(related ?? []), ...thoseThat(portfolio, (links) => (links.related ?? []).includes(id))]),
  };
}

type CardLinks = NonNullable<Portfolio['projects'][number]['card']['links']>;

function thoseThat({ projects }: Portfolio, isSo: (links: CardLinks) => boolean): readonly string[] {
  return projects.filter(({ card }) => card.links !== undefined && isSo(card.links)).map(({ id }) => id);
}

function neededBy({ projects }: Portfolio, id: string): readonly LinkedDependency[] {
  return projects.flatMap((other) =>
    (other.card.links?.depends_on ?? [])
      .filter(({ card }) => card === id)
      .map(({ kind, by, text }) => ({
        id: other.id,
        title: other.card.title ?? null,
        kind: kind ?? 'must_finish_before',
        by: by ?? null,
        text: text ?? null,
      })),
  );
}

// What has to be known to make a portfolio from nothing: who it is for, and what one of the ready configurations cannot know.
import type { Language, Sector } from '../../generated/card-types.ts';

export const bodyKinds = ['municipal-council', 'inter-municipal', 'state-agency'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export interface NamedId {
  readonly id: string;
  readonly name: string;
}

export interface Setup {
  readonly name: string;
  readonly kind: BodyKind;
  readonly language: Language;
  /** The first one is the body itself; for a state agency, the second is the ministry. */
  readonly organisations: readonly NamedId[];
  /** None: those of the ready configuration. */
  readonly sectors: readonly Sector[];
  /** Year -> whole units of the currency; at least one year. */
  readonly frames: ReadonlyMap<number, number>;
}

/** The first year that has a frame: the ready configurations are moved to it. */
export function firstYear({ frames }: Setup): number {
  return Math.min(...frames.keys());
}

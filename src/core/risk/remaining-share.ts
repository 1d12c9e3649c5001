// The share of its benefit that a project is expected to keep when its risks are counted, and what takes the rest.
import type { Card } from '../model/portfolio.ts';
import { relevantThreats, type Threat } from './relevant-threats.ts';
import type { RiskTable } from './risk-table.ts';
import { type SuccessFactorPart, type SuccessFactorRule, successFactorParts } from './success-factor-share.ts';

export interface ThreatPart {
  readonly risk: string;
  readonly probability: number;
  readonly loss: number;
  /** 1 − probability × loss. */
  readonly share: number;
  readonly afterMeasures: boolean;
}

export interface RemainingShare {
  /** q, from 0 to 1. */
  readonly share: number;
  readonly threats: readonly ThreatPart[];
  readonly factors: readonly SuccessFactorPart[];
  /** Ids of threats that say neither how much is lost nor what they cost, or not how likely they are. */
  readonly unassessed: readonly string[];
}

/** q = Π (1 − p l) over the threats, times the success factors. The risks are assumed to be independent. */
export function remainingShare(card: Card, table: RiskTable, rule: SuccessFactorRule): RemainingShare {
  const relevant = relevantThreats(card, table);
  const threats = relevant.flatMap(toPart);
  const told = new Set(relevant.flatMap(({ risk }) => risk.factor ?? []));
  const factors = successFactorParts(card, rule, told);
  return {
    share: [...threats, ...factors].reduce((product, part) => product * part.share, 1),
    threats,
    factors,
    unassessed: relevant.filter(isUnassessed).map(({ id }) => id),
  };
}

function toPart({ id, probability, loss, afterMeasures }: Threat): readonly ThreatPart[] {
  if (probability === null || loss === null) return [];
  return [{ risk: id, probability, loss, share: 1 - probability * loss, afterMeasures }];
}

function isUnassessed({ probability, loss, cost, delayMonths }: Threat): boolean {
  return probability === null || (loss === null && cost === null && delayMonths === null);
}

// Who must be heard before a case is treated, and who has been: the sector leader always, the finance directors when money is needed, and
// others as governance.yaml says (seed rules 3 and 11).
import type { DecisionType, Governance, Hearing, HearingParty } from '../../generated/card-types.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { measuredCost } from './measured-cost.ts';

export interface HeardParty {
  readonly party: HearingParty;
  /** The last date that counts, ISO; null when someone is not heard. */
  readonly heard: string | null;
  /** True when it is one in each of several organisations. */
  readonly isMany: boolean;
  /** For the finance director: organisations that pay and whose director is not heard. */
  readonly missing: readonly string[];
  /** Where the card says it, or should. */
  readonly pointer: Pointer;
}

/** When governance.yaml says nothing about hearings. */
export const usualHearings: readonly Hearing[] = [
  { party: 'sector_leader', when: 'always' },
  { party: 'finance_director', when: 'needs_money', types: ['BP2', 'BP3', 'budget'] },
];

/** Before a decision of this kind, in the order of governance.yaml. */
export function hearingsOf(
  { hearings = usualHearings }: Governance,
  card: Card,
  type: DecisionType,
): readonly HeardParty[] {
  return hearings.filter((hearing) => isAsked(hearing, card, type)).map(({ party }) => heardParty(card, party));
}

function isAsked({ when = 'always', from, types }: Hearing, card: Card, type: DecisionType): boolean {
  if (types !== undefined && !types.includes(type)) return false;
  if (from !== undefined && (measuredCost(card) ?? 0) < from) return false;
  if (when === 'needs_money') return needsMoney(card);
  return when === 'always' || (card.participants ?? []).length > 1;
}

/** An unknown cost is not free. */
function needsMoney(card: Card): boolean {
  const cost = plannedCost(card);
  return cost === null || cost > 0;
}

function heardParty(card: Card, party: HearingParty): HeardParty {
  if (party === 'finance_director') return financeDirectors(card);
  if (party === 'architect' || party === 'privacy' || party === 'security') return assessed(card, party);
  const heard = card.anchoring?.[party]?.heard ?? null;
  return { party, heard, isMany: false, missing: [], pointer: ['anchoring', party, 'heard'] };
}

/** Of each participant that pays a share, and what they said together since; the one of the owner where there is only one organisation. */
function financeDirectors({ anchoring, participants = [] }: Card): HeardParty {
  const own = anchoring?.finance_director?.heard ?? null;
  const paying = participants.filter((each) => each && (each.share ?? 0) > 0);
  const party = 'finance_director';
  if (paying.length < 2)
    return { party, heard: own, isMany: false, missing: [], pointer: ['anchoring', party, 'heard'] };
  const missing = paying.filter((each) => !each.finance_director_heard).map(({ organisation }) => organisation ?? '');
  const dates = [...paying.map(({ finance_director_heard: heard }) => heard), own].flatMap((date) => date ?? []).sort();
  const heard = missing.length === 0 ? (dates.at(-1) ?? null) : null;
  return { party, heard, isMany: true, missing, pointer: ['participants'] };
}

function assessed({ trust }: Card, party: 'architect' | 'privacy' | 'security'): HeardParty {
  const key = party === 'architect' ? 'architecture' : party;
  const done = trust?.[key]?.assessed === false ? null : (trust?.[key]?.date ?? null);
  return { party, heard: done, isMany: false, missing: [], pointer: ['trust', key, 'date'] };
}

// What a score builds on: cost, benefits, risks and scope. What is noted on the way without changing what the project is or gives –
// money that was spent as planned, a measurement, an action that was done, who owns what, better wording – makes no score stale.
import { compareValues } from '../diff/compare-values.ts';
import type { ScoredFact } from '../model/past.ts';
import type { CardText } from './card-text.ts';
import { isReworded } from './is-reworded.ts';

/** Fact -> key of the card -> fields under it, at any depth, that are no part of the fact. */
const facts: Readonly<Record<ScoredFact, Readonly<Record<string, readonly string[]>>>> = {
  cost: { cost: ['actual', 'financed', 'source', 'recovery'] },
  benefits: {
    benefits: [
      'name',
      'measurements',
      'realised',
      'owner',
      'organisation',
      'responsible',
      'budget_cut',
      'full_effect_from',
    ],
  },
  risks: { risks: ['actions', 'owner', 'status', 'strategy', 'proximity', 'escalate'] },
  scope: {
    form: [],
    need: ['for_whom', 'story', 'why_now', 'if_nothing_is_done', 'systems'],
    strategy: ['reason'],
    dimensions: [],
    alternatives: ['name', 'net_benefit', 'rejected_because'],
    participants: ['role', 'share', 'finance_director_heard'],
    replaces_system: [],
  },
};

export const scoredFacts = Object.keys(facts) as readonly ScoredFact[];

/** True where a fact is not the same in two revisions. What cannot be read in either is taken to be the same. */
export function factDiffers(fact: ScoredFact, one: CardText, other: CardText): boolean {
  return Object.entries(facts[fact]).some(([key, left]) => {
    if (one.hasSameText(other, key)) return false;
    const [before, after] = [one.valueOf(key), other.valueOf(key)];
    if (before === undefined || after === undefined) return false;
    const differences = compareValues(without(before, left), without(after, left));
    return differences.some((difference) => !isReworded(difference.before, difference.after));
  });
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, keys));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, part]) => !keys.includes(key) || isOnlyAmount(key, value, part));
  return Object.fromEntries(kept.map(([key, part]) => [key, without(part, keys)]));
}

/** What was spent is the cost of a year for which nothing else was said. */
function isOnlyAmount(key: string, line: object, part: unknown): boolean {
  return key === 'actual' && part !== null && !('budget' in line) && !('forecast' in line);
}

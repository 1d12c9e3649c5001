// What the secretariat has to do its work with (seed rules 13 and 14): time set aside, and money of its own.
import type { Coordinator, Governance, SecretariatMember } from '../../../generated/card-types.ts';

export interface SecretariatResources {
  readonly members: number;
  /** Members whose time is told, and their positions together; null when nobody's is. */
  readonly told: number;
  readonly positions: number | null;
  /** Whole units of the currency, a year. */
  readonly budget: number | null;
}

export function secretariatResources({ secretariat, coordinators = [] }: Governance): SecretariatResources {
  const members = secretariat?.members ?? [];
  const percents = members.flatMap((member) => percentOf(member, coordinators) ?? []);
  return {
    members: members.length,
    told: percents.length,
    positions: percents.length === 0 ? null : percents.reduce((sum, percent) => sum + percent, 0) / 100,
    budget: secretariat?.budget_per_year ?? null,
  };
}

/** A coordinator's time stands among the coordinators. */
function percentOf({ who, percent }: SecretariatMember, coordinators: readonly Coordinator[]): number | undefined {
  return percent ?? coordinators.find(({ role }) => role === who)?.percent;
}

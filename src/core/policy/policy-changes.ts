// What a proposal changes of the policy that judges cards, and whether it loosens it.
import type { Governance, Strategy } from '../../generated/card-types.ts';
import { usualHearings } from '../council/hearings-of.ts';
import { usualLightTrack } from '../council/project-track.ts';
import type { Change } from '../diff/change.ts';
import { compareValues } from '../diff/compare-values.ts';
import { toChange } from '../diff/to-change.ts';
import { type ConfigurationKind, configurationFile, type Portfolio } from '../model/portfolio.ts';
import type { PolicyEffect } from './effect-of-order.ts';
import { emptyLists, type OpenList, openLists } from './open-lists.ts';
import { effectOf } from './policy-effect.ts';
import { policyFields } from './with-policy.ts';

export interface PolicyChange {
  readonly change: Change;
  readonly effect: PolicyEffect;
}

/** `rules`: the severity that each rule has when nobody says otherwise. */
export function policyChanges(
  base: Portfolio,
  head: Portfolio,
  rules: ReadonlyMap<string, string>,
): readonly PolicyChange[] {
  const [was, is] = [policyOf(base, base), policyOf(head, base)];
  const lists = [openLists(base), openLists(head)] as const;
  const kinds: readonly ConfigurationKind[] = ['governance', 'portfolio', 'strategy', 'capacity'];
  return kinds.flatMap((kind) => {
    const [old, now] = lists.map((all) => all.filter((list) => list.kind === kind)) as [OpenList[], OpenList[]];
    return [...compareValues(was[kind], is[kind]), ...emptyLists(old, now)].map((difference) => ({
      change: toChange({ card: null, file: configurationFile(head, kind), fileKind: kind }, difference),
      effect: effectOf(difference, { rules, lists }),
    }));
  });
}

/** The policy that stands in each file. An own field that the base does not have is a word of the proposal's own. */
function policyOf(portfolio: Portfolio, base: Portfolio): Readonly<Record<ConfigurationKind, object>> {
  const { governance, settings, strategy, capacity } = portfolio;
  const known = (base.settings.local_fields ?? []).map(({ id }) => id);
  const fields = (settings.local_fields ?? []).filter(({ id }) => known.includes(id));
  return {
    governance: governancePolicy(governance),
    portfolio: { expected: settings.expected, local_fields: fields.map(({ name: _name, ...field }) => field) },
    strategy: strategyPolicy(strategy),
    capacity: { frames: (capacity.frames ?? []).map(({ year, amount, reserve }) => ({ year, amount, reserve })) },
  };
}

function governancePolicy(governance: Governance): object {
  const { mandate } = governance.secretariat ?? {};
  const whole = Object.fromEntries(policyFields.map((field) => [field, governance[field]]));
  return {
    ...whole,
    hearings: (governance.hearings ?? usualHearings).map((hearing) => ({ ...hearing, when: hearing.when ?? 'always' })),
    light_track: { ...usualLightTrack, ...governance.light_track },
    bodies: (governance.bodies ?? []).map(({ id, may_decide, quorum, kind }) => ({ id, may_decide, quorum, kind })),
    secretariat: { mandate: mandate && { ...mandate, adopted: { date: mandate.adopted?.date } } },
  };
}

/** Of a scale only its levels: what they are called and worth is for the ranking. */
function strategyPolicy({ traffic_lights, risk = {} }: Strategy): object {
  const levels = (scale: NonNullable<Strategy['risk']>['likelihood']) => scale?.map(({ level }) => ({ level }));
  return {
    traffic_lights,
    risk: { matrix: risk.matrix, likelihood: levels(risk.likelihood), consequence: levels(risk.consequence) },
  };
}

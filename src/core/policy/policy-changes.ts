// What a proposal changes of the policy that judges cards, and whether it loosens it.
import type { Governance } from '../../generated/card-types.ts';
import type { Change } from '../diff/change.ts';
import { compareValues, type Difference } from '../diff/compare-values.ts';
import { toChange } from '../diff/to-change.ts';
import { configurationFile, type Portfolio } from '../model/portfolio.ts';
import { policyFields } from './with-policy.ts';

/** loosens: less is asked, or more is allowed, than before · tightens: the other way · changes: neither is certain. */
export type PolicyEffect = 'loosens' | 'tightens' | 'changes';

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
  const governance = compareValues(policyOf(base.governance), policyOf(head.governance));
  const expected = compareValues({ expected: base.settings.expected }, { expected: head.settings.expected });
  const told = (file: 'governance' | 'portfolio') => (difference: Difference) => ({
    change: toChange({ card: null, file: configurationFile(head, file), fileKind: file }, difference),
    effect: effectOf(difference, rules),
  });
  return [...governance.map(told('governance')), ...expected.map(told('portfolio'))];
}

function policyOf(governance: Governance): object {
  const whole = Object.fromEntries(policyFields.map((field) => [field, governance[field]]));
  return {
    ...whole,
    bodies: (governance.bodies ?? []).map(({ id, may_decide, quorum }) => ({ id, may_decide, quorum })),
    secretariat: { mandate: { ...governance.secretariat?.mandate, adopted: undefined } },
  };
}

type Direction = (difference: Difference, rules: ReadonlyMap<string, string>) => PolicyEffect;

/** The first pattern that fits the field decides. */
const directions: readonly (readonly [pattern: RegExp, direction: Direction])[] = [
  [
    /^severities\./,
    ({ field, before, after }, rules) => bySeverity(before ?? rules.get(last(field)), after ?? rules.get(last(field))),
  ],
  [/^requirement_set$/, ({ before, after }) => bySet(before, after)],
  [
    /^requirement_sets\[.*\]\.fields\[.*\]\.severity$/,
    ({ before, after }) => bySeverity(before ?? 'error', after ?? 'error'),
  ],
  [
    /^requirement_sets\[.*\]\.fields\[.*\]\.at_least$/,
    ({ before, after }) => more(before ?? 1, after ?? 1, 'tightens'),
  ],
  [/^requirement_sets\[.*\]\.fields\[[^\]]*\]$/, ({ before, after }) => requirement(before, after)],
  [/^(?:secretariat\.mandate\.(?:max_per_case|frame_per_year))$/, ({ before, after }) => limit(before, after)],
  [/^secretariat\.mandate\.types\[/, ({ before }) => (before === null ? 'loosens' : 'tightens')],
  [/^ceilings\[.*\]\.amount$/, ({ before, after }) => more(before, after, 'loosens')],
  [/^ceilings\[[^\]]*\]$/, ({ before }) => (before === null ? 'tightens' : 'loosens')],
  [/^overspend\.percent$/, ({ before, after }) => limit(before, after)],
  [/^one_proposal_per_year$/, ({ after }) => (after === true ? 'tightens' : 'loosens')],
  [/^may_submit\[/, ({ before }) => (before === null ? 'loosens' : 'tightens')],
  [/^reporting\.max_age_days$/, ({ before, after }) => more(before ?? 120, after ?? 120, 'loosens')],
  [/^bodies\[.*\]\.quorum$/, ({ before, after }) => more(before ?? 0, after ?? 0, 'tightens')],
  [/^bodies\[.*\]\.may_decide\[/, ({ before }) => (before === null ? 'loosens' : 'tightens')],
  [/^expected\[[^\]]*\]$/, ({ before }) => (before === null ? 'loosens' : 'tightens')],
];

function effectOf(difference: Difference, rules: ReadonlyMap<string, string>): PolicyEffect {
  return directions.find(([pattern]) => pattern.test(difference.field))?.[1](difference, rules) ?? 'changes';
}

function last(field: string): string {
  return field.slice(field.indexOf('.') + 1);
}

const severityOrder = ['off', 'warning', 'error'];

function bySeverity(before: unknown, after: unknown): PolicyEffect {
  return more(severityOrder.indexOf(String(before)), severityOrder.indexOf(String(after)), 'tightens');
}

/** full asks the most. Of a body's own sets nobody can say without reading them. */
function bySet(before: unknown, after: unknown): PolicyEffect {
  const [was, is] = [before ?? 'full', after ?? 'full'];
  if (was === 'full' && is === 'register') return 'loosens';
  return was === 'register' && is === 'full' ? 'tightens' : 'changes';
}

/** A requirement that says "off" takes one away. */
function requirement(before: unknown, after: unknown): PolicyEffect {
  const isOff = (value: unknown) => (value as { readonly severity?: unknown } | null)?.severity === 'off';
  if (before === null) return isOff(after) ? 'loosens' : 'tightens';
  return isOff(before) ? 'tightens' : 'loosens';
}

/** An amount that must not be exceeded; without one there is no limit. */
function limit(before: unknown, after: unknown): PolicyEffect {
  return more(before ?? Infinity, after ?? Infinity, 'loosens');
}

function more(before: unknown, after: unknown, effect: 'loosens' | 'tightens'): PolicyEffect {
  const [was, is] = [Number(before), Number(after)];
  if (Number.isNaN(was) || Number.isNaN(is) || was === is) return 'changes';
  const other = effect === 'loosens' ? 'tightens' : 'loosens';
  return is > was ? effect : other;
}

// Which requirement set a portfolio uses: the shipped one that governance.yaml names, or an own set on top of what it extends.
import type { RequirementSet } from '../../generated/card-types.ts';
import { isKnownField } from './is-known-field.ts';
import type { Portfolio } from './portfolio.ts';
import { type FieldRequirement, requirementSets } from './requirement-sets.ts';

interface ChosenRequirements {
  readonly fields: readonly FieldRequirement[];
  /** True for `register` and for own sets on top of it: a plain overview, where only what the set names is asked for. */
  readonly asksLittle: boolean;
}

/** A set or a field that does not exist is reported by its own rule and nothing follows from it: without a set, a title and an owner remain. */
export function chosenRequirements(portfolio: Portfolio): ChosenRequirements {
  const { requirement_set: name = 'full', requirement_sets: own = [] } = portfolio.governance;
  return (
    resolve(portfolio, name, own) ?? {
      fields: [
        { field: 'title', from: 'idea' },
        { field: 'owner', from: 'idea' },
      ],
      asksLittle: true,
    }
  );
}

/** What a set may be called: the shipped ones, and these own ones. */
export function knownSets(own: readonly RequirementSet[]): readonly { readonly id: string }[] {
  return [...Object.keys(requirementSets).map((id) => ({ id })), ...own.filter((set) => set?.id !== undefined)];
}

function resolve(portfolio: Portfolio, name: string, own: readonly RequirementSet[]): ChosenRequirements | null {
  const index = own.findLastIndex((set) => set?.id === name);
  const set = own[index];
  if (!set) {
    const fields = Object.hasOwn(requirementSets, name) ? requirementSets[name] : undefined;
    return fields ? { fields, asksLittle: name === 'register' } : null;
  }
  // Only sets above may be extended, so a circle cannot arise.
  const base = set.extends === undefined ? null : resolve(portfolio, set.extends, own.slice(0, index));
  return { fields: withOwn(portfolio, base?.fields ?? [], set), asksLittle: base?.asksLittle ?? false };
}

function withOwn(
  portfolio: Portfolio,
  base: readonly FieldRequirement[],
  set: RequirementSet,
): readonly FieldRequirement[] {
  const fields = new Map(base.map((each) => [each.field, each]));
  for (const each of set.fields ?? []) {
    if (!each?.field || !isKnownField(portfolio, each.field)) continue;
    const { field, from = 'idea', severity, at_least: atLeast } = each;
    fields.set(field, { field, from, ...(severity && { severity }), ...(atLeast && { atLeast }) });
  }
  return [...fields.values()];
}

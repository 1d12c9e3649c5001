// A proposal judged by the policy that was adopted before it: what is required, how serious a breach is and who may decide what come
// from the base; the words that cards use (criteria, goals, sectors, areas, organisations) come from the proposal itself.
import type { Body, Governance, LocalField, Portfolio as Settings, Strategy } from '../../generated/card-types.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** Fields of governance.yaml that are policy as a whole. */
export const policyFields = [
  'severities',
  'requirement_set',
  'requirement_sets',
  'routing',
  'hearings',
  'checklists',
  'checklist_use',
  'light_track',
  'ceilings',
  'overspend',
  'one_proposal_per_year',
  'three_elements',
  'may_submit',
  'reporting',
  'funding_schemes',
] as const satisfies readonly (keyof Governance)[];

export function withPolicy(head: Portfolio, base: Portfolio): Portfolio {
  return {
    ...head,
    governance: governanceUnder(head.governance, base.governance),
    settings: settingsUnder(head, base),
    strategy: strategyUnder(head.strategy, base.strategy),
  };
}

function governanceUnder(head: Governance, base: Governance): Governance {
  const policy = Object.fromEntries(policyFields.flatMap((field) => (field in base ? [[field, base[field]]] : [])));
  return {
    ...without(head, policyFields),
    ...policy,
    ...withoutUndefined({
      bodies: listUnder(head.bodies, base.bodies, bodyUnder),
      secretariat: (head.secretariat ?? base.secretariat) && secretariatUnder(head, base),
    }),
  };
}

/** The proposal's list, with what the base has of the same ids judged by the base, and what the proposal left out put back. */
function listUnder<T extends { readonly id: string }>(
  head: readonly T[] | undefined,
  base: readonly T[] | undefined,
  under: (now: T, was: T) => T,
): T[] | undefined {
  if (head === undefined || base === undefined) return (head ?? base) as T[] | undefined;
  const now = head.map((each) => {
    const was = base.find(({ id }) => id === each.id);
    return was ? under(each, was) : each;
  });
  return [...now, ...base.filter(({ id }) => !head.some((each) => each.id === id))];
}

/** A body keeps the rights, the quorum, the members and the level that it had. A new one has none but what it says itself. */
function bodyUnder(body: Body, was: Body): Body {
  const { may_decide, quorum, kind, members, leader } = was;
  return {
    ...without(body, ['may_decide', 'quorum', 'kind', 'members', 'leader']),
    ...withoutUndefined({ may_decide, quorum, kind, members, leader }),
  };
}

function secretariatUnder({ secretariat = {} }: Governance, base: Governance): NonNullable<Governance['secretariat']> {
  return { ...without(secretariat, ['mandate']), ...withoutUndefined({ mandate: base.secretariat?.mandate }) };
}

function settingsUnder({ settings }: Portfolio, base: Portfolio): Settings {
  const { expected, local_fields } = base.settings;
  return {
    ...without(settings, ['expected', 'local_fields']),
    ...withoutUndefined({ expected, local_fields: listUnder(settings.local_fields, local_fields, fieldUnder) }),
  };
}

/** What an own field may hold and when it is asked for stay; what it is called may change. */
function fieldUnder({ name }: LocalField, was: LocalField): LocalField {
  return { ...without(was, ['name']), ...withoutUndefined({ name }) };
}

/** What calls for treatment and what turns a light stay, and so does the scale that the matrix reads. How risk counts is for the ranking. */
function strategyUnder({ risk: now, ...head }: Strategy, { traffic_lights, risk = {} }: Strategy): Strategy {
  const { likelihood, consequence, matrix } = risk;
  const judged = withoutUndefined({ mode: now?.mode, likelihood, consequence, matrix });
  return { ...without(head, ['traffic_lights']), ...withoutUndefined({ traffic_lights }), risk: judged };
}

function without<T extends object, Key extends keyof T>(fields: T, names: readonly Key[]): Omit<T, Key> {
  const kept = Object.entries(fields).filter(([name]) => !(names as readonly string[]).includes(name));
  return Object.fromEntries(kept) as Omit<T, Key>;
}

function withoutUndefined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

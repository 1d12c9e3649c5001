// A proposal judged by the policy that was adopted before it: what is required, how serious a breach is and who may decide what come
// from the base; the words that cards use (criteria, goals, sectors, areas, organisations) come from the proposal itself.
import type { Body, Governance, Portfolio as Settings } from '../../generated/card-types.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** Fields of governance.yaml that are policy as a whole. */
export const policyFields = [
  'severities',
  'requirement_set',
  'requirement_sets',
  'routing',
  'ceilings',
  'overspend',
  'one_proposal_per_year',
  'may_submit',
  'reporting',
] as const satisfies readonly (keyof Governance)[];

export function withPolicy(head: Portfolio, base: Portfolio): Portfolio {
  return {
    ...head,
    governance: governanceUnder(head.governance, base.governance),
    settings: settingsUnder(head, base),
  };
}

function governanceUnder(head: Governance, base: Governance): Governance {
  const kept = Object.fromEntries(
    Object.entries(head).filter(([field]) => !(policyFields as readonly string[]).includes(field)),
  );
  const policy = Object.fromEntries(policyFields.flatMap((field) => (field in base ? [[field, base[field]]] : [])));
  return {
    ...kept,
    ...policy,
    ...withoutUndefined({
      bodies: head.bodies?.map((body) => bodyUnder(body, base)),
      secretariat: head.secretariat && secretariatUnder(head, base),
    }),
  };
}

/** A body keeps the rights and the quorum that it had. A new one has none but what it says itself. */
function bodyUnder(body: Body, { bodies = [] }: Governance): Body {
  const was = bodies.find(({ id }) => id === body.id);
  if (!was) return body;
  const { may_decide: _rights, quorum: _quorum, ...rest } = body;
  return { ...rest, ...withoutUndefined({ may_decide: was.may_decide, quorum: was.quorum }) };
}

function secretariatUnder({ secretariat = {} }: Governance, base: Governance): NonNullable<Governance['secretariat']> {
  const { mandate: _mandate, ...rest } = secretariat;
  return { ...rest, ...withoutUndefined({ mandate: base.secretariat?.mandate }) };
}

function settingsUnder({ settings }: Portfolio, base: Portfolio): Settings {
  const { expected: _expected, ...rest } = settings;
  return { ...rest, ...withoutUndefined({ expected: base.settings.expected }) };
}

function withoutUndefined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

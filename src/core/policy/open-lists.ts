// Lists that, left out, hold everything: of what is allowed, or asked before. The first entry of such a list takes the rest away, and so
// does an empty one.
import { usualHearings } from '../council/hearings-of.ts';
import type { Difference } from '../diff/compare-values.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { ConfigurationKind, Portfolio } from '../model/portfolio.ts';

export interface OpenList {
  readonly kind: ConfigurationKind;
  readonly field: string;
  readonly pointer: Pointer;
  /** Undefined: everything. */
  readonly list: readonly unknown[] | undefined;
}

/** An empty list of who may submit says nothing. */
export function openLists({ governance, settings }: Portfolio): readonly OpenList[] {
  const { may_submit: roles = [], secretariat, bodies = [], hearings = usualHearings } = governance;
  const types = secretariat?.mandate?.types;
  return [
    inGovernance('may_submit', ['may_submit'], roles.length > 0 ? roles : undefined),
    inGovernance('secretariat.mandate.types', ['secretariat', 'mandate', 'types'], types),
    ...bodies.map(({ id, may_decide }) =>
      inGovernance(`bodies[${id}].may_decide`, ['bodies', 0, 'may_decide'], may_decide),
    ),
    ...hearings.map(({ party, types: asked }) =>
      inGovernance(`hearings[${party}].types`, ['hearings', 0, 'types'], asked),
    ),
    ...(settings.local_fields ?? []).map(({ id, choices: list }) => ({
      kind: 'portfolio' as const,
      field: `local_fields[${id}].choices`,
      pointer: ['local_fields', 0, 'choices'],
      list,
    })),
  ];
}

function inGovernance(field: string, pointer: Pointer, list: OpenList['list']): OpenList {
  return { kind: 'governance', field, pointer, list };
}

/** Empty lists that came or went where nothing else did: they have no entries to compare. */
export function emptyLists(was: readonly OpenList[], is: readonly OpenList[]): readonly Difference[] {
  return was.flatMap(({ field, pointer, list: before }) => {
    const now = is.find((each) => each.field === field);
    const isEmpty = (before ?? now?.list)?.length === 0;
    if (!now || !isEmpty || (before === undefined) === (now.list === undefined)) return [];
    return [{ field, pointer, before: before ?? null, after: now.list ?? null }];
  });
}

// Promises that a council has a coordinator, and that time is set aside for every coordinator (seed rule 9).
import { councilBodies } from '../meetings/council-meetings.ts';
import { type Observation, type Pointer, valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile, type Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

/** `coordinator`: "" when there is none. */
type CoordinatorWithoutTimeArguments = { readonly coordinator: string };

export const coordinatorWithoutTime = defineRule<'coordinator-without-time', CoordinatorWithoutTimeArguments>({
  code: 'coordinator-without-time',
  severity: 'warning',
  *check(portfolio) {
    const file = configurationFile(portfolio, 'governance');
    const coordinators = coordinatorsOf(portfolio);
    if (coordinators.length === 0) yield* withoutCoordinator(portfolio, file);
    for (const { pointer, role, percent = 0 } of coordinators) {
      if (percent > 0) continue;
      const place = valuePlace(file, [...pointer, 'role']);
      yield { place, subject: [...pointer, 'percent'], args: { coordinator: role } };
    }
  },
});

interface Coordinator {
  readonly pointer: Pointer;
  readonly role: string;
  readonly percent: number | undefined;
}

/** Those of the list; where nobody stands there, those of the secretariat. */
function coordinatorsOf({ governance: { bodies = [], coordinators, secretariat } }: Portfolio): readonly Coordinator[] {
  if (bodies.length === 0) return [];
  const listed = [...numbered(coordinators)].map(([at, { role, percent }]) => ({
    pointer: ['coordinators', at],
    role: role ?? '',
    percent,
  }));
  if (listed.length > 0) return listed;
  return [...numbered(secretariat?.members)]
    .filter(([, { role }]) => role === 'coordinator')
    .map(([at, { who, percent }]) => ({ pointer: ['secretariat', 'members', at], role: who ?? '', percent }));
}

/** Asked of a council whose members are listed: one that is only named may be described elsewhere. */
function* withoutCoordinator(
  { governance }: Portfolio,
  file: string,
): Generator<Observation<CoordinatorWithoutTimeArguments>> {
  const council = councilBodies(governance).find(([, { members = [] }]) => members.length > 0);
  if (!council) return;
  yield {
    place: valuePlace(file, ['bodies', council[0], 'name']),
    subject: ['coordinators'],
    args: { coordinator: '' },
  };
}

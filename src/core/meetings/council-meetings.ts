// The councils of governance.yaml and the meetings that are planned for them, with their places in the file.
import type { Body, Governance, PlannedMeeting } from '../../generated/card-types.ts';
import { numbered } from '../model/numbered.ts';

type Numbered<T> = readonly [index: number, element: T];

export function councilBodies({ bodies }: Governance): readonly Numbered<Body>[] {
  return [...numbered(bodies)].filter(([, { kind }]) => kind === 'council');
}

/** Earliest first. A planned meeting that names no body, or one that is not listed, may be one of the council. */
export function councilMeetings(governance: Governance): readonly Numbered<PlannedMeeting>[] {
  const others = new Set((governance.bodies ?? []).flatMap(({ id, kind }) => (kind === 'council' ? [] : id)));
  return [...numbered(governance.meetings)]
    .filter(([, { body, date }]) => date !== undefined && (body === undefined || !others.has(body)))
    .sort(([, a], [, b]) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

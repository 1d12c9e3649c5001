// Promises that minutes stay as they were approved: by the first commit that has the approval, as git remembers it, and by the base of a
// proposal. Told once for a meeting, at the first place that is another.
import { changedMinutes } from '../history/changed-minutes.ts';
import { pathOf } from '../model/card-path.ts';
import { type Pointer, valuePlace } from '../model/diagnostic.ts';
import type { Past } from '../model/past.ts';
import { pointerFromText } from '../model/pointer-text.ts';
import type { Meeting } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type MinutesChangedArguments = {
  /** Of the meeting, and when the minutes were approved, ISO. */
  readonly date: string;
  readonly approved: string;
  /** The commit that has them as approved, shortened; "" when it is the base of the proposal. */
  readonly commit: string;
  readonly fields: readonly string[];
};

export const minutesChanged = defineRule<'minutes-changed', MinutesChangedArguments>({
  code: 'minutes-changed',
  severity: 'error',
  *check({ meetings }, { past }) {
    for (const each of meetings) {
      const found = inHistory(past, each) ?? inBase(past, each);
      const [first] = found?.changed ?? [];
      if (!found || !first) continue;
      const { file, id, meeting } = each;
      const fields = [...new Set(found.changed.map(pathOf))];
      const date = meeting.date ?? id;
      yield { place: valuePlace(file, first), args: { date, approved: found.approved, commit: found.commit, fields } };
    }
  },
});

interface ChangedSince {
  readonly approved: string;
  readonly commit: string;
  readonly changed: readonly Pointer[];
}

function inHistory({ minutes }: Past, { id }: Meeting): ChangedSince | null {
  const known = minutes.get(id);
  if (!known || known.changed.length === 0) return null;
  const { approvedOn, approvedIn, changed } = known;
  return { approved: approvedOn, commit: approvedIn.slice(0, 10), changed: changed.map(pointerFromText) };
}

function inBase({ policy }: Past, { id, meeting }: Meeting): ChangedSince | null {
  const base = policy?.meetings.find((each) => each.id === id)?.meeting;
  const approved = base?.minutes?.approved;
  if (!base || approved === undefined) return null;
  return { approved, commit: '', changed: changedMinutes(base, meeting) };
}

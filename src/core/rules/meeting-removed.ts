// Promises that what has been decided stays: a meeting with decisions or approved minutes does not lose its file, by the base of a
// proposal and, once minutes are approved, by git. A file that got its name from another date has the same decisions.
import { sameValue } from '../diff/compare-values.ts';
import { type Place, valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import type { Past } from '../model/past.ts';
import { configurationFile, type Meeting, type Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type MeetingRemovedArguments = {
  /** The file's name without .yaml. */
  readonly meeting: string;
  readonly decisions: number;
};

export const meetingRemoved = defineRule<'meeting-removed', MeetingRemovedArguments>({
  code: 'meeting-removed',
  severity: 'error',
  *check(portfolio, { past }) {
    const here = new Set([...portfolio.meetings.map(({ id }) => id), ...(portfolio.unreadableMeetings ?? [])]);
    const gone = new Map([...inHistory(past), ...inBase(past, portfolio)].filter(([id]) => !here.has(id)));
    for (const [meeting, decisions] of gone) yield { place: placeOf(portfolio, meeting), args: { meeting, decisions } };
  },
});

type Removed = readonly [id: string, decisions: number];

function inHistory({ minutes }: Past): readonly Removed[] {
  return [...minutes].flatMap(([id, { isRemoved, decisions }]) => (isRemoved ? [[id, decisions] as const] : []));
}

function inBase({ policy }: Past, portfolio: Portfolio): readonly Removed[] {
  return (policy?.meetings ?? []).flatMap((each) => {
    const { decisions = [], minutes } = each.meeting;
    const isBound = decisions.length > 0 || minutes?.approved !== undefined;
    return isBound && !isRenamed(each, policy, portfolio) ? [[each.id, decisions.length] as const] : [];
  });
}

/** Approved minutes keep their name, too. */
function isRenamed({ meeting }: Meeting, base: Portfolio | null, { meetings }: Portfolio): boolean {
  if (meeting.minutes?.approved !== undefined) return false;
  const known = new Set(base?.meetings.map(({ id }) => id));
  return meetings.some((each) => !known.has(each.id) && sameValue(each.meeting.decisions, meeting.decisions));
}

/** The file is not there: at the meeting in the plan, else at the top of the portfolio. */
function placeOf(portfolio: Portfolio, id: string): Place {
  const planned = [...numbered(portfolio.governance.meetings)].find(([, { date }]) => date === id);
  return planned
    ? valuePlace(configurationFile(portfolio, 'governance'), ['meetings', planned[0], 'date'])
    : valuePlace(configurationFile(portfolio, 'portfolio'), ['name']);
}

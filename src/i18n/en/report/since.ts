// English for the chapter on what has changed since an earlier moment.
import type { SinceWords } from '../../report/since-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const sinceWords: SinceWords = {
  title: 'Changes since the last meeting',
  titleSince: (date) => `Changes since ${date}`,
  first: 'This is the first report: no meeting has been held before. Changes are shown from the next one.',
  unrecorded:
    'Changes since the last meeting cannot be shown, because nobody has recorded which edition of the portfolio the council saw then.',
  unreachable: (meeting) =>
    `Changes since the meeting on ${meeting} cannot be shown, because the edition of the portfolio that the council saw then is not available where the report was made.`,
  hint: {
    unrecorded:
      'The report shows no changes since the last meeting. Record in the file of that meeting which commit the council saw (the field commit), or name the date of a meeting, a tag or a commit in --since.',
    unreachable: (meeting, hash) =>
      `The file of the meeting on ${meeting} says that the council saw commit ${hash}, but this copy of the repository does not have it. Fetch the whole history with “git fetch --unshallow”, or name something else to compare with in --since.`,
  },
  label: 'Compared with',
  meeting: (date, commit) => `the meeting on ${date} (${commit})`,
  meetingOn: (date) => `the meeting on ${date}`,
  commit: (hash, date) => `commit ${hash} of ${date}`,
  intro: (what) => `The portfolio is compared with what it was in ${what}.`,
  introMeeting: (what) => `The portfolio is compared with what it was for ${what}.`,
  assumed:
    'The meeting file does not name the commit that the council saw. The last one from the day of the meeting or before is used instead; that is an assumption.',
  marks: {
    new: 'new',
    changed: 'changed',
    before: 'Before',
    since: 'Change since then',
    was: (label) => (label === null ? 'was not stated' : `was ${label.toLowerCase()}`),
    mean: 'In every table, “new” stands at projects that have come since then, and “changed” at those whose stage, status, overall light, cost or end date is another than it was. What has changed stands in the column that it is about.',
    short:
      'In the tables, “new”, “changed”, ▲ and ▼ beside the places, and figures in brackets show what is different now.',
    placesMean: 'Before is the place in the list then. ▲ is so many places up, ▼ so many down.',
  },
  picture: ({ since, added, stopped, finished, removed, stepped, worse, better, later, cost, decisions }) => {
    const parts = [
      ...(added > 0 ? [plural(added, 'new project', 'new projects')] : []),
      ...(stopped > 0 ? [`${stopped} stopped or rejected`] : []),
      ...(finished > 0 ? [`${finished} completed`] : []),
      ...(removed > 0 ? [`${removed} removed`] : []),
      ...(stepped > 0 ? [`${stepped} with another stage or status`] : []),
      ...(worse > 0 ? [`${worse} with a worse light`] : []),
      ...(better > 0 ? [`${better} with a better light`] : []),
      ...(later > 0 ? [`${later} with a later end date`] : []),
      ...(cost === null ? [] : [`cost ${cost}`]),
    ];
    const nothing =
      decisions > 0
        ? `${plural(decisions, 'decision has', 'decisions have')} been recorded, and nothing else of note has changed`
        : 'nothing of note has changed';
    return `Since ${since}: ${parts.length === 0 ? nothing : parts.join(', ')}.`;
  },
  nothing: 'Nothing has changed since then.',
  unchanged: (parts) => `No changes under: ${parts.join('; ')}.`,
  more: (count, hash) => `… and ${count} more. “portfolio diff ${hash}” shows all of them.`,
  project: 'Project',
  before: 'Before',
  now: 'Now',
  cost: 'Cost',
  added: { title: 'New projects', place: 'No. in the list' },
  ended: { title: 'Stopped, rejected or completed', reason: 'Reason' },
  removed: {
    title: 'Removed',
    means: 'The cards of these have been taken out of the portfolio. The cost is what they had then.',
  },
  steps: { title: 'Stage and status', became: (before, now) => `${before} → ${now}` },
  colours: { title: 'Light', cause: 'Cause' },
  money: {
    title: 'Cost',
    change: 'Change',
    what: 'What',
    group: (group, count) => {
      const words = {
        changed: `${plural(count, 'other project', 'other projects')} with another cost`,
        new: plural(count, 'new project', 'new projects'),
        joined: `${plural(count, 'project that has', 'projects that have')} come into the area`,
        reopened: `${plural(count, 'project', 'projects')} taken up again`,
        readable: `${plural(count, 'project', 'projects')} that can be read again`,
        becameKnown: `${plural(count, 'project whose cost has', 'projects whose costs have')} become known`,
        becameUnknown: `${plural(count, 'project whose cost is', 'projects whose costs are')} no longer known`,
        unreadable: `${plural(count, 'project', 'projects')} that can no longer be read`,
        ended: `${plural(count, 'project', 'projects')} stopped, rejected or completed`,
        removed: `${plural(count, 'project', 'projects')} removed`,
        parted: `${plural(count, 'project that is', 'projects that are')} no longer in the area`,
        same: `${plural(count, 'project', 'projects')} without change`,
      };
      return words[group];
    },
    unknown: (count) => `${count} of unknown cost`,
    sum: 'Sum',
    how: 'Planned project cost in nominal amounts: the forecast where there is one, else the budget. Projects that are stopped, rejected or completed are not counted.',
    yearsTitle: 'Per year',
    year: 'Year',
    frame: 'Frame now',
    left: { before: 'Free before', now: 'Free now' },
    leftMeans:
      'Only years that have changed are listed. Free is the frame less the reserve, what is bound, and what the list has room for.',
  },
  ends: {
    title: 'End date',
    moved: 'Moved',
    days: (count, isLater) => `${plural(count, 'day', 'days')} ${isLater ? 'later' : 'earlier'}`,
    months: (count, isLater) => `${plural(count, 'month', 'months')} ${isLater ? 'later' : 'earlier'}`,
    wasUnknown: 'was not set',
    isUnknown: 'no longer set',
  },
  places: {
    title: 'Places in the list',
    intro: 'Only projects with another place than before are listed.',
    byConfiguration: (count) =>
      `Of this, new weights, frames and rules alone would have moved ${plural(count, 'project', 'projects')}.`,
  },
  configuration: { title: 'Strategy, frames and rules', none: 'Strategy, frames and rules are the same.' },
};

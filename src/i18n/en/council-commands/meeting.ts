// English for `portfolio meeting`.
import type { MeetingWords } from '../../council-command-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const meetingWords: MeetingWords = {
  title: ({ body, date }, { date: day }) => `${body}, ${day(date)}`,
  noFile: (date) => `The meeting is in the plan, and has no agenda yet. “portfolio meeting ${date} --plan” makes it.`,
  deadline: (date, { date: day }) => `Deadline for registration: ${day(date)}.`,
  states: {
    planned: 'The meeting is planned.',
    held: 'The meeting has been held.',
    cancelled: 'The meeting is cancelled.',
  },
  attendance: ({ present, needed, quorum }) =>
    `${plural(present, 'member was', 'members were')} there${needed === null ? '' : `; at least ${needed} must be`}.${quorum === null ? '' : quorum ? ' There was a quorum.' : ' There was no quorum.'}`,
  approved: (date, { date: day }) => `The minutes were approved on ${day(date)}.`,
  agenda: 'Agenda',
  noCases: 'No cases.',
  case: (number) => `Case ${number}`,
  outcome: (outcome, { choice }) => `Decision: ${choice(`outcome=${outcome}`).toLowerCase()}.`,
  undecided: (cases, { list }) => `Cases without a decision: ${list(cases)}.`,
  awaiting: 'Awaits treatment, and is not on the agenda',
  nothingAwaits: 'No other cases await this body.',
  late: 'Registered after the deadline',
  since: (date, { date: day }) => `Registered on ${day(date)}.`,
  nextPlan: (date) =>
    `“portfolio meeting ${date} --plan” puts those that came in time on the agenda. “--with ID” takes one that came late.`,
  nextHold: (date) =>
    `Before the meeting: “portfolio advance ID --dry-run” says what a case lacks for its decision, “portfolio check” what is wrong now, and “portfolio report meeting ${date}” writes the papers. After the meeting: “portfolio meeting ${date} --all-present”, or --present and --absent with roles.`,
  made: ({ body, date, cases }, { date: day }) =>
    `Made the meeting of ${body} on ${day(date)}, with ${plural(cases, 'case', 'cases')}.`,
  added: ({ cases, date }, { date: day }) => `Put ${plural(cases, 'case', 'cases')} on the agenda of ${day(date)}.`,
  nothingToAdd: (date, { date: day }) => `No new cases for the agenda of ${day(date)}. The file is not touched.`,
  dropped: ({ cases, date }, { date: day }) => `Took ${plural(cases, 'case', 'cases')} off the agenda of ${day(date)}.`,
  nextDropped: (date) =>
    `To put a case up as something else, write it under request in the card, and then “portfolio meeting ${date} --with ID”.`,
  leftOut: (ids, { list }) =>
    `Registered after the deadline, and left out: ${list(ids)}. “--with ID” takes one all the same.`,
  noneAwait: ({ body, date }) =>
    `No project awaits ${body}. One that is under way comes up when its card has a \`request\`, or with “portfolio meeting ${date} --with ID”.`,
  held: ({ body, date, present, absent }, { date: day }) =>
    `Recorded the meeting of ${body} on ${day(date)}: ${present} present${absent > 0 ? `, ${absent} absent` : ''}.`,
  quorum: ({ present, needed, isMet }) =>
    isMet
      ? `There is a quorum: ${present} of at least ${needed} members.`
      : `There is no quorum: ${present} of at least ${needed} members. Decisions cannot be recorded.`,
  disqualified: (count) => `Recorded ${plural(count, 'disqualification', 'disqualifications')}.`,
  nextDecide: (date) => `Next: “portfolio decide ID --meeting ${date} --outcome approved”, once for each case.`,
  minutes: ({ date, approved, decisions }, { date: day }) =>
    `The minutes of ${day(date)} are approved on ${day(approved)}, with ${plural(decisions, 'decision', 'decisions')}. The meeting’s file is not changed any more.`,
  nextCommit: 'Commit it to git now; only then does the check notice changes.',
  cancelled: (date, { date: day }) => `The meeting on ${day(date)} is cancelled.`,
};

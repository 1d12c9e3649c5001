// English for why something cannot be written about a meeting or a decision, and what to do instead.
import type { RefusalWords } from '../../council-command-words.ts';
import { idInCommand } from '../../in-command.ts';

const bodyThatDecides = (decides: string): string => (decides === '' ? '' : ` ${decides} decides.`);

const limits = {
  no_mandate: 'the secretariat has no mandate in governance.yaml',
  not_adopted: 'the mandate was not adopted on the day of the meeting',
  type: 'the mandate does not cover this form of project',
  unknown_amount: 'the amount is unknown',
  amount: 'the amount is above what the mandate gives in one case',
  frame: 'the mandate’s frame for the year is used up',
} as const;

export const refusalWords: RefusalWords = {
  'no-meeting': ({ date }) => `There is no meeting file for ${date}. Make it with “portfolio meeting ${date} --plan”.`,
  'no-next-meeting': () =>
    'No meetings are planned ahead. Give a date, or write the plan of meetings under meetings in governance.yaml.',
  'no-body': ({ date }, { date: day }) =>
    `Nobody knows which body meets on ${day(date)}. Say it with --body ID, or write the meeting under meetings in governance.yaml.`,
  'unknown-body': ({ body, known }, { quote, list }) =>
    `No body is called ${quote(body)} in governance.yaml. It has ${list(known)}.`,
  'absent-body': ({ body, id }) =>
    `${body} did not meet here. Make its own meeting with “portfolio meeting DATE --plan --body ${id}” and record the decision there.`,
  'other-body': ({ date, body }, { date: day }) =>
    `The meeting on ${day(date)} is one of ${body}. Another body has to have another date.`,
  'meeting-cancelled': ({ date }, { date: day }) => `The meeting on ${day(date)} is cancelled.`,
  'meeting-held': ({ date }, { date: day }) =>
    `The meeting on ${day(date)} has been held. After that its agenda cannot be changed, and it cannot be cancelled.`,
  'meeting-planned': ({ date }, { date: day }) =>
    `The meeting on ${day(date)} is not recorded as held. First record who was there: “portfolio meeting ${date} --all-present”, or --present and --absent with roles.`,
  'meeting-in-future': ({ date }, { date: day }) =>
    `The meeting is on ${day(date)}, and that day has not come. Attendance and decisions are recorded after the meeting.`,
  'minutes-approved': ({ date, approved }, { date: day }) =>
    `The minutes of ${day(date)} were approved on ${day(approved)}. After that the meeting’s file is not changed. If something is wrong, it is for a new meeting.`,
  'minutes-too-early': ({ date, approved }, { date: day }) =>
    `The minutes cannot have been approved on ${day(approved)}, before the meeting on ${day(date)}.`,
  'approved-in-future': ({ approved }, { date: day }) =>
    `${day(approved)} has not come yet. Record the approval when it has been given.`,
  'cases-undecided': ({ date, cases }, { list }) =>
    `These cases have no decision: ${list(cases)}. Record them with “portfolio decide --meeting ${date}”, also those that were postponed.`,
  'meeting-decided': ({ date }, { date: day }) => `The meeting on ${day(date)} has decisions, and cannot be cancelled.`,
  'dropped-decided': ({ id, date, reference }, { date: day, quote }) =>
    `The meeting on ${day(date)} has made a decision in the case about ${quote(id)}: ${reference}. So the case stays on the agenda.`,
  'reason-missing': ({ outcome }, { choice }) =>
    `“${choice(`outcome=${outcome}`)}” needs a reason: --reason "…". Those who brought the case must be able to read why.`,
  'conditions-missing': () =>
    'Approved with conditions needs at least one condition: --condition "What is required; 2027-01-31".',
  'conditions-unused': ({ outcome }, { choice }) =>
    `“${choice(`outcome=${outcome}`)}” has no conditions. Did you mean --outcome approved_with_conditions?`,
  'unknown-case': ({ case: number, date, known }, { quote, list, date: day }) =>
    `Case ${quote(number)} is not on the agenda of ${day(date)}.${known.length > 0 ? ` It has ${list(known)}.` : ''}`,
  'which-case': ({ cards }, { list }) =>
    `The case is about several cards: ${list(cards)}. Say which the decision is about.`,
  'which-type': ({ types }, { list }) =>
    `The card is on the agenda for several kinds of decisions: ${list(types)}. Say which with --type.`,
  'nothing-asked': ({ id }, { quote }) =>
    `${quote(id)} asks for nothing, and is not on the agenda. Say what the decision is about with --type.`,
  'case-decided': ({ reference, date }, { date: day }) =>
    `The meeting on ${day(date)} already has a decision in this case: ${reference}. A case gets one decision in a meeting. If it is wrong, correct the line in the meeting file before the minutes are approved.`,
  'no-right': ({ body, type, decides }, { choice }) =>
    `${body} has no right to make such decisions${type ? ` (${choice(`decision_type=${type}`)})` : ''}, by may_decide in governance.yaml.${bodyThatDecides(decides)}`,
  'outside-route': ({ body, decides }) =>
    `${body} does not treat this case, by the routes in governance.yaml.${bodyThatDecides(decides)}`,
  'over-mandate': ({ body, limit, decides }) =>
    `${body} cannot decide this case: ${limits[limit]}.${bodyThatDecides(decides)}`,
  'out-of-order': ({ body, first }, { list }) =>
    `${list(first)} must say yes or no to the case before ${body} can approve it, by the routes in governance.yaml. If that is done, record that decision first.`,
  'no-quorum': ({ present, needed }) =>
    `The meeting had no quorum: ${present} of at least ${needed} members were there. If the attendance is wrong, mend it with “portfolio meeting”.`,
  'no-quorum-in-case': ({ present, needed, out }, { list }) =>
    `There is no quorum in this case: ${list(out)} disqualified, which leaves ${present} of at least ${needed} members.`,
  'votes-above-present': ({ votes, present }) =>
    `${votes} votes are more than the ${present} members who were present and could vote in the case. Correct --votes, or the attendance with “portfolio meeting”.`,
  'frame-missing': ({ id }, { quote }) =>
    `The decision gives a frame, but ${quote(id)} does not say how much is asked for. Give the frame with --frame, as in “--frame 800000”.`,
  'project-over': ({ id, status }, { quote, choice }) =>
    `${quote(id)} has the status ${choice(`status=${status}`).toLowerCase()}. To take the project up again, change the status on the card first. --anyway records the decision without changing it.`,
  'card-lacks': ({ id, count }, { quote }) =>
    `${quote(id)} lacks something that the stage asks for (${count} ${count === 1 ? 'error' : 'errors'} above). Mend the card, or record the decision all the same with --anyway. “portfolio advance” does not move the project before it is mended.`,
  'not-for-body': ({ id, body, next }, { quote }) =>
    `${quote(id)} does not await ${body}.${next === '' ? '' : ` Next is ${next}.`}`,
  'only-prepares': ({ id, body, next }, { quote }) =>
    `${body} prepares the case about ${quote(id)}, and does not treat it in a meeting of its own. ${next} treats it.`,
  'earlier-body-first': ({ id, body, first, firstId }, { quote }) =>
    `${first} must treat ${quote(id)} before the case goes to ${body}, by the routes in governance.yaml. Put it on an agenda there first: “portfolio meeting DATE --plan --body ${firstId} --with ${idInCommand(id)}”.`,
  'already-on-agenda': ({ id, case: number }, { quote }) =>
    `${quote(id)} is on the agenda already${number === '' ? '' : `, as case ${number}`}.`,
  'unknown-member': ({ role, suggestion, body }, { quote }) =>
    `${quote(role)} is no member of ${body} on the day of the meeting.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ' The members stand in governance.yaml.'}`,
  'present-and-absent': ({ role }, { quote }) => `${quote(role)} cannot be both present and absent.`,
  'no-members': ({ body }) =>
    `${body} has no list of members in governance.yaml, so --all-present does not say who was there. Use --present.`,
  'not-on-agenda': ({ id, date }, { quote, date: day }) => `${quote(id)} is not on the agenda of ${day(date)}.`,
};

// English for the agenda paper.
import type { AgendaWords } from '../../report/agenda-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const agendaWords: AgendaWords = {
  files: { agenda: 'agenda', report: 'portfolio-report', case: 'case' },
  title: 'Notice of meeting and agenda',
  reportTitle: 'Portfolio report',
  head: {
    time: 'Time',
    noTime: 'no time is set',
    place: 'Place',
    noPlace: 'not set',
    called: 'Called',
    calledText: ({ members, quorum }) =>
      `${plural(members, 'member', 'members')} (see “Members called”)${quorum === null ? '' : `, and at least ${quorum} must be there to decide anything`}`,
    secretary: 'Secretary',
    deadlines: 'Deadlines before the meeting',
    deadlineText: ({ registration, status }) =>
      [...(registration ? [`new cases ${registration}`] : []), ...(status ? [`status reports ${status}`] : [])].join(
        ', ',
      ),
    asOf: 'As of',
    source: 'Made from',
  },
  papers:
    'Every case about a project has a paper of its own, linked from the list below. The whole portfolio stands in',
  absence: 'If you cannot come, tell the secretariat.',
  isHeld: 'The meeting has been held. What was decided stands in the minutes.',
  isCancelled: 'The meeting is cancelled.',
  dataQuality: 'Errors in the cards',
  errors: (count, unreadable, { list }) =>
    [
      `The check found ${plural(count, 'error', 'errors')}. Fields with errors are left out, so figures in the papers may be missing.`,
      ...(unreadable.length > 0 ? [`These cards could not be read and are left out: ${list(unreadable)}.`] : []),
    ].join(' '),
  cases: {
    title: (count) => `Cases (${count})`,
    none: 'There are no cases on the agenda yet.',
    case: 'Case',
    about: 'About',
    asked: 'It asks to',
    decider: 'Decision',
    sectorLeader: 'Sector leader',
    proposal: 'Proposal',
    choice: {
      approve: 'approve',
      conditions: 'approve on conditions',
      return: 'send back',
      stop: 'stop',
      prioritise: 'prioritise',
      choose: 'choose the outcome',
      written: 'see the paper',
    },
    numbered: (number) => `case ${number}`,
    onlyWithout: (choice, others, { list }) =>
      `${choice}, only if ${list(others)} ${others.length === 1 ? 'is' : 'are'} not chosen`,
    raise: (more, to) => `${more} (to ${to})`,
    decides: 'here',
    recommends: (to) => `recommendation to ${to}`,
    prioritiseAll: 'put the projects in order within the frame',
    outside: (body) => `by ${body}`,
    unknown: 'not clear',
    heard: 'Heard',
    notHeard: 'Not heard',
    noCard: 'the card cannot be read',
  },
  short: {
    title: 'Cases without a paper of their own',
    proposal: 'Proposed decision:',
    noProposal: 'The case is presented in the meeting. No proposal for a decision has been written.',
    questions: 'Questions for the meeting:',
    inside: (count) =>
      count === 1
        ? 'This project is given priority within the frame:'
        : `These ${count} projects are given priority within the frame:`,
    inCase: (name, number) => `${name} (case ${number})`,
    ifApproved: 'For projects with a case of their own, this depends on its approval.',
    waiting: (names, { list }) =>
      names.length === 1
        ? `${list(names)} has room within the frame, but is proposed sent back in its own case. The room is kept until that case is settled.`
        : `${list(names)} have room within the frame, but are proposed sent back in their own cases. The room is kept until those cases are settled.`,
    instead: (name, of) => `${name} has room only in the place of ${of}. The two exclude each other.`,
    outside: 'First outside the frame is',
    lacks: (amounts, { list }) => `which lacks ${list(amounts)}`,
    listFrom: 'The proposal follows the ranking in the portfolio report and the proposals in the other cases.',
  },
  close: {
    title: 'Impartiality',
    intro:
      'These members have a role in a case on the list. Whoever it is says so when the case comes up, and the meeting decides whether the member is disqualified.',
  },
  information: {
    title: 'For information',
    conditions: {
      title: 'Conditions to follow up',
      none: (others) =>
        others === 0
          ? 'No conditions are open.'
          : `No conditions are overdue or due before the next meeting. ${plural(others, 'condition is', 'conditions are')} open with a later date or none.`,
      intro: ({ overdue, before, next, nextMeeting, others }) => {
        const parts = [
          ...(overdue > 0 ? [`${overdue} overdue`] : []),
          ...(before > 0 ? [`${before} due before this meeting`] : []),
          ...(next > 0 ? [`${next} due before the one after${nextMeeting ? ` (${nextMeeting})` : ''}`] : []),
        ];
        const more = others === 0 ? '' : ` ${plural(others, 'other has', 'others have')} a later date or none.`;
        return `Of the conditions set by earlier decisions, ${overdue + before + next} need attention now: ${parts.join(', ')}.${more}`;
      },
      project: 'Project',
      condition: 'Condition',
      due: 'Due',
      decision: 'Case',
      overdue: 'overdue',
    },
    secretariat: {
      title: 'Decisions by the secretariat',
      none: (since) =>
        since === null
          ? 'The secretariat has decided nothing by itself.'
          : `The secretariat has decided nothing by itself since the meeting of ${since}.`,
      intro: (count, since) =>
        `The secretariat has made ${plural(count, 'decision', 'decisions')} by itself${since === null ? '' : ` since the meeting of ${since}`}:`,
      earlier: 'The mandate has also been used for:',
    },
    waiting: {
      title: 'Waiting, but not on the agenda',
      none: 'No other cases await this body.',
      intro: 'These cases are for this body, but have not been put on the agenda of this meeting:',
      because: {
        proposed: (decision) => `a new proposal to ${decision}.`,
        requested: (decision) => `asks to ${decision}.`,
        recommended: (decision) => `is recommended by the body before, and asks to ${decision}.`,
        returned: (decision) => `was returned. It still asks to ${decision}.`,
        postponed: (decision) => `was postponed. It still asks to ${decision}.`,
        pilot_over: () => 'the pilot is over and has to be judged.',
      },
      above: (amount) => `the planned cost is ${amount} above the frame that was granted.`,
      late: (since, deadline) => `Came in on ${since}, after the deadline of ${deadline}.`,
      lacks: (what) => `Missing: ${what}.`,
      complete: 'Nothing is missing.',
    },
  },
  members: {
    title: 'Members called',
    role: 'Member',
    field: 'Field',
    organisation: 'Organisation',
    leader: 'leader',
    none: 'The configuration does not say who the members are.',
  },
};

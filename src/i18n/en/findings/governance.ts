// Findings about how the portfolio is governed, in English.
import type { GovernanceArguments } from '../../../core/rules/governance-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const governanceWords: WordsFor<GovernanceArguments> = {
  'coordinator-without-time': {
    title: 'Coordinator without time',
    message: ({ coordinator }, { quote }) =>
      coordinator === ''
        ? 'The council has no coordinator.'
        : `No time is set aside for the coordinator ${quote(coordinator)}.`,
    fix: ({ coordinator }) =>
      coordinator === ''
        ? 'List at least one coordinator under `coordinators`, with `role` and `percent`.'
        : 'Write the percentage of a position in `percent`.',
    why: 'The coordinator links the fields and the technology, and knows the cases better than anyone in the council. The work is not done if it has to be done beside everything else. So it should stand how much time is set aside.',
  },
  'council-without-leader': {
    title: 'Council without a leader',
    message: ({ council }, { quote }) => `${quote(council)} has no leader.`,
    fix: () => 'Write the role of the leader in `leader`.',
    why: 'The council needs a leader with the competence and the legitimacy to lead a prioritisation across fields. The leader calls and chairs the meetings, and answers to the management for what the council recommends.',
  },
  'council-without-meeting-deadlines': {
    title: 'Meeting without deadlines',
    message: ({ date, missing, others }, speak) => {
      const more = others === 0 ? '' : ` The same goes for ${speak.number(others)} more.`;
      return `The meeting on ${speak.date(date)} lacks ${speak.list(missing.map((key) => `\`${key}\``))}.${more}`;
    },
    fix: () =>
      'Write the last day for proposals in `deadline_registration` and for status reports in `deadline_status`.',
    why: 'Being predictable is what sets a council apart from deciding ad hoc. Those who propose must know when their case can be treated, and the secretariat must have time to prepare it.',
  },
  'field-without-member': {
    title: 'Field without a member in the council',
    message: ({ sector, council }, { quote }) => `No member of ${quote(council)} speaks for ${quote(sector)}.`,
    fix: ({ id }) =>
      `List a member with \`field: ${id}\`, or correct \`field\` of the member who speaks for the sector.`,
    why: 'The council should have members from every field, with knowledge, interest and legitimacy there. A field without a member has its projects prioritised by others.',
  },
  'future-picture-short': {
    title: 'Picture of the future too short or missing',
    message: ({ to, least, horizon }, { number }) => {
      if (to !== '')
        return `The picture of the future is of ${to}, less than ${number(horizon)} years after the strategy begins.`;
      return least === ''
        ? 'The picture of the future has no year.'
        : 'The strategy has no picture of the future with a year.';
    },
    fix: ({ least }) =>
      least === ''
        ? 'Write the year of the picture in `future_picture.to`, about ten years ahead.'
        : `Describe where you want to be in ${least} or later, and write the year in \`future_picture.to\`.`,
    why: 'The strategy says what is to be done in the next years. The picture of the future says where that leads, about ten years ahead. Without it every project is judged by itself.',
  },
  'mandate-not-adopted': {
    title: 'Mandate not adopted',
    message: ({ missing }, { list }) =>
      `It does not stand who adopted the secretariat's mandate, when and in which case: ${list(missing.map((key) => `\`adopted.${key}\``))} missing.`,
    fix: () =>
      'Write the body, the date and the case number in `adopted`, or take the mandate away until it is adopted.',
    why: 'The secretariat can decide only within a mandate that is agreed and adopted. The mandate counts from the day it was adopted. Until then the cases go to the council.',
  },
  'member-term-over': {
    title: "Member's term over, no successor",
    message: ({ member, body, until }, speak) =>
      `${speak.quote(member)} was in ${speak.quote(body)} until ${speak.date(until)}, and nobody has taken over.`,
    fix: () => 'List the successor, or correct `until` if the member has been appointed again.',
    why: 'An empty seat is noticed first when the council has no quorum, or when a field has not been heard.',
  },
  'no-meetings-ahead': {
    title: 'No meetings ahead',
    message: ({ council, last }, speak) =>
      last === ''
        ? `The meeting plan has no meetings of ${speak.quote(council)}.`
        : `The meeting plan has no meetings of ${speak.quote(council)} after ${speak.date(last)}.`,
    fix: () => 'List the next meetings under `meetings`, with date and deadlines.',
    why: 'Steering a portfolio takes a plan of meetings and reports. Without it nobody knows when a proposal can be treated or when status must be in.',
  },
  'secretariat-incomplete': {
    title: 'The secretariat lacks roles',
    message: ({ missing }, speak) =>
      `The secretariat lacks ${speak.list(missing.map((role) => speak.quote(speak.choice(role))))}.`,
    fix: () => 'List who covers the roles under `members`. One person can cover several.',
    why: "A case is well prepared when it has been seen by the council's leader, a coordinator, IT, the architect, the archive and whoever works with organisation development. If one of them is missing, the question comes up in the meeting instead.",
  },
  'sector-without-leader': {
    title: 'Sector without a leader',
    message: ({ sector }, { quote }) => `The sector ${quote(sector)} has no leader.`,
    fix: () => 'Write the role of the sector leader in `leader`.',
    why: 'The sector leader is to be heard, and to recommend, before a proposal from the sector is submitted. If it does not stand who that is, the proposer does not know whom to ask.',
  },
  'status-before-meeting': {
    title: 'No new status for the meeting',
    message: ({ date, meeting, deadline, before }, speak) =>
      `The status report is from ${speak.date(date)}, and the last meeting was on ${speak.date(before)}. The deadline for the meeting on ${speak.date(meeting)} was ${speak.date(deadline)}.`,
    fix: () => 'Write a new `status_report` before the papers are sent.',
    why: 'The council should see how things stand now, not how they stood last time. A report that it has seen already gives it nothing to steer by.',
  },
  'strategy-expired': {
    title: 'Strategy expired or too long',
    message: ({ from, to, years, longest, isOver }, { number }) =>
      isOver
        ? `The strategy counted for ${from}–${to} and has expired.`
        : `The strategy counts for ${from}–${to}. That is ${number(years)} years, and a strategy should not count for more than ${number(longest)}.`,
    fix: ({ isOver }) =>
      isOver
        ? 'Adopt a new strategy, and write the new period in `period`.'
        : 'Divide the period, or turn the rule off under `severities` if you have adopted a longer one.',
    why: 'Prioritisation rests on the strategy. The picture of the future can be long, but the choices should be taken up again about every third year, because technology, law and politics change.',
  },
};

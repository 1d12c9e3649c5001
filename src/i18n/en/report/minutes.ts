// English for the minutes.
import type { MinutesWords } from '../../report/minutes-words.ts';

export const minutesWords: MinutesWords = {
  title: 'Minutes',
  draft: 'Draft – not approved',
  draftMeans: 'These minutes have not been approved yet, and may be changed.',
  present: 'Present',
  absent: 'Absent',
  unrecorded: 'Recorded neither as present nor as absent',
  nobodyRecorded: 'not recorded',
  quorum: 'Quorum',
  quorumText: ({ stated, present, members, needed }) => {
    const answer = stated === null ? 'Not recorded' : stated ? 'Yes' : 'No';
    const met = members > 0 ? `${present} of ${members} members were there` : `${present} were there`;
    const limit = needed === null ? '' : `, and at least ${needed} were needed`;
    return present === 0 && stated === null ? `${answer}.` : `${answer}. ${met}${limit}.`;
  },
  disqualified: 'Impartiality',
  seen: 'Basis',
  seenVersion: (commit) => `version ${commit} (commit)`,
  votesNotRecorded: 'The votes are not recorded.',
  voting: 'Voting',
  cases: 'Cases',
  noCases: 'The meeting had no cases.',
  beyondAgenda: 'Cases that were not on the agenda',
  undecided: (count) =>
    count === 1
      ? 'One case has no decision. It is marked below.'
      : `${count} cases have no decision. They are marked below.`,
  case: (number) => `Case ${number}`,
  archive: 'Archive case',
  proposal: 'Proposed decision:',
  asked: (decision) => `The project asked to ${decision}.`,
  proposedThen: (commit) => `Proposed decision, put together from the cards as they stood in version ${commit}:`,
  inPapers: 'The proposed decision was in the papers.',
  askedWithoutCard: (kind) => `The case was about: ${kind}.`,
  decision: 'Decision',
  noDecision: 'No decision is recorded in this case.',
  outcome: {
    approved: 'Approved',
    approved_with_conditions: 'Approved on conditions',
    returned: 'Returned for more work',
    postponed: 'Postponed',
    rejected: 'Rejected',
    stopped: 'Stopped',
  },
  decidedBy: (body) => `Decided by ${body}.`,
  grants: (stage) => `The project may stand in the stage ${stage}.`,
  frame: (amount) => `Frame: ${amount}.`,
  conditions: 'Conditions:',
  due: (date) => `Due ${date}.`,
  reason: 'Reason:',
  votes: ({ for: yes, against: no }) =>
    no === 0
      ? `Unanimous${yes === null ? '' : `, with ${yes} votes`}.`
      : yes === null
        ? `${no} voted against.`
        : no === null
          ? `${yes} voted for.`
          : `Carried by ${yes} votes to ${no}.`,
  dissent: (text) => `The minority asked to have this recorded: ${text}`,
  final: 'The decision is final.',
  recommendation: (to) =>
    to === null ? 'This is a recommendation. Others have the last word.' : `This is a recommendation to ${to}.`,
  worthless: {
    no_right: 'By the configuration this body may not make such a decision. That has to be cleared up.',
    outside_route: 'By the route the case is for others. That has to be cleared up.',
    over_mandate: 'The decision is outside the mandate of the secretariat. That has to be cleared up.',
  },
  approval: 'Approval',
  approved: (date, by) => `The minutes were approved on ${date}${by ? ` by ${by}` : ''}.`,
  notApproved: 'The minutes have not been approved.',
  signature: { date: 'Date', name: 'Approved by' },
};

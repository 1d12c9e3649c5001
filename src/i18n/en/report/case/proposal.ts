// English for the proposal for a decision.
import type { CaseProposalWords } from '../../../report/case/proposal-words.ts';

export const caseProposalWords: CaseProposalWords = {
  lead: {
    decides: (body) => `${body} decides:`,
    recommends: (body, decider) => `${body} recommends that ${decider} decides:`,
    prepares: (body, decider) => `${body} puts the case to ${decider} with this proposal:`,
    unknown: 'The proposed decision is:',
  },
  gate: ({ subject, gate, from, to }) => `${subject} goes from ${from} to ${to} (${gate}).`,
  begins: (subject, gate) => `${subject} begins (${gate}).`,
  realised: (subject, gate) => `the work of taking out the benefits of ${subject} ends (${gate}).`,
  ends: (subject, gate) => `${subject} ends (${gate}).`,
  estimate: (amount) => `The cost is roughly estimated at ${amount}. The frame is set at BP3.`,
  frame: (amount, years, { list }) =>
    years.length > 1
      ? `The frame is ${amount}: ${list(years)}.`
      : `The frame is ${years.length === 1 ? years[0] : amount}.`,
  inYear: (amount, year) => `${amount} in ${year}`,
  shares: (payers, { list }) => `The frame is paid by ${list(payers)}.`,
  payer: (name, amount) => `${name} (${amount})`,
  budget: (subject) => `Money is granted to ${subject}.`,
  change: {
    plan: (subject) => `The new plan for ${subject} is approved.`,
    raised: ({ before, amount, more }) => `The frame is raised by ${more}, from ${before} to ${amount}.`,
    lowered: ({ before, amount }) => `The frame is lowered from ${before} to ${amount}.`,
    kept: (amount) => `The frame of ${amount} stands.`,
    shares: (payers, { list }) => `The increase is paid by ${list(payers)}.`,
    dates: 'These dates are moved:',
    date: (name, now, before) => `${name}: ${now} (was ${before})`,
  },
  stop: {
    stop: (subject) => `${subject} is stopped.`,
    remaining: (amount) => `What is left of the frame, ${amount}, is released to other projects.`,
    cost: (amount) => `Stopping costs ${amount}.`,
    lessons: 'What has been learned is written down and shared with the other projects.',
  },
  prioritise: (subject, { rank, numbered }) =>
    `${subject} is given place ${rank} of ${numbered} in the prioritisation.`,
  prioritiseUnranked: (subject) =>
    `${subject} is taken into the portfolio, without a place in the prioritisation until the scores are set.`,
  pilot: {
    choose: 'The outcome of the pilot is one of these:',
    discard: 'The solution is discarded, and what has been learned is written down.',
    adjust: 'The solution is adjusted and tried again, with a new criterion and a new end date.',
    scale:
      'The solution is scaled up. A proposal with cost, benefits and operation is put forward as a case of its own.',
  },
  recipient: (who) => `The recipient in the line (${who}) takes over the deliveries.`,
  benefits: (who) => `The person responsible for the benefits (${who}) follows them up.`,
  conditions: (before) => `This must be in place ${before}:`,
  conditionsNow: 'The decision is given on these conditions:',
  recommended: {
    frame: (body, asked) => `The frame is the one that ${body} recommended. The case asked for ${asked}.`,
    condition: (body, text, due) => `Condition from ${body}: ${text}${due ? `, by ${due}` : ''}.`,
  },
  earlier: (count) =>
    count === 1 ? 'This condition from earlier still stands:' : 'These conditions from earlier still stand:',
  earlierFacts: ({ due, isOverdue, decision, amount }) =>
    [
      ...(amount ? [amount] : []),
      ...(due ? [`${isOverdue ? 'was due' : 'due'} ${due}`] : []),
      ...(decision ? [decision] : []),
    ].join(', '),
  yearly: (amount, isSame) => `${amount} ${isSame ? 'a year' : 'in the first year'}`,
  rival: (names, { list, quote }) =>
    `The decision holds only if ${list(names.map(quote))} is not chosen. Only one of the projects can be carried out.`,
  report: ({ who, as, body, date, end }) => {
    const role = as === 'project_owner' ? 'The project owner' : 'The person responsible';
    return `${role} (${who}) reports to ${body} ${date ? `on ${date}` : `when the work is done, by ${end} at the latest`}.`;
  },
  returned: {
    back: (subject, who) => `The case about ${subject} is sent back${who ? ` to ${who}` : ''}.`,
    list: 'Before the case is put forward again, this must be in place:',
    objection: (remark) => `An answer to the objection of the sector leader: ${remark}`,
    again: (date, deadline) =>
      `The case can be taken up again on ${date}${deadline ? `, with ${deadline} as the deadline for registration` : ''}.`,
  },
  returnedBecause: {
    lacks: (count) =>
      `The proposal is to send the case back because ${count === 1 ? 'one requirement is' : `${count} requirements are`} not met.`,
    not_recommended: 'The proposal is to send the case back because the sector leader does not recommend it.',
  },
  nothingAsked: 'The card asks for no decision now.',
};

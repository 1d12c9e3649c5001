// English for how a case is treated.
import type { CouncilWords } from '../council-words.ts';
import { idInCommand } from '../in-command.ts';

export const councilWords: CouncilWords = {
  decisions: {
    prioritise: 'be prioritised',
    budget: 'get a frame',
    stop: 'be stopped',
    change: 'change the frame or the plan',
  },
  passage: ({ from, to, gate }, { choice }) =>
    to === 'done'
      ? 'be ended'
      : `go${from === null ? '' : ` from ${choice(`stage=${from}`).toLowerCase()}`} to ${choice(`stage=${to}`).toLowerCase()} (${gate})`,
  asks: ({ because, decision, amount }) => {
    const money = amount ? ` It is about ${amount}.` : '';
    switch (because) {
      case 'proposed':
        return `The proposal is to ${decision}.${money}`;
      case 'requested':
        return `The project asks to ${decision}.${money}`;
      case 'recommended':
        return `The case has been recommended and goes on: the project asks to ${decision}.${money}`;
      case 'returned':
        return `The case was sent back and comes up again: the project asks to ${decision}.${money}`;
      case 'postponed':
        return `The case was postponed and comes up again: the project asks to ${decision}.${money}`;
      case 'frame_exceeded':
        return `The cost is above the frame, so the project must ask to ${decision}.${money}`;
      case 'pilot_over':
        return `The pilot is over. It must be judged before the project can ${decision}.`;
      case null:
        return `The next time the project needs a decision, it is to ${decision}.`;
    }
  },
  order: ({ prepares, recommends, decides }, { list }) => {
    const parts = [
      ...(prepares.length > 0 ? [`${list(prepares)} prepares the case`] : []),
      ...(recommends.length > 0 ? [`${list(recommends)} ${recommends.length > 1 ? 'recommend' : 'recommends'}`] : []),
    ];
    return parts.length === 0 ? `${decides} decides` : `${parts.join(', ')}, and ${decides} decides`;
  },
  because: ({ from, below }) =>
    from && below
      ? `, because the amount is from ${from} and below ${below}`
      : from
        ? `, because the amount is ${from} or more`
        : below
          ? `, because the amount is below ${below}`
          : '',
  recommended: (name, date) => `${name} recommended it on ${date}.`,
  recommendedOutcome: 'Recommended',
  recommendedWithConditions: 'Recommended with conditions',
  worthless: (outcome) => `${outcome} (without effect)`,
  next: (name) => `Next is ${name}.`,
  needsAmount: 'Nobody can say who decides before the card has an amount. Write an estimate under "cost".',
  ceiling: ({ name, limit, cost, measure, bound }) => {
    const what = measure === 'p85' ? 'The P85 estimate' : 'The planned cost';
    return bound === 'from'
      ? `${what} is ${cost}, and the ceiling “${name}” counts from ${limit}.`
      : `${what} of ${cost} is above the ceiling “${name}” of ${limit}.`;
  },
  quality: (step, done) => (done ? `${step} was done on ${done}.` : `${step} (external quality assurance) is missing.`),
  parties: {
    sector_leader: 'the sector leader',
    expert_group: 'the expert group',
    finance_director: 'the finance directors',
    users: 'the users',
    employees: 'the employees',
    top_management: 'the top management',
    architect: 'the enterprise architect',
    privacy: 'privacy',
    security: 'information security',
  },
  oneFinanceDirector: 'the finance director',
  partyIn: (party, organisations) => `${party} in ${organisations}`,
  heard: (parties, { list }) => `Heard: ${list(parties)}.`,
  heardOn: (party, date) => `${party} (${date})`,
  notHeard: (parties, { list }) => `Not heard: ${list(parties)}.`,
  lacks: (stage, what, { choice }) =>
    `Before the stage ${choice(`stage=${stage}`).toLowerCase()} the card lacks: ${what}.`,
  lacksNothing: (stage, { choice }) =>
    `The card has what the stage ${choice(`stage=${stage}`).toLowerCase()} asks for.`,
  granted: ({ stage, date, reference, id }, { choice }) =>
    `The stage ${choice(`stage=${stage}`).toLowerCase()} was opened on ${date} (${reference}). "portfolio advance ${idInCommand(id)}" moves the project there.`,
  more: (count) => `and ${count} more`,
  times: (what, count) => (count === 1 ? what : `${what} (${count})`),
  lackPhrases: {
    'operation-not-financed': 'money for operation',
    nature: 'nature (development, operation or maintenance)',
    'cost.estimate.low': 'lowest and highest cost estimate',
    'cost.estimate.high': 'lowest and highest cost estimate',
    'cost.estimate.limits': 'lowest and highest cost estimate',
    'cost.estimate.likely': 'most likely cost',
  },
};

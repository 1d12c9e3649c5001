// English for why a project stands where it does.
import type { WhyWords } from '../why-words.ts';

export const whyWords: WhyWords = {
  place: (project, rank, of) => `${project} is no. ${rank} of ${of}`,
  withoutPlace: (project) => `${project} has no number yet`,
  possiblePlaces: (best, worst) =>
    `Scores are missing. Once all are set, the project may end up anywhere from no. ${best} to no. ${worst}.`,
  valueAndRisk: ({ value, riskAdjusted, taken, share }) =>
    `The value is ${value} of 100. Risk takes ${taken}, so ${riskAdjusted} is left (${share} of the benefit is expected to come true). That is the number the list is sorted by.`,
  valueOnly: (value) => `The value is ${value} of 100, and the list is sorted by it.`,
  outside: {
    mandatory: 'The project is required by law. It is taken from the frame first and is not up for choice.',
    committed:
      'The project is committed: it is under way, or money has been granted. It is taken from the frame first and is not up for choice.',
  },
  frame: {
    inside: 'The project is inside the frame.',
    line: 'The project is the first that does not fit within the frame.',
    fits: 'The project stands below the first that does not fit, but is small enough to fit all the same.',
    outside: 'The project does not fit within the frame.',
    unknown_cost: 'The cost per year is unknown, so we cannot say whether the project fits within the frame.',
    no_years:
      'The cost is known, but not in which years it falls. Fill in time.period to see whether the project fits within the frame.',
  },
  contributionsTitle: 'What the value is made of',
  criterion: 'Criterion',
  score: 'Score',
  weight: 'Weight',
  contribution: 'Contribution',
  reason: 'Reason on the card',
  means: 'What the score means',
  scoreOf: (score, top) => `${score} of ${top}`,
  sum: 'Value',
  scoreMissing: 'missing',
  riskTitle: 'What risk takes',
  noRisk: 'No risk on the card takes anything from the benefit.',
  threat: ({ risk, probability, loss, afterMeasures }) =>
    `${risk} (${probability} likely, would take ${loss} of the benefit${afterMeasures ? ', with the decided measures' : ''})`,
  factor: ({ factor, score }) => `The success factor ${factor} has ${score} of 5.`,
  independent: (share) =>
    `In all, ${share} of the benefit is expected to be left, when the risks are taken as independent of each other.`,
  unassessed: (risks) => `Not assessed, and therefore not counted: ${risks.join(', ')}.`,
  neighboursTitle: 'Nearest in the list',
  above: (project, distance) => `Above: ${project}, ${distance} ahead.`,
  below: (project, distance) => `Below: ${project}, ${distance} behind.`,
  moneyTitle: 'Money',
  money: ({ cost, npv, p50, p85 }) =>
    `Cost: ${cost ?? 'unknown'}${p50 && p85 ? ` (${p50} is enough in 50 of 100 cases, ${p85} in 85 of 100)` : ''}. Net present value: ${npv ?? 'unknown'}. Money does not change the number, only whether the project fits within the frame.`,
  nextStep: (a, b) => `Compare two projects: “portfolio rank --why ${a},${b}”.`,

  leads: (leader, other, lead) => `${leader} leads ${other} by ${lead}`,
  level: (a, b) => `${a} and ${b} are level`,
  places: (a, rankA, b, rankB) => `${a} is no. ${rankA}, ${b} is no. ${rankB}.`,
  differenceTitle: 'Where the difference comes from',
  difference: 'Difference',
  differenceMeans: (riskCounts) =>
    `The columns with names show the value 0–100 on each criterion${riskCounts ? ', after risk' : ''}. The difference is times the weight, and the differences sum to the lead.`,
  moves: ({ parts, to, other, leader }, { list }) =>
    `Move ${list(parts.map(({ amount, from }, index) => `${amount}${index === 0 ? ' of the weight' : ''} from ${from}`))} to ${to}, and ${other} passes ${leader}.`,
  moveIsSmall: 'That is little. The order of the two is uncertain.',
  moveIsLarge: 'That is much. The order of the two is safe.',
  neverPasses: (leader, other) => `No weights bring ${other} past: ${leader} is at least as good on every criterion.`,
  tippingTitle: 'When one criterion changes weight',
  tipping: ({ criterion, weight, tipping, isHigher, other }) =>
    `${criterion} weighs ${weight}. Should it weigh ${isHigher ? 'more' : 'less'} than ${tipping}, ${other} passes.`,
  noTipping: 'No change in the weight of one criterion alone turns the order.',
  beforeRiskTitle: 'Without risk',
  beforeRiskSame: (leader, other, lead) => `Without risk, too, ${leader} leads ${other}, by ${lead}.`,
  beforeRiskOther: (leader, other, lead) =>
    `Without risk, ${leader} leads ${other} by ${lead}. So it is risk that decides.`,
  beforeRiskLevel: 'Without risk they are level.',
  because: {
    ended: 'it is completed, stopped or rejected',
    delivered: 'it is delivered, and its benefits are being taken out',
    operation: 'it is operation',
    area: 'it is not part of the chosen area',
    unreadable: 'the card cannot be read. See “portfolio check”',
  },
  missingScores: (criteria) => `it lacks scores on ${criteria.join(', ')}`,
};

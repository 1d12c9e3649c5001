// English for the assessment of a case against the others.
import type { CaseStandingWords } from '../../../report/case/standing-words.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const are = (names: readonly string[], one: string, many: string): string => (names.length === 1 ? one : many);

export const caseStandingWords: CaseStandingWords = {
  notRanked: {
    ended: (noun) => `${capital(noun)} is over, and not part of the prioritisation.`,
    operation: () => 'This is operation, and not part of the prioritisation.',
    delivered: (noun) => `${capital(noun)} is delivered, and not part of the prioritisation.`,
  },
  place: ({ noun, rank, numbered, points }) =>
    `${capital(noun)} is number ${rank} of ${numbered} in the prioritisation, with ${points} of 100 points when risk is taken into account.`,
  shortPlace: ({ noun, rank, numbered, mark }) =>
    `${capital(noun)} is number ${rank} of ${numbered} in the prioritisation${mark ? ` and ${mark}` : ''}.`,
  contribution: (criterion, points) => `${criterion} (${points} points)`,
  largest: (criteria, { list }) => `Most comes from ${list(criteria)}.`,
  unscored: (noun) => `${capital(noun)} has no scores, and therefore no place in the prioritisation.`,
  incomplete: ({ noun, best, worst, of, missing }, { list }) =>
    `${capital(noun)} lacks scores on ${list(missing)}, and therefore has no place in the prioritisation yet. Among the ${of} that are in it once all have scores, ${noun} may end anywhere from number ${best} to number ${worst}.`,
  outside: {
    mandatory: 'It is required by law and cannot be chosen away.',
    committed: 'The money is already committed, so the place only shows the value.',
  },
  mark: {
    inside: 'fits within the frame',
    line: 'is the first that does not fit within the frame',
    fits: 'fits in what is left of the frame',
    outside: 'does not fit within the frame',
  },
  frame: (noun, mark) => `${capital(noun)} ${mark}.`,
  short: (amounts, { list }) => `The frame lacks ${list(amounts)}.`,
  inYear: (amount, year) => `${amount} in ${year}`,
  pushedOutBy: (names, { list, quote }) =>
    `The room is taken by ${list(names.map(quote))}, which ${are(names, 'stands', 'stand')} higher on the list.`,
  pushesOut: {
    inside: (names, { list, quote }) =>
      `If the answer is no, there is room within the frame for ${list(names.map(quote))} instead.`,
    outside: (noun, names, { list, quote }) =>
      `If ${noun} is taken in all the same, ${list(names.map(quote))} ${are(names, 'loses its', 'lose their')} room.`,
    bound: (names, { list, quote }) => `Without this, ${list(names.map(quote))} would fit within the frame.`,
    increase: (names, { list, quote }) => `Without the increase, ${list(names.map(quote))} would fit within the frame.`,
    stopped: (names, { list, quote }) =>
      `If it is stopped, ${list(names.map(quote))} ${are(names, 'fits', 'fit')} within the frame.`,
  },
  pushesNobodyOut: {
    inside: 'No other project loses its room if the answer is yes.',
    outside: (noun) =>
      `If ${noun} is taken in all the same, no other project loses its room, but the frame is exceeded.`,
    bound: 'No other project loses its room because of this.',
    increase: 'The increase takes the room of no other project.',
    stopped: 'No other project gets room if this is stopped.',
  },
  excludes: (names, { list, quote }) => `A yes rules out ${list(names.map(quote))}.`,
  rivals: (names, { list, quote }) =>
    `${list(names.map(quote))} ${are(names, 'is an alternative', 'are alternatives')} to this. Only one of them can be carried out.`,
  quality: (step, done) =>
    done
      ? `External quality assurance (${step}) was done on ${done}.`
      : `External quality assurance (${step}) is missing.`,
  accepted: 'This is known and accepted for now:',
  secretariat: 'The assessment of the secretariat',
};

// English for how sure the choice about one project is.
import type { ChoiceSureWords } from '../../report/choice-words.ts';

/** "All 4", "None of the 4", "1 of the 4". */
const ofAll = (count: number, all: number): string =>
  count === all ? `All ${all}` : `${count === 0 ? 'None' : count} of the ${all}`;

export const choiceSureWords: ChoiceSureWords = {
  share: ({ share, isIn, isSameForAll }) =>
    isSameForAll
      ? `The project is in the best set for ${share} sets of weights, and the answer is ${isIn ? 'yes' : 'no'} however the criteria weigh.`
      : `The project is in the best set for ${share} sets of weights.`,
  membersInSet: (count, all) =>
    all === 1
      ? `The one member with weights of their own ${count === 1 ? 'has it' : 'does not have it'} in the best set.`
      : `${ofAll(count, all)} members with weights of their own ${count === 1 ? 'has' : 'have'} it in their best set.`,
  membersInList: (count, all) =>
    all === 1
      ? `In that member’s own list it has ${count === 1 ? 'room' : 'no room'} within the frame.`
      : `In their own lists ${ofAll(count, all).toLowerCase()} ${count === 1 ? 'gives' : 'give'} it room within the frame.`,
  tipping: ({ criterion, tips, weight, isMore, passes, passed }) =>
    `If ${criterion} weighed ${isMore ? 'more' : 'less'} than ${tips} instead of ${weight}, ${passes ?? 'the project'} would pass ${passed ?? 'it'} in the list.`,
  places: ({ from, to, likely, rank, end }) =>
    `With weights drawn anew, and uncertain scores within the span on the card, the project ${
      from === to ? `is no. ${from}` : `stands from no. ${from} to no. ${to}`
    } in at least 90 of 100 draws, most often as no. ${likely}.${
      end && rank !== null ? ` So no. ${rank} is as ${end === 'best' ? 'good' : 'bad'} as it usually gets.` : ''
    }`,
  frame: ({ year, today, turns, isIn }) =>
    isIn
      ? `The project is in as long as the frame in ${year} is at least ${turns}. It is ${today} now.`
      : `The project comes in when the frame in ${year} is ${turns}. It is ${today} now.`,
  notAdopted: (years, { list }) =>
    years.length === 1
      ? `The frame for ${list(years)} is not adopted.`
      : `The frames for ${list(years)} are not adopted.`,
  unscored: (all, free) =>
    `${all === 1 ? 'One other project' : `${all} other projects`} cannot be chosen before ${all === 1 ? 'it has' : 'they have'} scores.${
      free === 0
        ? ''
        : ` ${free === all ? (all === 1 ? 'It' : 'All') : `${free} of them`} would have room without anything in the set giving way${free > 1 ? ', taken one at a time' : ''}.`
    }`,
};

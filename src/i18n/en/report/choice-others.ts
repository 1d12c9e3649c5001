// English for where the best set differs from the list, and for who gives way where people are too few.
import type { ChoiceOthersWords } from '../../report/choice-words.ts';

const set = (isBest: boolean): string => (isBest ? 'the best set' : 'the set that was found');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const choiceOthersWords: ChoiceOthersWords = {
  prioritised: {
    differs: ({ isBest, more, less, later, speak: { list } }) =>
      `${capital(set(isBest))} within money, people and rules is another: it ${[
        ...(more.length > 0 ? [`also takes in ${list(more)}`] : []),
        ...(less.length > 0 ? [`leaves out ${list(less)}`] : []),
        ...(later.length > 0 ? [`lets ${list(later)}`] : []),
      ].join(', and ')}.`,
    peopleShort: (limits, { list }) => `The list looks at money only: it lacks ${list(limits)}.`,
    council: ({ hasStarts, isShort, section }) =>
      [
        `The council may endorse the set instead of the list${hasStarts ? '. The decision must then say in which year each project starts' : ''}.`,
        ...(isShort ? ['If it keeps to the list, some of the projects must wait for people.'] : []),
        `What it costs to choose otherwise stands in the report under “${section}”.`,
      ].join(' '),
  },
  people: {
    title: 'What has to wait',
    intro:
      'Here is who has to wait for the rest to have enough, taken from the bottom of the list. What is mandatory or committed does not wait.',
    setColumn:
      'The last column shows what the best set does with them: it looks at all competences, at the money and at what gives most, and may therefore let others wait.',
    columns: {
      competence: 'Competence and year',
      short: 'Short, FTE',
      waits: 'Must wait, from the bottom',
      set: 'In the best set',
    },
    rank: (rank) => (rank === null ? 'no number' : `no. ${rank}`),
    still: (fte) => `It is still ${fte} FTE short.`,
    nobody: 'No proposal can wait',
    inSet: {
      leaves: 'left out',
      asPlanned: 'as planned',
      starts: (year) => `from ${year}`,
      unscored: 'cannot be chosen without scores',
      notYet: 'cannot be chosen yet',
    },
  },
};

// English for why something cannot be decided otherwise.
import type { SelectBlockedWords } from '../select-blocked-words.ts';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const selectBlockedWords: SelectBlockedWords = {
  leftOut: 'Left out with --without.',
  forced: 'Taken in with --force.',
  bound: 'Is mandatory or committed.',
  said: {
    requires: (project) => `needs ${project}`,
    after: (project) => `must wait for ${project}`,
    excludes: (project) => `is excluded by ${project}`,
    variants: (project) => `is a variant of the same as ${project}`,
    leftOut: 'is left out with --without',
    late: 'is not finished in time',
    money: (amount, year) => `lacks ${amount} in ${year} even without other projects up for choice`,
    people: (fte, competence, year) =>
      `lacks ${fte} FTE of ${competence} in ${year} even without other projects up for choice`,
  },
  chain: (project, parts) => {
    const said = parts.join(', which ');
    return project === null ? sentence(said) : `${project} ${said}.`;
  },
  mustBeIn: (project, through) => `${[project, ...through].join(', which is needed by ')}, which must be in`,
  neededBy: ([first = '', ...rest]) =>
    `${first} ${[...rest.map((each) => `needs ${each}`), 'needs it'].join(', which ')}.`,
  money: (amount, year) => `Even without other projects up for choice, ${amount} is lacking in ${year}.`,
  people: (fte, competence, year) =>
    `Even without other projects up for choice, ${fte} FTE of ${competence} is lacking in ${year}.`,
  other: 'Cannot be met together with what must be in.',
};

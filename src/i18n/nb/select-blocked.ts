// Bokmål for why something cannot be decided otherwise.
import type { SelectBlockedWords } from '../select-blocked-words.ts';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const selectBlockedWords: SelectBlockedWords = {
  leftOut: 'Holdt utenfor med --without.',
  forced: 'Tatt inn med --force.',
  bound: 'Er lovpålagt eller bundet.',
  said: {
    requires: (project) => `trenger ${project}`,
    after: (project) => `må vente på ${project}`,
    excludes: (project) => `utelukkes av ${project}`,
    variants: (project) => `er en variant av det samme som ${project}`,
    leftOut: 'er holdt utenfor med --without',
    late: 'ikke er ferdig i tide',
    money: (amount, year) => `mangler ${amount} i ${year} selv uten andre prosjekter til valg`,
    people: (fte, competence, year) =>
      `mangler ${fte} årsverk ${competence} i ${year} selv uten andre prosjekter til valg`,
  },
  chain: (project, parts) => {
    const said = parts.join(', som ');
    return project === null ? sentence(said) : `${project} ${said}.`;
  },
  mustBeIn: (project, through) => `${[project, ...through].join(', som trengs av ')}, som må være med`,
  neededBy: ([first = '', ...rest]) =>
    `${first} ${[...rest.map((each) => `trenger ${each}`), 'trenger det'].join(', som ')}.`,
  money: (amount, year) => `Selv uten andre prosjekter til valg mangler det ${amount} i ${year}.`,
  people: (fte, competence, year) =>
    `Selv uten andre prosjekter til valg mangler det ${fte} årsverk ${competence} i ${year}.`,
  other: 'Lar seg ikke forene med det som må være med.',
};

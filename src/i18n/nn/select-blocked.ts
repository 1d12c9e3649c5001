// Nynorsk for why something cannot be decided otherwise.
import type { SelectBlockedWords } from '../select-blocked-words.ts';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const selectBlockedWords: SelectBlockedWords = {
  leftOut: 'Halde utanfor med --without.',
  forced: 'Teke inn med --force.',
  bound: 'Er lovpålagt eller bunde.',
  said: {
    requires: (project) => `treng ${project}`,
    after: (project) => `må vente på ${project}`,
    excludes: (project) => `blir utelukka av ${project}`,
    variants: (project) => `er ein variant av det same som ${project}`,
    leftOut: 'er halde utanfor med --without',
    late: 'ikkje er ferdig i tide',
    money: (amount, year) => `manglar ${amount} i ${year} sjølv utan andre prosjekt til val`,
    people: (fte, competence, year) =>
      `manglar ${fte} årsverk ${competence} i ${year} sjølv utan andre prosjekt til val`,
  },
  chain: (project, parts) => {
    const said = parts.join(', som ');
    return project === null ? sentence(said) : `${project} ${said}.`;
  },
  mustBeIn: (project, through) => `${[project, ...through].join(', som trengst av ')}, som må vere med`,
  neededBy: ([first = '', ...rest]) =>
    `${first} ${[...rest.map((each) => `treng ${each}`), 'treng det'].join(', som ')}.`,
  money: (amount, year) => `Sjølv utan andre prosjekt til val manglar det ${amount} i ${year}.`,
  people: (fte, competence, year) =>
    `Sjølv utan andre prosjekt til val manglar det ${fte} årsverk ${competence} i ${year}.`,
  other: 'Lèt seg ikkje sameine med det som må vere med.',
};

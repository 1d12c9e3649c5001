// Nynorsk for where the best set differs from the list, and for who gives way where people are too few.
import type { ChoiceOthersWords } from '../../report/choice-words.ts';

const set = (isBest: boolean): string => (isBest ? 'det beste utvalet' : 'utvalet som blei funne');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const choiceOthersWords: ChoiceOthersWords = {
  prioritised: {
    differs: ({ isBest, more, less, later, speak: { list } }) =>
      `${capital(set(isBest))} innanfor pengar, folk og reglar er eit anna: det ${[
        ...(more.length > 0 ? [`tek òg med ${list(more)}`] : []),
        ...(less.length > 0 ? [`tek ikkje med ${list(less)}`] : []),
        ...(later.length > 0 ? [`lèt ${list(later)}`] : []),
      ].join(', og ')}.`,
    peopleShort: (limits, { list }) => `Lista ser berre på pengar: ho manglar ${list(limits)}.`,
    council: ({ hasStarts, isShort, section }) =>
      [
        `Rådet kan slutte seg til utvalet i staden for lista${hasStarts ? '. Då må vedtaket seie kva år kvart prosjekt startar' : ''}.`,
        ...(isShort ? ['Held rådet på lista, må nokre av prosjekta vente på folk.'] : []),
        `Kva det kostar å velje annleis, står i rapporten under «${section}».`,
      ].join(' '),
  },
  people: {
    title: 'Kva som må vente',
    intro:
      'Her er kven som må vente for at resten skal ha nok, tekne frå botnen av lista. Det som er lovpålagt eller bunde, ventar ikkje.',
    setColumn:
      'Siste kolonne viser kva det beste utvalet gjer med dei: det ser på alle kompetansar, på pengane og på kva som gir mest, og kan derfor la andre vente.',
    columns: {
      competence: 'Kompetanse og år',
      short: 'Manglar, årsverk',
      waits: 'Må vente, nedanfrå',
      set: 'I det beste utvalet',
    },
    rank: (rank) => (rank === null ? 'utan nummer' : `nr. ${rank}`),
    still: (fte) => `Det manglar likevel ${fte} årsverk.`,
    nobody: 'Ingen forslag kan vente',
    inSet: {
      leaves: 'ikkje med',
      asPlanned: 'som planlagt',
      starts: (year) => `frå ${year}`,
      unscored: 'kan ikkje veljast utan poeng',
      notYet: 'kan ikkje veljast enno',
    },
  },
};

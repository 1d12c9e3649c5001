// Bokmål for where the best set differs from the list, and for who gives way where people are too few.
import type { ChoiceOthersWords } from '../../report/choice-words.ts';

const set = (isBest: boolean): string => (isBest ? 'det beste utvalget' : 'utvalget som ble funnet');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const choiceOthersWords: ChoiceOthersWords = {
  prioritised: {
    differs: ({ isBest, more, less, later, speak: { list } }) =>
      `${capital(set(isBest))} innenfor penger, folk og regler er et annet: det ${[
        ...(more.length > 0 ? [`tar også med ${list(more)}`] : []),
        ...(less.length > 0 ? [`tar ikke med ${list(less)}`] : []),
        ...(later.length > 0 ? [`lar ${list(later)}`] : []),
      ].join(', og ')}.`,
    peopleShort: (limits, { list }) => `Listen ser bare på penger: den mangler ${list(limits)}.`,
    council: ({ hasStarts, isShort, section }) =>
      [
        `Rådet kan slutte seg til utvalget i stedet for listen${hasStarts ? '. Da må vedtaket si hvilket år hvert prosjekt starter' : ''}.`,
        ...(isShort ? ['Holder rådet på listen, må noen av prosjektene vente på folk.'] : []),
        `Hva det koster å velge annerledes, står i rapporten under «${section}».`,
      ].join(' '),
  },
  people: {
    title: 'Hva som må vente',
    intro:
      'Her er hvem som må vente for at resten skal ha nok, tatt fra bunnen av listen. Det som er lovpålagt eller bundet, venter ikke.',
    setColumn:
      'Siste kolonne viser hva det beste utvalget gjør med dem: det ser på alle kompetanser, på pengene og på hva som gir mest, og kan derfor la andre vente.',
    columns: {
      competence: 'Kompetanse og år',
      short: 'Mangler, årsverk',
      waits: 'Må vente, nedenfra',
      set: 'I det beste utvalget',
    },
    rank: (rank) => (rank === null ? 'uten nummer' : `nr. ${rank}`),
    still: (fte) => `Det mangler likevel ${fte} årsverk.`,
    nobody: 'Ingen forslag kan vente',
    inSet: {
      leaves: 'ikke med',
      asPlanned: 'som planlagt',
      starts: (year) => `fra ${year}`,
      unscored: 'kan ikke velges uten poeng',
      notYet: 'kan ikke velges ennå',
    },
  },
};

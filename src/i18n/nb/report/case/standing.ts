// Bokmål for the assessment of a case against the others.
import type { CaseStandingWords } from '../../../report/case/standing-words.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const caseStandingWords: CaseStandingWords = {
  notRanked: {
    ended: (noun) => `${capital(noun)} er over, og er ikke med i prioriteringen.`,
    operation: () => 'Dette er drift, og er ikke med i prioriteringen.',
    delivered: (noun) => `${capital(noun)} er levert, og er ikke med i prioriteringen.`,
  },
  place: ({ noun, rank, numbered, points }) =>
    `${capital(noun)} er nr. ${rank} av ${numbered} i prioriteringen, med ${points} av 100 poeng når risikoen er regnet med.`,
  shortPlace: ({ noun, rank, numbered, mark }) =>
    `${capital(noun)} er nr. ${rank} av ${numbered} i prioriteringen${mark ? ` og ${mark}` : ''}.`,
  contribution: (criterion, points) => `${criterion} (${points} poeng)`,
  largest: (criteria, { list }) => `Mest bidrar ${list(criteria)}.`,
  unscored: (noun) => `${capital(noun)} har ikke fått poeng, og har derfor ingen plass i prioriteringen.`,
  incomplete: ({ noun, best, worst, of, missing }, { list }) =>
    `${capital(noun)} mangler poeng på ${list(missing)}, og har derfor ingen plass i prioriteringen ennå. Av de ${of} som er med når alle har fått poeng, kan ${noun} ende hvor som helst fra nr. ${best} til nr. ${worst}.`,
  outside: {
    mandatory: 'Det er lovpålagt og kan ikke velges bort.',
    committed: 'Pengene er allerede bundet, så plassen viser bare verdien.',
  },
  mark: {
    inside: 'får plass innenfor rammen',
    line: 'er det første som ikke får plass innenfor rammen',
    fits: 'får plass i det som er igjen av rammen',
    outside: 'får ikke plass innenfor rammen',
  },
  frame: (noun, mark) => `${capital(noun)} ${mark}.`,
  short: (amounts, { list }) => `Det mangler ${list(amounts)}.`,
  inYear: (amount, year) => `${amount} i ${year}`,
  pushedOutBy: (names, { list, quote }) => `Plassen er brukt av ${list(names.map(quote))}, som står høyere på listen.`,
  pushesOut: {
    inside: (names, { list, quote }) =>
      `Blir det nei, er det plass til ${list(names.map(quote))} innenfor rammen i stedet.`,
    outside: (noun, names, { list, quote }) => `Tas ${noun} inn likevel, mister ${list(names.map(quote))} plassen.`,
    bound: (names, { list, quote }) => `Uten dette ville ${list(names.map(quote))} fått plass innenfor rammen.`,
    increase: (names, { list, quote }) => `Uten økningen ville ${list(names.map(quote))} fått plass innenfor rammen.`,
    stopped: (names, { list, quote }) => `Blir det stans, får ${list(names.map(quote))} plass innenfor rammen.`,
  },
  pushesNobodyOut: {
    inside: 'Ingen andre prosjekter mister plassen ved et ja.',
    outside: (noun) => `Tas ${noun} inn likevel, mister ingen andre plassen, men rammen blir overskredet.`,
    bound: 'Ingen andre prosjekter mister plassen av den grunn.',
    increase: 'Økningen tar ikke plassen fra noe annet prosjekt.',
    stopped: 'Ingen andre prosjekter får plass av at dette stanses.',
  },
  excludes: (names, { list, quote }) => `Et ja utelukker ${list(names.map(quote))}.`,
  rivals: (names, { list, quote }) =>
    `${list(names.map(quote))} er et alternativ til dette. Bare ett av dem kan gjennomføres.`,
  quality: (step, done) =>
    done ? `Ekstern kvalitetssikring (${step}) er utført ${done}.` : `Ekstern kvalitetssikring (${step}) mangler.`,
  accepted: 'Dette er kjent og godtatt inntil videre:',
  secretariat: 'Sekretariatets vurdering',
};

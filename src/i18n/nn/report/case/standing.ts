// Nynorsk for the assessment of a case against the others.
import type { CaseStandingWords } from '../../../report/case/standing-words.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const caseStandingWords: CaseStandingWords = {
  notRanked: {
    ended: (noun) => `${capital(noun)} er over, og er ikkje med i prioriteringa.`,
    operation: () => 'Dette er drift, og er ikkje med i prioriteringa.',
    delivered: (noun) => `${capital(noun)} er levert, og er ikkje med i prioriteringa.`,
  },
  place: ({ noun, rank, numbered, points }) =>
    `${capital(noun)} er nr. ${rank} av ${numbered} i prioriteringa, med ${points} av 100 poeng når risikoen er rekna med.`,
  shortPlace: ({ noun, rank, numbered, mark }) =>
    `${capital(noun)} er nr. ${rank} av ${numbered} i prioriteringa${mark ? ` og ${mark}` : ''}.`,
  contribution: (criterion, points) => `${criterion} (${points} poeng)`,
  largest: (criteria, { list }) => `Mest kjem frå ${list(criteria)}.`,
  unscored: (noun) => `${capital(noun)} har ikkje fått poeng, og har difor ingen plass i prioriteringa.`,
  incomplete: ({ noun, best, worst, of, missing }, { list }) =>
    `${capital(noun)} manglar poeng på ${list(missing)}, og har difor ingen plass i prioriteringa enno. Av dei ${of} som er med når alle har fått poeng, kan ${noun} ende kvar som helst frå nr. ${best} til nr. ${worst}.`,
  outside: {
    mandatory: 'Det er lovpålagt og kan ikkje veljast bort.',
    committed: 'Pengane er alt bundne, så plassen viser berre verdien.',
  },
  mark: {
    inside: 'får plass innanfor ramma',
    line: 'er det første som ikkje får plass innanfor ramma',
    fits: 'får plass i det som er att av ramma',
    outside: 'får ikkje plass innanfor ramma',
  },
  frame: (noun, mark) => `${capital(noun)} ${mark}.`,
  short: (amounts, { list }) => `Det manglar ${list(amounts)}.`,
  inYear: (amount, year) => `${amount} i ${year}`,
  pushedOutBy: (names, { list, quote }) => `Plassen er brukt av ${list(names.map(quote))}, som står høgare på lista.`,
  pushesOut: {
    inside: (names, { list, quote }) =>
      `Blir det nei, er det plass til ${list(names.map(quote))} innanfor ramma i staden.`,
    outside: (noun, names, { list, quote }) => `Kjem ${noun} med likevel, mistar ${list(names.map(quote))} plassen.`,
    bound: (names, { list, quote }) => `Utan dette ville ${list(names.map(quote))} fått plass innanfor ramma.`,
    increase: (names, { list, quote }) => `Utan auken ville ${list(names.map(quote))} fått plass innanfor ramma.`,
    stopped: (names, { list, quote }) => `Blir det stans, får ${list(names.map(quote))} plass innanfor ramma.`,
  },
  pushesNobodyOut: {
    inside: 'Ingen andre prosjekt mistar plassen ved eit ja.',
    outside: (noun) => `Kjem ${noun} med likevel, mistar ingen andre plassen, men ramma blir overskriden.`,
    bound: 'Ingen andre prosjekt mistar plassen av den grunn.',
    increase: 'Auken tek ikkje plassen frå noko anna prosjekt.',
    stopped: 'Ingen andre prosjekt får plass av at dette blir stansa.',
  },
  excludes: (names, { list, quote }) => `Eit ja utelukkar ${list(names.map(quote))}.`,
  rivals: (names, { list, quote }) =>
    `${list(names.map(quote))} er eit alternativ til dette. Berre eitt av dei kan gjennomførast.`,
  quality: (step, done) =>
    done ? `Ekstern kvalitetssikring (${step}) er utført ${done}.` : `Ekstern kvalitetssikring (${step}) manglar.`,
  accepted: 'Dette er kjent og godteke inntil vidare:',
  secretariat: 'Vurderinga til sekretariatet',
};

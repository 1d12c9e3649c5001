// Bokmål for how sure the order of the list is.
import type { RobustWords } from '../robust-words.ts';

export const robustWords: RobustWords = {
  title: 'Hvor sikker er rekkefølgen?',
  drawn: {
    around: (draws) =>
      `Listen er regnet ut ${draws} ganger. Hver gang er vektene trukket på nytt, hver av dem mellom halvparten og halvannen gang det den er.`,
    uniform: (draws) =>
      `Listen er regnet ut ${draws} ganger med vekter som er trukket helt fritt: alle måter å veie kriteriene på er like sannsynlige.`,
    order: (draws) =>
      `Listen er regnet ut ${draws} ganger med vekter som er trukket fritt, men alltid med kriteriene i samme rekkefølge.`,
  },
  spans: (count) =>
    count === 1
      ? 'Ett poeng står på kortet med et spenn, og er trukket innenfor det.'
      : `${count} poeng står på kortene med et spenn, og er trukket innenfor det.`,
  missing: (count) =>
    count === 1
      ? 'Ett poeng mangler, og kan da være hva som helst på skalaen.'
      : `${count} poeng mangler, og kan da være hva som helst på skalaen.`,
  unscored: (count) =>
    count === 1
      ? 'Ett prosjekt uten et eneste poeng er ikke med.'
      : `${count} prosjekter uten et eneste poeng er ikke med.`,
  columns: {
    inTop: (top) => (top === 1 ? 'Øverst' : `I topp ${top}`),
    mostLikely: 'Oftest nr.',
    usual: '9 av 10 ganger',
    inside: 'Innenfor rammen',
    inTopHalf: 'I øverste halvdel',
    places: 'Plasser',
    member: 'Medlem',
    byOrder: 'bare rekkefølgen er oppgitt',
  },
  columnsMean: (top) =>
    `${top === 1 ? '«Øverst»: så ofte står prosjektet som nummer 1.' : `«I topp ${top}»: så ofte er prosjektet blant de ${top} første.`} «9 av 10 ganger»: minst så ofte ligger plassen her.`,
  outOf100: (count) => `${count} av 100`,
  hardlyEver: 'under 1 av 100',
  nearlyAlways: 'over 99 av 100',
  uncertainTitle: 'Her er rekkefølgen usikker',
  uncertainMeans:
    'Hvem som står først av disse to, avhenger av hvordan kriteriene veies, og av poeng som er usikre. La ikke nummeret alene avgjøre mellom dem.',
  noneUncertain: 'Ingen to prosjekter til valg bytter plass i så mye som 20 av 100 trekk.',
  pair: (a, b, share) => `${a} står foran ${b} i ${share} trekk.`,
  acrossFrame: 'Bare det ene får plass i rammen.',
  morePairs: (count) => `… og ${count} par til. Alle står i «portfolio rank --robust --format json».`,
  membersTitle: 'Medlemmenes egne vekter',
  membersMean: ({ members, byFrame }) =>
    `${members === 1 ? 'Ett medlem har' : `${members} medlemmer har`} skrevet ned egne vekter. Tabellen viser hvor mange av dem som har prosjektet ${byFrame ? 'innenfor rammen' : 'i øverste halvdel av listen'}, og mellom hvilke plasser det ligger. Det de er mest uenige om, står øverst.`,
  ofMembers: (count, members) => `${count} av ${members}`,
  membersAgree: 'Alle får samme liste.',
  placesTitle: 'Plassene hos hvert medlem',
  weightsTitle: 'Vektene til hvert medlem',
  unusable: (names) => `Vektene til ${names.join(', ')} kan ikke brukes, og er ikke regnet med. Se «portfolio check».`,
  moreProjects: (count) => `… og ${count} prosjekter til. Alle står i «portfolio rank --robust --format csv».`,
  basis: ({ seed, draws, error }) =>
    `Frø ${seed}, ${draws} trekk. Fordi tallene er trukket, kan de avvike litt: standardfeilen er høyst ${error} av 100.`,
};

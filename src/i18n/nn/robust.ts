// Nynorsk for how sure the order of the list is.
import type { RobustWords } from '../robust-words.ts';

export const robustWords: RobustWords = {
  title: 'Kor sikker er rekkjefølgja?',
  drawn: {
    around: (draws) =>
      `Lista er rekna ut ${draws} gonger. Kvar gong er vektene trekte på nytt, kvar av dei mellom halvparten og halvannan gong det ho er.`,
    uniform: (draws) =>
      `Lista er rekna ut ${draws} gonger med vekter som er trekte heilt fritt: alle måtar å vege kriteria på er like sannsynlege.`,
    order: (draws) =>
      `Lista er rekna ut ${draws} gonger med vekter som er trekte fritt, men alltid med kriteria i same rekkjefølgje.`,
  },
  spans: (count) =>
    count === 1
      ? 'Eitt poeng står på kortet med eit spenn, og er trekt innanfor det.'
      : `${count} poeng står på korta med eit spenn, og er trekte innanfor det.`,
  missing: (count) =>
    count === 1
      ? 'Eitt poeng manglar, og kan då vere kva som helst på skalaen.'
      : `${count} poeng manglar, og kan då vere kva som helst på skalaen.`,
  unscored: (count) =>
    count === 1
      ? 'Eitt prosjekt utan eit einaste poeng er ikkje med.'
      : `${count} prosjekt utan eit einaste poeng er ikkje med.`,
  columns: {
    inTop: (top) => (top === 1 ? 'Øvst' : `I topp ${top}`),
    mostLikely: 'Oftast nr.',
    usual: '9 av 10 gonger',
    inside: 'Innanfor ramma',
    inTopHalf: 'I øvste halvdel',
    places: 'Plassar',
    member: 'Medlem',
    byOrder: 'berre rekkjefølgja er oppgitt',
  },
  columnsMean: (top) =>
    `${top === 1 ? '«Øvst»: så ofte står prosjektet som nummer 1.' : `«I topp ${top}»: så ofte er prosjektet blant dei ${top} første.`} «9 av 10 gonger»: minst så ofte ligg plassen her.`,
  outOf100: (count) => `${count} av 100`,
  hardlyEver: 'under 1 av 100',
  nearlyAlways: 'over 99 av 100',
  uncertainTitle: 'Her er rekkjefølgja usikker',
  uncertainMeans:
    'Kven som står først av desse to, kjem an på korleis kriteria blir vegne, og på poeng som er usikre. Lat ikkje nummeret åleine avgjere mellom dei.',
  noneUncertain: 'Ingen to prosjekt til val byter plass i så mykje som 20 av 100 trekk.',
  pair: (a, b, share) => `${a} står framfor ${b} i ${share} trekk.`,
  acrossFrame: 'Berre det eine får plass i ramma.',
  morePairs: (count) => `… og ${count} par til. Alle står i «portfolio rank --robust --format json».`,
  membersTitle: 'Eigne vekter frå medlemmene',
  membersMean: ({ members, byFrame }) =>
    `${members === 1 ? 'Éin medlem har' : `${members} medlemmer har`} skrive ned eigne vekter. Tabellen viser kor mange av dei som har prosjektet ${byFrame ? 'innanfor ramma' : 'i øvste halvdel av lista'}, og mellom kva plassar det ligg. Det dei er mest usamde om, står øvst.`,
  ofMembers: (count, members) => `${count} av ${members}`,
  membersAgree: 'Alle får same lista.',
  placesTitle: 'Plassane hos kvar medlem',
  weightsTitle: 'Vektene til kvar medlem',
  unusable: (names) =>
    `Vektene til ${names.join(', ')} kan ikkje brukast, og er ikkje rekna med. Sjå «portfolio check».`,
  moreProjects: (count) => `… og ${count} prosjekt til. Alle står i «portfolio rank --robust --format csv».`,
  basis: ({ seed, draws, error }) =>
    `Frø ${seed}, ${draws} trekk. Fordi tala er trekte, kan dei avvike litt: standardfeilen er høgst ${error} av 100.`,
};

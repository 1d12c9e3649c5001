// Nynorsk for oversynet over fleire porteføljar.
import type { OverviewWords } from '../overview-words.ts';

export const overviewWords: OverviewWords = {
  title: 'Oversyn over fleire porteføljar',
  about: ({ portfolios, projects, ended }) =>
    `${portfolios} ${portfolios === 1 ? 'portefølje' : 'porteføljar'} med ${projects} prosjekt som går føre seg eller er føreslått.${ended > 0 ? ` ${ended} avslutta er ikkje med.` : ''}`,
  rules:
    'Eit fellesprosjekt blir talt éin gong, i porteføljen som leier det, og kostnaden blir delt etter dei avtalte delane. Beløp er planlagd prosjektkostnad.',
  attention: 'Les dette først',
  errors: (name, { errors, faults, isAll, folder }, { list }) =>
    `${name}: kontrollen finn ${errors} feil${isAll ? '' : ', flest'}: ${list(faults)}. Felt med feil er ikkje med i oversynet. «portfolio check -C ${folder}» viser kva som er feil, og kvar.`,
  unreadable: (name, ids, { list }) => `${name}: desse korta kunne ikkje lesast, og er ikkje med: ${list(ids)}.`,
  unread: (key, folder, { quote }) => `${key}: fann ingen portefølje i ${quote(folder)}. Han er ikkje med.`,
  notAddable: 'Porteføljane har ulik valuta eller ulikt prisår. Beløpa er ikkje lagde saman, men står kvar for seg.',
  headings: {
    portfolios: 'Porteføljane',
    stages: 'Fase',
    costs: 'Pengar per år',
    payers: 'Kven som betaler',
    joint: 'Fellesprosjekt',
    categories: 'Kategori',
    themes: 'Tema',
    goals: 'Mål',
    lifeEvents: 'Livshendingar',
    questions: 'Spørsmål til porteføljane',
    projects: 'Prosjekta',
  },
  columns: {
    key: 'Nøkkel',
    name: 'Portefølje',
    cards: 'Kort',
    counted: 'Talde her',
    elsewhere: 'Talde hos andre',
    from: 'Henta frå',
    total: 'Sum',
    year: 'År',
    organisation: 'Verksemd',
    pays: 'Betaler',
    project: 'Prosjekt',
    alsoIn: 'Også kort i',
    shares: 'Delar',
    goal: 'Mål',
    theme: 'Tema',
    owner: 'Eigar',
    cost: 'Kostnad',
  },
  changed: 'endra etterpå',
  outsideGit: 'ikkje i git',
  notSaid: 'Ikkje oppgitt',
  withoutYear: 'Utan år',
  unit: (currency, priceYear, portfolios, { list }) =>
    `Beløp i millionar ${currency}${priceYear === null ? '' : `, ${priceYear}-prisar`}${portfolios === null ? '' : `: ${list(portfolios)}`}.`,
  unknownCost: (count) => `${count} prosjekt har ukjend kostnad.`,
  nobody: 'Ingen eigar oppgitt',
  unnamed: 'Ukjend deltakar',
  payersIntro:
    'Etter avtalte delar. Er det ikkje avtalt delar, betaler eigaren alt. Ei verksemd er den same i fleire porteføljar når ho har same organisasjonsnummer eller kommunenummer.',
  jointIntro: 'Prosjekt som fleire verksemder betaler, eller som har kort i fleire porteføljar.',
  goalsIntro: 'Mål som er skrivne likt i fleire porteføljar, til dømes nasjonale mål, står på éi linje.',
  questionsIntro: 'Verktøyet gissar ikkje. Svar ved å rette korta eller oppsettet.',
  question: {
    same_title: (one, other, { quote }) =>
      `Er ${quote(one)} og ${quote(other)} det same fellesprosjektet? Dei har same tittel og ei verksemd felles. Er dei det, skriv det eine links.lead_card. No blir begge talde.`,
    same_case: (one, other, { quote }) =>
      `Er ${quote(one)} og ${quote(other)} det same fellesprosjektet? Dei viser til same sak. Er dei det, skriv det eine links.lead_card. No blir begge talde.`,
    lead_ended: (one, other, { quote }) =>
      `${quote(one)} er avslutta, men ${quote(other)} går vidare og følgjer det. Kven leier no? No blir ingen av dei talde.`,
    same_organisation: (name, one, other, { quote }) =>
      `Er ${quote(one)} og ${quote(other)} begge ${quote(name)}? Skriv organisation_number på begge, så blir dei rekna som éi.`,
  },
  unfollowed: {
    not_read: (name, lead, { quote }) =>
      `${quote(name)} viser til ${quote(lead)}, men den porteføljen er ikkje med. Prosjektet blir talt der kortet står.`,
    no_card: (name, lead, { quote }) =>
      `${quote(name)} viser til ${quote(lead)}, men det kortet finst ikkje, eller kan ikkje lesast. Prosjektet blir talt der kortet står.`,
    ring: (name, lead, { quote }) =>
      `${quote(name)} viser til ${quote(lead)}, som viser tilbake. Prosjektet blir talt éin gong. Berre eitt av korta skal leie.`,
  },
  more: (count) => `${count} til står i JSON-utgåva.`,
  countedElsewhere: (names, { list }) =>
    `Fellesprosjekt som står i lista under porteføljen som leier dei: ${list(names)}.`,
};

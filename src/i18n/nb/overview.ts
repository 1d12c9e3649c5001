// Bokmål for oversikten over flere porteføljer.
import type { OverviewWords } from '../overview-words.ts';

export const overviewWords: OverviewWords = {
  title: 'Oversikt over flere porteføljer',
  about: ({ portfolios, projects, ended }) =>
    `${portfolios} ${portfolios === 1 ? 'portefølje' : 'porteføljer'} med ${projects} ${projects === 1 ? 'prosjekt' : 'prosjekter'} som pågår eller er foreslått.${ended > 0 ? ` ${ended} avsluttede er ikke med.` : ''}`,
  rules:
    'Et fellesprosjekt telles én gang, i porteføljen som leder det, og kostnaden deles etter de avtalte andelene. Beløp er planlagt prosjektkostnad.',
  attention: 'Les dette først',
  errors: (name, { errors, faults, isAll, folder }, { list }) =>
    `${name}: kontrollen finner ${errors} feil${isAll ? '' : ', flest'}: ${list(faults)}. Felt med feil er ikke med i oversikten. «portfolio check -C ${folder}» viser hva som er feil, og hvor.`,
  unreadable: (name, ids, { list }) => `${name}: disse kortene kunne ikke leses, og er ikke med: ${list(ids)}.`,
  unread: (key, folder, { quote }) => `${key}: fant ingen portefølje i ${quote(folder)}. Den er ikke med.`,
  notAddable: 'Porteføljene har ulik valuta eller ulikt prisår. Beløpene er ikke lagt sammen, men står for seg.',
  headings: {
    portfolios: 'Porteføljene',
    stages: 'Fase',
    costs: 'Penger per år',
    payers: 'Hvem som betaler',
    joint: 'Fellesprosjekter',
    categories: 'Kategori',
    themes: 'Tema',
    goals: 'Mål',
    lifeEvents: 'Livshendelser',
    questions: 'Spørsmål til porteføljene',
    projects: 'Prosjektene',
  },
  columns: {
    key: 'Nøkkel',
    name: 'Portefølje',
    cards: 'Kort',
    counted: 'Telles her',
    elsewhere: 'Telles hos andre',
    from: 'Hentet fra',
    total: 'Sum',
    year: 'År',
    organisation: 'Virksomhet',
    pays: 'Betaler',
    project: 'Prosjekt',
    alsoIn: 'Også kort i',
    shares: 'Andeler',
    goal: 'Mål',
    theme: 'Tema',
    owner: 'Eier',
    cost: 'Kostnad',
  },
  changed: 'endret etterpå',
  outsideGit: 'ikke i git',
  notSaid: 'Ikke oppgitt',
  withoutYear: 'Uten år',
  unit: (currency, priceYear, portfolios, { list }) =>
    `Beløp i millioner ${currency}${priceYear === null ? '' : `, ${priceYear}-priser`}${portfolios === null ? '' : `: ${list(portfolios)}`}.`,
  unknownCost: (count) => `${count} ${count === 1 ? 'prosjekt' : 'prosjekter'} har ukjent kostnad.`,
  nobody: 'Ingen eier oppgitt',
  unnamed: 'Ukjent deltaker',
  payersIntro:
    'Etter avtalte andeler. Er det ikke avtalt andeler, betaler eieren alt. En virksomhet er den samme i flere porteføljer når den har samme organisasjonsnummer eller kommunenummer.',
  jointIntro: 'Prosjekter som flere virksomheter betaler, eller som har kort i flere porteføljer.',
  goalsIntro: 'Mål som er skrevet likt i flere porteføljer, for eksempel nasjonale mål, står på én linje.',
  questionsIntro: 'Verktøyet gjetter ikke. Svar ved å rette kortene eller oppsettet.',
  question: {
    same_title: (one, other, { quote }) =>
      `Er ${quote(one)} og ${quote(other)} det samme fellesprosjektet? De har samme tittel og en virksomhet felles. Er de det, skriver den ene links.lead_card. Nå telles begge.`,
    same_case: (one, other, { quote }) =>
      `Er ${quote(one)} og ${quote(other)} det samme fellesprosjektet? De viser til samme sak. Er de det, skriver den ene links.lead_card. Nå telles begge.`,
    lead_ended: (one, other, { quote }) =>
      `${quote(one)} er avsluttet, men ${quote(other)} går videre og følger det. Hvem leder nå? Nå telles ingen av dem.`,
    same_organisation: (name, one, other, { quote }) =>
      `Er ${quote(one)} og ${quote(other)} begge ${quote(name)}? Skriv organisation_number på begge, så regnes de som én.`,
  },
  unfollowed: {
    not_read: (name, lead, { quote }) =>
      `${quote(name)} viser til ${quote(lead)}, men den porteføljen er ikke med. Prosjektet telles der kortet står.`,
    no_card: (name, lead, { quote }) =>
      `${quote(name)} viser til ${quote(lead)}, men det kortet finnes ikke, eller kan ikke leses. Prosjektet telles der kortet står.`,
    ring: (name, lead, { quote }) =>
      `${quote(name)} viser til ${quote(lead)}, som viser tilbake. Prosjektet telles én gang. Bare ett av kortene skal lede.`,
  },
  more: (count) => `${count} til står i JSON-utgaven.`,
  countedElsewhere: (names, { list }) =>
    `Fellesprosjekter som står i listen under porteføljen som leder dem: ${list(names)}.`,
};

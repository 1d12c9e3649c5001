// Bokmål for `portfolio init`.
import type { InitWords } from '../init-words.ts';
import { pictureWords } from './pictures.ts';

export const initWords: InitWords = {
  intro: 'Ny portefølje. Noen få spørsmål; alt kan endres etterpå. Ctrl-C avbryter uten å skrive noe.',
  outro: 'Takk, det var alt.',
  questions: {
    name: ['Hva skal porteføljen hete?', 'Digital portefølje for Storvik'],
    organisation: [
      'Hvilken virksomhet gjelder den? (flere: skill med komma. En etat kan ta med departementet til slutt.)',
      'Storvik kommune',
    ],
    sector: [
      'En sektor: navn; leder; brukernavn til den som godkjenner. Tomt svar når det ikke er flere. Er det ingen, brukes de vanlige.',
      'Helse og omsorg; Kommunalsjef helse; @helsesjef',
    ],
    frame: ['Hvor mye kan prosjektene koste hvert år? Det blir rammen for de fire neste årene.', '8 mill.'],
  },
  whichKind: 'Hvem skal ha porteføljen?',
  kinds: {
    'municipal-council': 'Én kommune med digitaliseringsråd',
    'inter-municipal': 'Et samarbeid mellom kommuner',
    'state-agency': 'En statlig etat',
  },
  problems: {
    'not-a-user': 'Skriv brukernavn eller grupper med @ foran, for eksempel @helsesjef eller @kommunen/sekretariatet.',
    'no-leader': 'Skriv lederen etter et semikolon: «Helse og omsorg; Kommunalsjef helse».',
    'no-id':
      'Av navnet lages også en id, og den trenger minst to av tegnene a–z og 0–9. Skriv hele navnet, for eksempel «Storvik kommune» eller «Helse og omsorg».',
    'same-id': 'Denne er nevnt før.',
    'not-a-package':
      'Skriv en versjon (0.1.0), en adresse med merke (git+https://…#v0.1.0), eller en fil i lageret som slutter på .tgz eller .mjs, med vanlige bokstaver og tall i navnet.',
  },
  setup: {
    area: (organisation) => `${organisation}, all digitalisering som krever budsjett`,
    introduction: (organisation) =>
      `Rapporten viser alle prosjekter i ${organisation}: hva de skal gi, hva de koster, hvor de står, og hva det må tas stilling til.`,
    addressee: {
      'municipal-council': 'Kommunedirektørens ledergruppe som porteføljestyre, og kommunestyret',
      'inter-municipal': 'Kommunedirektørutvalget som porteføljestyre, og kommunestyrene',
      'state-agency': 'Etatsledelsen som porteføljestyre, og departementet i etatsstyringen',
    },
    memberFrom: (sector) => `Medlem fra ${sector}`,
    comments: {
      strategy: 'Mål, kriterier, vekter og grenser er eksempler til dere har vedtatt deres egne.',
      governance: 'Medlemmer, beløpsgrenser, prosenter og møtedatoer er eksempler til dere har sett over dem.',
      portfolio: 'Hvem porteføljen er for. Alle beløp er i prisene fra året under price_year.',
      organisations:
        'Før gjerne opp organisation_number, municipality_number og inhabitants, i anførselstegn der tallet kan begynne med 0.',
      frames: 'Rammen for prosjekter hvert år. Skriv adopted: true når den er vedtatt.',
      competences:
        'Årsverk som prosjektene deler på. Tallene er eksempler: ta bort «# » foran linjene, og skriv deres egne.',
      sectors:
        'Sektorlederen skal høres før et forslag meldes inn. reviewers er brukernavn til dem som godkjenner kortene.',
    },
  },
  owners: {
    about: [
      'Hvem som blir bedt om å se på et forslag. Den siste linjen som passer, er den som gjelder.',
      'Alle som nevnes, må ha skrivetilgang i lageret. Se veiledningen for sekretariatet.',
    ],
    cards: 'Kort: en id som begynner med sektorens, som helse-…, gjelder den sektoren.',
    council: 'Regler, penger, vedtak og selve kontrollen: bare sekretariatet.',
    nobody: 'Bytt ut @organisation/secretariat med deres egen gruppe, og ta bort «# » foran linjene.',
  },
  card: {
    note: [
      'Et eksempel som dere kan bruke: saken er å ta porteføljen i bruk. Kostnaden er ikke regnet på, og datoen er den dagen kortet ble laget.',
      'Bytt ut ordene, eller slett kortet.',
    ],
    title: 'Ta porteføljen i bruk',
    problem: 'Prosjektene står i ulike lister, og ingen ser hva de koster og gir til sammen.',
    forWhom: 'Ledelsen',
    benefit: 'Én oversikt som alle kan stole på',
  },
  guides: { propose: 'docs/foresla.md', review: 'docs/vurdere.md', secretariat: 'docs/sekretariatet.md' },
  pictures: { folder: 'docs/bilder', words: pictureWords },
  form: {
    template: 'Forslag',
    onlyForm: [
      'Nye saker er forslag, og skjemaet er den eneste døren inn. Vil dere ha andre saker også, skriver dere true.',
    ],
  },
  organisations: (names, { list }) => `Virksomhetene i porteføljen: ${list(names)}.`,
  onlyOne: (name) =>
    `Samarbeidet har bare én virksomhet, ${name}. Skal flere være med, fører dere dem opp under organisations i portfolio.yaml.`,
  made: (count) =>
    count === 1 ? 'Laget 1 fil:' : count === 0 ? 'Alt var der. Ingenting er skrevet.' : `Laget ${count} filer:`,
  wouldMake: (count) => `Ingenting er skrevet. Uten --dry-run blir ${count === 1 ? '1 fil' : `${count} filer`} laget:`,
  schemas: (written, same) =>
    `${written === 0 ? 'Ingen skjemaer er endret' : `Skrev ${written} ${written === 1 ? 'skjema' : 'skjemaer'}`}${same === 0 || written === 0 ? '' : `, og ${same} var som ${same === 1 ? 'det' : 'de'} skulle`}. Redigeringsprogrammet foreslår id-ene som porteføljen har nå.`,
  kept: (count) => `${count === 1 ? '1 fil var' : `${count} filer var`} der fra før, og er ikke rørt:`,
  stale: (path, again) => `«${path}» er en annen enn den oppsettet gir nå. Skriv den ut på nytt: ${again}`,
  portfolioKept: 'Her er det en portefølje. Kort og oppsett er ikke rørt; bare det rundt blir laget.',
  portfolioWithoutCards: 'Her er det en portefølje uten kort. Oppsettet er ikke rørt; bare det rundt blir laget.',
  notTop: 'Mappen ligger inne i et lager. Kontrollen og CODEOWNERS virker bare fra toppen av lageret: flytt dem dit.',
  keptWorkflows: (paths) =>
    `Disse var der fra før, og henter eller kjører verktøyet som før: ${paths.join(', ')}. Slett dem, og kjør kommandoen på nytt, hvis de skal bruke det du skrev etter --package.`,
  next: {
    title: 'Neste:',
    address: 'ADRESSE',
    newPortfolio: 'Ny portefølje',
    setup: 'Oppsett for porteføljen',
    steps: {
      'keep-file': () => 'Legg denne filen i mappen. Arbeidsflytene kjører den:',
      go: () => 'Gå til mappen:',
      'first-card': () => 'Lag det første kortet:',
      'check-clean': () => 'Kontroller. Det skal ikke gi feil:',
      check: () => 'Se hva kontrollen sier:',
      'look-over': () => 'Les hva som er eksempler, og hva dere må vedta:',
      read: () => 'Les veiledningen for sekretariatet:',
      'git-init': () => 'Gjør mappen til et lager:',
      commit: () => 'Lagre i git:',
      remote: (host) => `Lag et tomt lager på ${host}, og før opp adressen til det:`,
      push: (host) => `Send det til ${host}:`,
    },
    fetches: (kind, shown, guide) =>
      ({
        version: `Arbeidsflytene henter pakken ${shown} fra nettet hver gang. Er den ikke publisert ennå, eller er nettet lukket, stanser de: gjør først som det står i «Hva arbeidsflytene henter» i ${guide}.`,
        git: `Arbeidsflytene henter verktøyet fra ${shown}, og bygger det der. Mer: «Hva arbeidsflytene henter» i ${guide}.`,
        file: `Arbeidsflytene installerer ${shown}, og henter pakkene den bygger på, fra nettet. Mer: «Hva arbeidsflytene henter» i ${guide}.`,
        single: `Arbeidsflytene kjører ${shown}, og henter ingen pakker. Slik kjører dere den selv: node ${shown} check. Mer: «Hva arbeidsflytene henter» i ${guide}.`,
      })[kind],
  },
};

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
    'no-id': 'Navnet må ha minst to bokstaver eller tall.',
    'same-id': 'Denne er nevnt før.',
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
  made: (count) =>
    count === 1 ? 'Laget 1 fil:' : count === 0 ? 'Alt var der. Ingenting er skrevet.' : `Laget ${count} filer:`,
  wouldMake: (count) => `Ingenting er skrevet. Uten --dry-run blir ${count === 1 ? '1 fil' : `${count} filer`} laget:`,
  schemas: (written, same) =>
    `${written === 0 ? 'Ingen skjemaer er endret' : `Skrev ${written} ${written === 1 ? 'skjema' : 'skjemaer'}`}${same === 0 || written === 0 ? '' : `, og ${same} var som ${same === 1 ? 'det' : 'de'} skulle`}. Redigeringsprogrammet foreslår id-ene som porteføljen har nå.`,
  kept: (count) => `${count === 1 ? '1 fil var' : `${count} filer var`} der fra før, og er ikke rørt:`,
  stale: (path, again) => `«${path}» er en annen enn den oppsettet gir nå. Skriv den ut på nytt: ${again}`,
  portfolioKept: 'Her er det en portefølje. Kort og oppsett er ikke rørt; bare det rundt blir laget.',
  notTop: 'Mappen ligger inne i et lager. Kontrollen og CODEOWNERS virker bare fra toppen av lageret: flytt dem dit.',
  next: (folder, host) =>
    [
      'Neste:',
      `  1. Gå til mappen ${folder}, og kjør «portfolio check». Det skal ikke gi feil.`,
      '  2. Les docs/sekretariatet.md: hva som er eksempler, og hva dere må vedta.',
      `  3. Lagre i git, og send det til ${host === 'github' ? 'GitHub' : 'GitLab'}: git init -b main, git add ., git commit -m "Ny portefølje", git remote add origin ADRESSE, git push -u origin main`,
    ].join('\n'),
};

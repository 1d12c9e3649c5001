// Bokmål for exported tables.
import type { ExportWords } from '../export-words.ts';

const parts = { budget: 'Budsjett', forecast: 'Prognose', actual: 'Brukt' } as const;

export const exportWords: ExportWords = {
  sheets: { cards: 'Prosjekter', ranking: 'Rangering', about: 'Om' },
  id: 'Id',
  base: 'Eksportert fra',
  yes: 'ja',
  no: 'nei',
  inGroup: (group, field) => `${group}: ${field}`,
  score: (criterion) => `Poeng: ${criterion}`,
  reason: (criterion) => `Begrunnelse: ${criterion}`,
  cost: (part, year, kind) => `${parts[part]} ${year}${kind === null ? '' : `: ${kind}`}`,
  operation: (year) => `Drift ${year}`,
  resource: (competence, year) => `Årsverk ${year}: ${competence}`,
  worked: { benefit: 'Nåverdi av gevinster', risks: 'Antall risikoer', gravest: 'Alvorligste risiko' },
  about: {
    title: (portfolio) => `Eksport fra ${portfolio}`,
    portfolio: 'Portefølje',
    area: 'Bare området',
    commit: 'Commit',
    uncommitted:
      'Filene var endret siden siste commit. Rader som har – under «Eksportert fra», har ikke noe utgangspunkt å sammenligne med ved import.',
    date: 'Dato for innholdet',
    how: [
      'Rediger i arket «Prosjekter», lagre som Excel-arbeidsbok (.xlsx) og kjør: portfolio import FIL',
      'Bare cellene du endrer, blir endret i kortene. En celle du tømmer, tar verdien ut av kortet.',
      'Ikke endre kolonnene «Id» og «Eksportert fra». Rekkefølgen på rader og kolonner er fri, og du kan ta bort kolonner.',
      'Arket «Rangering» er regnet ut. Det leses ikke ved import.',
    ],
    columnsTitle: 'Kolonnene',
    heading: 'Overskrift',
    key: 'Nøkkel',
    meaning: 'Forklaring',
    idMeaning: 'Navnet på kortets fil. Det endres aldri.',
    baseMeaning: 'Commiten som raden er hentet fra. Importen sammenligner med den.',
    scoreMeaning: 'Et trinn på kriteriets skala. 0 betyr som om ingenting ble gjort.',
    reasonMeaning: 'Hvorfor poenget er som det er.',
    moneyMeaning: 'Hele beløp i porteføljens valuta, uten desimaler.',
    peopleMeaning: 'Årsverk av denne kompetansen i året.',
    localMeaning: 'Porteføljens eget felt.',
    listMeaning: 'Flere skilles med semikolon.',
  },
  leftOut: (ids) => `Disse kortene kunne ikke leses og er ikke med: ${ids}. Kjør «portfolio check».`,
  uncommitted: (ids, more) =>
    `Disse kortene er ikke slik de var i siste commit: ${ids}${more > 0 ? ` og ${more} til` : ''}. Radene deres har ikke noe utgangspunkt, så endringer i dem må avgjøres for hånd ved import. Kjør «git commit» først, og eksporter på nytt.`,
  inNoCommit:
    'Kortene er ikke i noen commit. Radene har da ikke noe utgangspunkt, så endringer i dem må avgjøres for hånd ved import. Kjør «git commit» først, og eksporter på nytt.',
  openData: {
    title: (portfolio) => `${portfolio}: prosjekter`,
    description: (portfolio) =>
      `Prosjektene i ${portfolio}: hva de skal gi, hvem de er for, hvor de står og omtrent hva de koster.`,
  },
};

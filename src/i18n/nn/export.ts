// Nynorsk for exported tables.
import type { ExportWords } from '../export-words.ts';

const parts = { budget: 'Budsjett', forecast: 'Prognose', actual: 'Brukt' } as const;

export const exportWords: ExportWords = {
  sheets: { cards: 'Prosjekt', ranking: 'Rangering', about: 'Om' },
  id: 'Id',
  base: 'Eksportert frå',
  yes: 'ja',
  no: 'nei',
  inGroup: (group, field) => `${group}: ${field}`,
  score: (criterion) => `Poeng: ${criterion}`,
  reason: (criterion) => `Grunngiving: ${criterion}`,
  cost: (part, year, kind) => `${parts[part]} ${year}${kind === null ? '' : `: ${kind}`}`,
  operation: (year) => `Drift ${year}`,
  resource: (competence, year) => `Årsverk ${year}: ${competence}`,
  worked: { benefit: 'Noverdi av gevinstar', risks: 'Talet på risikoar', gravest: 'Alvorlegaste risiko' },
  about: {
    title: (portfolio) => `Eksport frå ${portfolio}`,
    portfolio: 'Portefølje',
    area: 'Berre området',
    commit: 'Commit',
    uncommitted:
      'Filene var endra sidan siste commit. Rader som har – under «Eksportert frå», har ikkje noko utgangspunkt å samanlikne med ved import.',
    date: 'Dato for innhaldet',
    how: [
      'Rediger i arket «Prosjekt», lagre som Excel-arbeidsbok (.xlsx) og køyr: portfolio import FIL',
      'Berre cellene du endrar, blir endra i korta. Ei celle du tømmer, tek verdien ut av kortet.',
      'Ikkje endre kolonnane «Id» og «Eksportert frå». Rekkjefølgja på rader og kolonnar er fri, og du kan ta bort kolonnar.',
      'Arket «Rangering» er rekna ut. Det blir ikkje lese ved import.',
    ],
    columnsTitle: 'Kolonnane',
    heading: 'Overskrift',
    key: 'Nøkkel',
    meaning: 'Forklaring',
    idMeaning: 'Namnet på fila til kortet. Det blir aldri endra.',
    baseMeaning: 'Commiten som rada er henta frå. Importen samanliknar med han.',
    scoreMeaning: 'Eit steg på skalaen til kriteriet. 0 tyder som om ingenting vart gjort.',
    reasonMeaning: 'Kvifor poenget er som det er.',
    moneyMeaning: 'Heile beløp i valutaen til porteføljen, utan desimalar.',
    peopleMeaning: 'Årsverk av denne kompetansen i året.',
    localMeaning: 'Eit felt som porteføljen har sjølv.',
    listMeaning: 'Fleire blir skilde med semikolon.',
  },
  leftOut: (ids) => `Desse korta kunne ikkje lesast og er ikkje med: ${ids}. Køyr «portfolio check».`,
  uncommitted: (ids, more) =>
    `Desse korta er ikkje slik dei var i siste commit: ${ids}${more > 0 ? ` og ${more} til` : ''}. Radene deira har ikkje noko utgangspunkt, så endringar i dei må avgjerast for hand ved import. Køyr «git commit» først, og eksporter på nytt.`,
  inNoCommit:
    'Korta er ikkje i nokon commit. Radene har då ikkje noko utgangspunkt, så endringar i dei må avgjerast for hand ved import. Køyr «git commit» først, og eksporter på nytt.',
  openData: {
    title: (portfolio) => `${portfolio}: prosjekt`,
    description: (portfolio) =>
      `Prosjekta i ${portfolio}: kva dei skal gi, kven dei er for, kvar dei står og om lag kva dei kostar.`,
  },
};

// Nynorsk for the site that holds all papers and all cards.
import type { SiteWords } from '../site-words.ts';

export const siteWords: SiteWords = {
  files: { project: 'prosjekt', meeting: 'mote', minutes: 'protokoll', publicEdition: 'kort-fortalt' },
  home: 'Porteføljen',
  notice: 'For rådet og sekretariatet. Ikkje laga for å publiserast.',
  about:
    'Her er alle papira og alle prosjekta i porteføljen. Sidene er for rådet og sekretariatet og viser alt som står på korta. Det som kan delast med alle, står i utgåva for innbyggjarar.',
  papers: 'Rapportar',
  publicEdition: 'Kort fortalt',
  publicMeans:
    'er utgåva for innbyggjarar og folkevalde. Ho viser berre utvalde felt, har ingen lenkjer til dei andre sidene og kan publiserast åleine.',
  meetings: 'Møte',
  noMeetings: 'Ingen møte er sette opp.',
  cancelled: 'Møtet er avlyst.',
  cases: 'Saksframlegg:',
  draft: ' (utkast, ikkje godkjend)',
  casePaper: (number, date) => `Saksframlegg ${number === null ? '' : `${number}, `}${date}`,
  orders: {
    rank: 'Prosjekt etter nummer',
    title: 'Prosjekt etter namn',
    stage: 'Prosjekt etter fase',
    owner: 'Prosjekt etter eigar',
  },
  rankMeans:
    'Nummeret er plassen i prioriteringa. Prosjekt utan nummer manglar poeng, eller er ikkje med i prioriteringa. Dei står sist.',
  legend: 'Teikn og fargar',
  nothing: 'Ikkje oppgitt.',
  wrote: (count, folder, start) => `Skreiv ${count} filer i ${folder}. Opne ${start} først.`,
  removed: (file) => `Fjerna ${file}, som ikkje høyrer til lenger.`,
};

// Bokmål for the site that holds all papers and all cards.
import type { SiteWords } from '../site-words.ts';

export const siteWords: SiteWords = {
  files: { project: 'prosjekt', meeting: 'mote', minutes: 'protokoll', publicEdition: 'kort-fortalt' },
  home: 'Porteføljen',
  notice: 'For rådet og sekretariatet. Ikke laget for å publiseres.',
  about:
    'Her er alle papirene og alle prosjektene i porteføljen. Sidene er for rådet og sekretariatet og viser alt som står på kortene. Det som kan deles med alle, står i utgaven for innbyggere.',
  papers: 'Rapporter',
  publicEdition: 'Kort fortalt',
  publicMeans:
    'er utgaven for innbyggere og folkevalgte. Den viser bare utvalgte felt, har ingen lenker til de andre sidene og kan publiseres alene.',
  meetings: 'Møter',
  noMeetings: 'Ingen møter er satt opp.',
  cancelled: 'Møtet er avlyst.',
  cases: 'Saksframlegg:',
  draft: ' (utkast, ikke godkjent)',
  casePaper: (number, date) => `Saksframlegg ${number === null ? '' : `${number}, `}${date}`,
  orders: {
    rank: 'Prosjekter etter nummer',
    title: 'Prosjekter etter navn',
    stage: 'Prosjekter etter fase',
    owner: 'Prosjekter etter eier',
  },
  rankMeans:
    'Nummeret er plassen i prioriteringen. Prosjekter uten nummer mangler poeng, eller er ikke med i prioriteringen. De står sist.',
  legend: 'Tegn og farger',
  nothing: 'Ikke oppgitt.',
  wrote: (count, folder, start) => `Skrev ${count} filer i ${folder}. Åpne ${start} først.`,
  removed: (file) => `Fjernet ${file}, som ikke hører til lenger.`,
};

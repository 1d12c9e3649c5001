// Bokmål for what stands around a document on a page of HTML.
import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  skip: 'Hopp til innholdet',
  contents: 'Innhold',
  toTop: 'Til toppen av siden',
  site: 'Sider i nettstedet',
  footer:
    'Siden er én fil uten skript. Den henter ingenting fra nettet, og kan lagres, skrives ut og arkiveres som den er.',
  table: 'Tabell',
  untitled: 'Uten tittel',
};

// Nynorsk for what stands around a document on a page of HTML.
import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  skip: 'Hopp til innhaldet',
  contents: 'Innhald',
  toTop: 'Til toppen av sida',
  site: 'Sider på nettstaden',
  footer:
    'Sida er éi fil utan skript. Ho hentar ingenting frå nettet, og kan lagrast, skrivast ut og arkiverast som ho er.',
  table: 'Tabell',
  untitled: 'Utan tittel',
};

// English for what stands around a document on a page of HTML.
import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  skip: 'Skip to the content',
  contents: 'Contents',
  toTop: 'To the top of the page',
  site: 'Pages of the site',
  footer:
    'This page is one file without scripts. It fetches nothing from the web, and can be saved, printed and archived as it is.',
  table: 'Table',
  untitled: 'Untitled',
};

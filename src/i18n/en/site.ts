// English for the site that holds all papers and all cards.
import type { SiteWords } from '../site-words.ts';

export const siteWords: SiteWords = {
  files: { project: 'project', meeting: 'meeting', minutes: 'minutes', publicEdition: 'in-short' },
  home: 'The portfolio',
  notice: 'For the council and the secretariat. Not made to be published.',
  about:
    'Here are all papers and all projects of the portfolio. The pages are for the council and the secretariat, and show everything on the cards. What can be shared with everyone is in the edition for citizens.',
  papers: 'Reports',
  publicEdition: 'In short',
  publicMeans:
    'is the edition for citizens and elected members. It shows chosen fields only, has no links to the other pages, and can be published alone.',
  meetings: 'Meetings',
  noMeetings: 'No meetings have been set up.',
  cancelled: 'The meeting is cancelled.',
  cases: 'Case papers:',
  draft: ' (draft, not approved)',
  casePaper: (number, date) => `Case paper ${number === null ? '' : `${number}, `}${date}`,
  orders: {
    rank: 'Projects by number',
    title: 'Projects by name',
    stage: 'Projects by stage',
    owner: 'Projects by owner',
  },
  rankMeans:
    'The number is the place in the ranking. Projects without one lack scores, or are not part of the ranking. They come last.',
  legend: 'Signs and colours',
  nothing: 'Not given.',
  wrote: (count, folder, start) => `Wrote ${count} files to ${folder}. Open ${start} first.`,
  removed: (file) => `Removed ${file}, which no longer belongs here.`,
};

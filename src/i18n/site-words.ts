// The words of the site that holds all papers and all cards.
export interface SiteWords {
  /** Parts of file names: small letters a–z and hyphens. */
  readonly files: {
    readonly project: string;
    readonly meeting: string;
    readonly minutes: string;
    readonly publicEdition: string;
  };
  /** What the first page is called when the portfolio has no name. */
  readonly home: string;
  /** Who the site is for, on every page of it. */
  readonly notice: string;
  readonly about: string;
  readonly papers: string;
  readonly publicEdition: string;
  readonly publicMeans: string;
  readonly meetings: string;
  readonly noMeetings: string;
  readonly cancelled: string;
  readonly cases: string;
  /** After the link to minutes that nobody has approved. */
  readonly draft: string;
  /** `number`: on the agenda, else null. */
  casePaper(number: string | null, date: string): string;
  readonly orders: Readonly<Record<'rank' | 'title' | 'stage' | 'owner', string>>;
  readonly rankMeans: string;
  readonly legend: string;
  /** What a dash means. */
  readonly nothing: string;
  /** `start`: the page to open first. */
  wrote(count: number, folder: string, start: string): string;
  removed(file: string): string;
}

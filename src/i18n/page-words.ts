// What stands around a document when it is a page of HTML: the ways into it and out of it.

export interface PageWords {
  /** The first link of a page, for those who do not see it or use no mouse. */
  readonly skip: string;
  readonly contents: string;
  readonly toTop: string;
  /** The name of the links to other pages of the same site. */
  readonly site: string;
  readonly footer: string;
  /** The name of a table or a page that has no other. */
  readonly table: string;
  readonly untitled: string;
}

// What the parts of a page need to know of the whole: the places of headings and tables in the order they are written, and where links lead.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Blocks } from '../blocks.ts';
import { flatBlocks } from '../flat-blocks.ts';
import { type HeadingPlace, headingPlaces } from './heading-places.ts';
import { pageIds } from './page-ids.ts';
import { tableNames } from './table-names.ts';

export interface TablePlace {
  readonly id: string;
  readonly name: string;
}

/** Where links lead that are not to headings of the same page. Null: nowhere, and the words stand alone. */
export interface LinkWays {
  /** A document by the name that the papers know it by. */
  file(name: string): string | null;
  /** A heading of another document, by its anchor. */
  anchor(anchor: string): string | null;
}

export interface HtmlContext {
  readonly catalogue: Catalogue;
  readonly ways: LinkWays;
  /** All headings, in order. */
  readonly headings: readonly HeadingPlace[];
  /** From the anchor of a heading to its id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Each gives the place of the next one: a page is written from its beginning to its end, once. */
  readonly next: { heading(): HeadingPlace; table(): TablePlace; chart(): string };
}

export function htmlContext(blocks: Blocks, catalogue: Catalogue, ways: LinkWays): HtmlContext {
  const takeId = pageIds();
  const headings = headingPlaces(blocks, takeId);
  const tables = tableNames(blocks, catalogue.pages.table).map((name, at) => ({
    id: takeId(`table-${at + 1}`, 'table'),
    name,
  }));
  const charts = flatBlocks(blocks)
    .filter(({ kind }) => kind === 'chart')
    .map((_, at) => takeId(`chart-${at + 1}`, 'chart'));
  const named = headings.flatMap(({ anchor, id }) => (anchor === null ? [] : [[anchor, id] as const]));
  return {
    catalogue,
    ways,
    headings,
    ids: new Map(named.toReversed()),
    next: { heading: taker(headings), table: taker(tables), chart: taker(charts) },
  };
}

function taker<T>(all: readonly T[]): () => T {
  let at = 0;
  return () => {
    const found = all[at];
    if (found === undefined) throw new Error('a page has more blocks than were counted');
    at += 1;
    return found;
  };
}

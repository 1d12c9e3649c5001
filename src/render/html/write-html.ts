// Blocks as one page of HTML that needs nothing else: no script, nothing fetched, readable on a telephone, by a screen reader and on paper.
// The same blocks always give the same bytes, and text never becomes marks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Blocks } from '../blocks.ts';
import { contentPolicy } from './content-policy.ts';
import { htmlContext, type LinkWays } from './html-context.ts';
import { withoutContents } from './own-contents.ts';
import { type PageSite, pageHtml } from './page-html.ts';
import { styleSheet } from './style-sheet.ts';

export interface HtmlWishes {
  readonly catalogue: Catalogue;
  /** Of some bytes, as 64 hexadecimal digits. */
  sha256(bytes: Uint8Array): string;
  /** The site that the page belongs to; left out for a page that stands alone. */
  readonly site?: PageSite;
  /** Where links lead; left out, documents lie beside the page under their own names. */
  readonly ways?: LinkWays;
}

const besideIt: LinkWays = { file: (name) => name, anchor: () => null };

export function writeHtml(blocks: Blocks, { catalogue, sha256, site, ways = besideIt }: HtmlWishes): string {
  const shown = withoutContents(blocks);
  const body = shown ?? blocks;
  return pageHtml(
    {
      blocks: body,
      policy: contentPolicy(styleSheet, sha256),
      keepsContents: shown !== null,
      site: site ?? null,
    },
    htmlContext(body, catalogue, ways),
  );
}

// Makes all pages of a site, as bytes, before any of them is written.
import { writeHtml } from '../render/html/write-html.ts';
import { siteJson } from '../render/site/site-json.ts';
import { sitePages } from '../render/site/site-pages.ts';
import type { SiteView } from '../view/site/site-view.ts';
import type { Call } from './call.ts';
import type { OpenedReport } from './open-report.ts';

export interface MadeSite {
  /** By name; the first is where to begin. */
  readonly pages: ReadonlyMap<string, Uint8Array>;
  readonly metadata: Uint8Array;
}

export function makeSite({ context }: Call, { catalogue, wishes }: OpenedReport, view: SiteView): MadeSite {
  const { sha256 } = context;
  const pages = sitePages(view, catalogue);
  const home = { text: pages[0]?.title ?? '', file: pages[0]?.file ?? '' };
  const made = pages.map(({ blocks, ways, beside, file, title, kind }) => {
    const links = kind === 'index' ? [] : [home, ...(beside ?? [])];
    const site = beside === null ? {} : { site: { links, notice: catalogue.site.notice } };
    const bytes = bytesOf(writeHtml(blocks, { catalogue, sha256, ways, ...site }));
    return { bytes, record: { file, title, kind, sha256: sha256(bytes), bytes: bytes.length } };
  });
  const { language } = catalogue.speak;
  const { today, provenance, version } = wishes;
  const records = made.map(({ record }) => record);
  return {
    pages: new Map(made.map(({ record: { file }, bytes }) => [file, bytes])),
    metadata: bytesOf(siteJson({ language, today, provenance, version, pages: records })),
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

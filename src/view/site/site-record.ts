// What a site tells of itself: the content of its metadata.json, by which the next run knows its own pages (docs/formats.md).
import type { Provenance } from '../../core/model/provenance.ts';

/** What metadata.json calls itself, so that the papers of a meeting are not taken for it. */
export const siteType = 'portfolio-as-code/site';

export type SitePageKind = 'index' | 'portfolio_report' | 'public' | 'agenda' | 'case' | 'minutes' | 'project';

export interface SitePageRecord {
  /** Its name in the folder. */
  readonly file: string;
  readonly title: string;
  readonly kind: SitePageKind;
  readonly sha256: string;
  readonly bytes: number;
}

export interface SiteRecord {
  readonly language: string;
  /** The date that the pages are of, ISO. */
  readonly today: string;
  readonly provenance: Provenance;
  /** Of the tool. */
  readonly version: string;
  readonly pages: readonly SitePageRecord[];
}

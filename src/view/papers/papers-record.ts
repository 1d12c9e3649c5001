// What the archive gets to know about the papers of a meeting: the content of metadata.json (docs/formats.md).
import type { Provenance } from '../../core/model/provenance.ts';

/** What metadata.json calls itself, so that another program's file of that name is not taken for it. */
export const papersType = 'portfolio-as-code/meeting-papers';

export type PaperKind = 'agenda' | 'portfolio_report' | 'case';

export interface PaperRecord {
  /** Its name in the folder. */
  readonly file: string;
  readonly title: string;
  readonly kind: PaperKind;
  /** The number of the case on the agenda. */
  readonly case: string | null;
  /** The id of the card. */
  readonly card: string | null;
  /** Of the case system or the archive, by the card. */
  readonly archiveCaseNumber: string | null;
  /** Who has made the proposal in a case: the secretariat, or the tool from the card and the routes. Null when nothing is proposed. */
  readonly proposal: 'written' | 'composed' | null;
  readonly sha256: string;
  readonly bytes: number;
}

export interface PapersRecord {
  readonly meeting: { readonly date: string; readonly body: string | null; readonly name: string | null };
  readonly language: string;
  /** The date that the papers are of, ISO. */
  readonly today: string;
  readonly provenance: Provenance;
  /** Of the tool. */
  readonly version: string;
  readonly papers: readonly PaperRecord[];
}

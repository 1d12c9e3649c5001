// What an import says about the cards that are there already.

export interface UpdateWords {
  /** Headings of lists: what an import has done, or would do. */
  readonly edited: string;
  readonly created: string;
  readonly conflicts: string;
  readonly gone: string;
  readonly removed: string;
  readonly notRemoved: string;
  readonly takenAway: string;
  /** Rows without a card, of which nobody knows whether they ever had one. */
  readonly missing: string;
  /** Instead of a value, in a conflict. */
  readonly empty: string;
  /** `before` and `after` are ready to be read. */
  became(before: string, after: string): string;
  bothChanged(values: { base: string; file: string; card: string }): string;
  /** `why`: what is wrong with the card that would come of it, and what to do; "" when nobody knows. */
  unfitting(values: { file: string; card: string; why: string }): string;
  cannotEdit(values: { file: string; card: string }): string;
  /** They differ, and nobody knows who has changed what. */
  noBase(values: { file: string; card: string }): string;
  /** The cell is blank, and nobody knows since when. `card`: what the card says. */
  blank(card: string): string;
  /** Why a card stays: what names it, as a file. */
  usedByMeeting(file: string): string;
  usedElsewhere(file: string): string;
  readonly unreadRows: string;
  readonly takenAwaySame: string;
  readonly takenAwayChanged: string;
  readonly missingUnknown: string;
  summary(counts: UpdateCounts): string;
  readonly nothing: string;
  /** Cells that say something else than the card, and are not written. At least one. */
  heldBack(cells: number): string;
  /** Rows of an exported table that name no commit that is known here. */
  withoutBase(rows: number): string;
  /** How a conflict is settled, when there is one. */
  readonly settle: string;
  readonly prune: string;
  /** The files beside the mapping. */
  kept(file: string): string;
  readonly dryRun: string;
  /** How far long work has come. */
  comparing(done: number, all: number): string;
  writing(done: number, all: number): string;
}

export interface UpdateCounts {
  readonly edited: number;
  readonly created: number;
  readonly removed: number;
  readonly same: number;
  readonly conflicts: number;
}

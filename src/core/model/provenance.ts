// Where the inputs of a report come from.

export interface Provenance {
  /** Full hash of the last commit that touched the inputs; null outside git or before the first commit. */
  readonly commit: string | null;
  /** The day it was committed (ISO), as the committer's clock had it; null without a commit. */
  readonly date: string | null;
  /** True when an input differs from that commit. */
  readonly changed: boolean;
}

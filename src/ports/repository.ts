// What git knows about the portfolio's inputs.

import type { Provenance } from '../core/model/provenance.ts';

export interface Repository {
  /** Provenance of the files with these paths (below the portfolio's folder) and contents. */
  provenance(files: ReadonlyMap<string, Uint8Array>): Promise<Provenance>;
  /** Those of the files that the last commit has not got with these contents. */
  uncommitted(files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]>;
}

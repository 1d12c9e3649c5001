// What git knows about the portfolio's inputs.

import type { Provenance } from '../core/model/provenance.ts';

export interface Repository {
  /** Provenance of the files with these paths (below the portfolio's folder) and contents. */
  provenance(files: ReadonlyMap<string, Uint8Array>): Promise<Provenance>;
}

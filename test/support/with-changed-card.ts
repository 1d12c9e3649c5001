// The example portfolio with one card changed, in a folder of its own that is gone afterwards.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface CardChange {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Throws when the card does not have what is to be changed. `work` gets the folder of the portfolio. */
export async function withChangedCard<T>({ id, from, to }: CardChange, work: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'portfolio-changed-'));
  try {
    cpSync('portfolio', root, { recursive: true });
    const card = join(root, 'projects', `${id}.yaml`);
    const before = readFileSync(card, 'utf8');
    if (!before.includes(from)) throw new Error(`${id}: ${from}`);
    writeFileSync(card, before.replace(from, to));
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

// A portfolio's files from literals, and the check of them.
import { check } from '../../src/app/check.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';
import type { CheckView } from '../../src/view/check-view.ts';

export type Files = Readonly<Record<string, string>>;

export function literalTree(files: Files): FileTree {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return {
    list: async () => [...bytes].map(([path, { length }]) => ({ path, kind: 'file' as const, size: length })),
    read: async (path) => bytes.get(path) as Uint8Array,
  };
}

export async function checkViewOf(files: Files): Promise<CheckView> {
  return check(await loadPortfolio(literalTree(files), 'portfolio'), '2026-11-22');
}

/** A portfolio with one card, which has no problems but those that `more` brings. */
export function oneCard(more: string, settings = ''): Files {
  return {
    'portfolio.yaml': `name: Prøve\n${settings}`,
    'governance.yaml': 'requirement_set: register\n',
    'projects/kort.yaml': `title: Kort\nowner: { organisation: Storvik }\ncost: { estimate: { likely: 1 } }\ntime: { period: { end: 2027-01-01 } }\n${more}`,
  };
}

/** The same with a warning that is accepted for a reason. */
export function acceptedWarning(because: string): Files {
  const files = oneCard('', `expected:\n  - { code: odd-number, because: ${JSON.stringify(because)} }\n`);
  return { ...files, 'projects/kort.yaml': (files['projects/kort.yaml'] ?? '').replace('likely: 1', 'likely: 1e3') };
}

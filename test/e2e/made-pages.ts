// Every kind of page, made by the commands: of the example portfolio, and of one whose texts are hostile.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCli } from '../support/run-cli.ts';
import { writeHostilePortfolio } from './hostile-portfolio.ts';

export interface MadePages {
  /** The address of a page, by its file below the folder. */
  address(file: string): string;
  cleanup(): void;
}

export async function makePages(): Promise<MadePages> {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-pages-'));
  const hostile = join(folder, 'ond-portefolje');
  writeHostilePortfolio(hostile);
  for (const [name, root, card] of [
    ['example', 'portfolio', 'innbyggerportal'],
    ['hostile', hostile, 'ond'],
  ] as const) {
    const make = async (...words: readonly string[]): Promise<void> => {
      const { code, stderr } = await runCli([...words, '-C', root, '--today', '2026-11-22', '--format', 'html']);
      if (code !== 0) throw new Error(stderr);
    };
    const to = (file: string) => ['--output', join(folder, name, file)];
    mkdirSync(join(folder, name));
    await make('report', 'site', '--out', join(folder, name, 'site'));
    await make('report', 'meeting', '2026-12-10', '--out', join(folder, name, 'meeting'));
    await make('report', 'minutes', '2026-09-17', ...to('minutes.html'));
    await make('report', 'case', card, ...to('case.html'));
    await make('rank', ...to('rank.html'));
    await make('show', card, ...to('show.html'));
    await make('list', ...to('list.html'));
  }
  return {
    address: (file) => pathToFileURL(join(folder, file)).href,
    cleanup: () => rmSync(folder, { recursive: true }),
  };
}

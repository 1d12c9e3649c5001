// The cards as they were in the commits that the rows of an exported table name.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { History } from '../ports/history.ts';
import type { LoadedFile } from './load-file.ts';
import { type LoadedPortfolio, loadPortfolio } from './load-portfolio.ts';
import { portfolioAt } from './portfolio-at.ts';

/** The files of cards by id. */
export type CardFiles = ReadonlyMap<string, LoadedFile>;

const mostBases = 20;

/** By the full hash of the commit: names that a cell may hold are not looked up. A commit that is not here is left out. */
export async function exportBases(
  loaded: LoadedPortfolio,
  bases: readonly string[],
  history: History,
): Promise<ReadonlyMap<string, CardFiles>> {
  const names = new Set(bases.filter((base) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base)));
  const found = new Map<string, CardFiles>();
  for (const name of [...names].slice(0, mostBases)) {
    const cards = await cardsAt(loaded, name, history);
    if (cards) found.set(name, cards);
  }
  return found;
}

async function cardsAt(loaded: LoadedPortfolio, name: string, history: History): Promise<CardFiles | null> {
  try {
    const at = await portfolioAt(history, name, loaded.portfolio.folder);
    return cardFiles(await loadPortfolio(at.tree, at.folder, loaded));
  } catch (error) {
    // Outside git, or in a clone without that commit: the rows have no base.
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}

/** Those that can be read. */
function cardFiles({ loadedFiles }: LoadedPortfolio): CardFiles {
  const cards = [...loadedFiles].filter(([, { kind, parsed }]) => kind === 'project' && parsed.value !== undefined);
  return new Map(cards.map(([path, file]) => [path.slice('projects/'.length, -'.yaml'.length), file]));
}

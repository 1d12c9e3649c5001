// The use case of `portfolio report overview`: several portfolios read one by one and shown together. One that has errors, or cannot be
// read, never stops the others.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { World } from '../ports/world.ts';
import type { OverviewFacts, ReadPortfolio, UnreadPortfolio } from '../view/overview/overview-facts.ts';
import { type OverviewView, overviewView } from '../view/overview/overview-view.ts';
import { check } from './check.ts';
import { loadPortfolio } from './load-portfolio.ts';
import { mostFrequentFaults } from './most-frequent-faults.ts';
import { isKey, type WantedPortfolio } from './wanted-portfolios.ts';

export type Outside = Pick<World, 'findRoot' | 'tree' | 'repository'>;

export type ReadPortfolios = OverviewFacts;

/** `today`: the date that the check judges by. Throws PortfolioError when two are the same, or none can be read. */
export async function readPortfolios(
  outside: Outside,
  wanted: readonly WantedPortfolio[],
  today: string,
): Promise<ReadPortfolios> {
  const portfolios: ReadPortfolio[] = [];
  const unread: UnreadPortfolio[] = [];
  const roots = new Set<string>();
  for (const each of wanted) {
    const found = outside.findRoot(each.folder);
    if (found === null) {
      unread.push({ key: each.key ?? each.fallbackKey, folder: each.folder });
      continue;
    }
    if (roots.has(found.root)) throw new PortfolioError('bad-portfolios', { because: 'twice', what: each.folder });
    roots.add(found.root);
    try {
      portfolios.push(await readOne(outside, found, each, today));
    } catch (error) {
      if (!(error instanceof PortfolioError)) throw error;
      unread.push({ key: each.key ?? each.fallbackKey, folder: each.folder });
    }
  }
  const twice = portfolios.find(({ key }, index) => portfolios.findIndex((each) => each.key === key) !== index);
  if (twice) throw new PortfolioError('bad-portfolios', { because: 'same_key', what: twice.key });
  if (portfolios.length === 0) throw new PortfolioError('no-portfolio', { folder: wanted[0]?.folder ?? '.' });
  return { portfolios, unread };
}

async function readOne(
  outside: Outside,
  { root, folder }: { readonly root: string; readonly folder: string },
  wanted: WantedPortfolio,
  today: string,
): Promise<ReadPortfolio> {
  const loaded = await loadPortfolio(outside.tree(root), folder);
  const { portfolio } = loaded;
  const { key, name } = portfolio.settings;
  const checked = check(loaded, today);
  return {
    // A key that the check refuses is one that no card elsewhere can name.
    key: wanted.key ?? (key !== undefined && isKey(key) ? key : wanted.fallbackKey),
    name: wanted.name ?? (name || wanted.fallbackKey),
    portfolio,
    errors: checked.errors,
    faults: mostFrequentFaults(checked),
    folder: wanted.folder,
    provenance: await outside.repository(root).provenance(loaded.bytes),
  };
}

export function overview(read: ReadPortfolios): OverviewView {
  return overviewView(read);
}

// What nearly every command begins with: find the portfolio, read it, and choose the language and the date.
import { type LoadedPortfolio, loadPortfolio } from '../app/load-portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Provenance } from '../core/model/provenance.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import type { FoundRoot } from '../ports/world.ts';
import type { Call } from './call.ts';

export interface Opened {
  readonly found: FoundRoot;
  readonly loaded: LoadedPortfolio;
  readonly catalogue: Catalogue;
}

/** Throws PortfolioError `no-portfolio`, or `no-cards` when there is nothing to work on. */
export async function openPortfolio(call: Call): Promise<Opened> {
  const opened = await openAnyPortfolio(call);
  if (opened.loaded.cardCount === 0) throw new PortfolioError('no-cards', { folder: opened.found.folder || '.' });
  return opened;
}

/** The same for commands that may begin with an empty portfolio. */
export async function openAnyPortfolio(call: Call): Promise<Opened> {
  const found = call.context.findRoot(call.options.root ?? null);
  if (!found) throw new PortfolioError('no-portfolio', { folder: call.options.root ?? '.' });
  const loaded = await loadPortfolio(call.context.tree(found.root), found.folder);
  return { found, loaded, catalogue: await catalogueFor(call, loaded) };
}

/** For commands that work without a portfolio: its language when there is one, and else bokmål. */
export async function catalogueWithoutPortfolio(call: Call): Promise<Catalogue> {
  const found = call.options.lang === undefined ? call.context.findRoot(call.options.root ?? null) : null;
  return found ? (await openAnyPortfolio(call)).catalogue : loadCatalogue(call.options.lang ?? 'nb', 'NOK');
}

async function catalogueFor(call: Call, { portfolio }: LoadedPortfolio): Promise<Catalogue> {
  const { language, currency } = portfolio.settings;
  return loadCatalogue(call.options.lang ?? language ?? 'nb', currency ?? 'NOK');
}

/** Where the inputs come from, and the date that judges age: --today, else the commit's date, else (when files are changed) today. */
export async function dateOf(
  call: Call,
  { found, loaded }: Opened,
): Promise<{ today: string; provenance: Provenance }> {
  const provenance = await call.context.repository(found.root).provenance(loaded.bytes);
  const committed = provenance.changed ? null : provenance.date;
  return { today: call.options.today ?? committed ?? call.context.today(), provenance };
}

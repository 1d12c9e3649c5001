// What nearly every command begins with: find the portfolio, read it as it is or as it was, and choose the language and the date.
import { type LoadedPortfolio, loadPortfolio } from '../app/load-portfolio.ts';
import { portfolioAt, provenanceAt } from '../app/portfolio-at.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Provenance } from '../core/model/provenance.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Commit, History, PortfolioAtCommit } from '../ports/history.ts';
import type { FoundRoot } from '../ports/world.ts';
import { escapeTerminal } from '../render/escape/terminal.ts';
import { type Call, textOption } from './call.ts';
import { say } from './present.ts';
import { progressOf } from './progress.ts';

export interface Opened {
  readonly found: FoundRoot;
  readonly tree: FileTree;
  readonly loaded: LoadedPortfolio;
  readonly catalogue: Catalogue;
  readonly history: History;
  /** Where it was read from: a commit, or null for the files as they are now. */
  readonly at: PortfolioAtCommit | null;
}

/** Begins what git can do while the files are read. `head`: null for the files as they are now. */
export type Meanwhile = (past: {
  readonly history: History;
  readonly folder: string;
  readonly head: Commit | null;
}) => void;

/** Files between two looks at the clock. */
const step = 20;

/** Throws PortfolioError `no-portfolio`, or `no-cards` when there is nothing to work on. */
export async function openPortfolio(call: Call, meanwhile?: Meanwhile): Promise<Opened> {
  const opened = await openAnyPortfolio(call, meanwhile);
  if (opened.loaded.cardCount === 0) throw new PortfolioError('no-cards', { folder: opened.found.folder || '.' });
  return opened;
}

/** The same for commands that may begin with an empty portfolio. */
export async function openAnyPortfolio(call: Call, meanwhile?: Meanwhile): Promise<Opened> {
  const ref = textOption(call, 'ref');
  const { found, history } = findPortfolio(call, ref !== null);
  const at = ref === null ? null : await portfolioAt(history, ref, found.folder);
  const tree = at?.tree ?? call.context.tree(found.root);
  const folder = at?.folder ?? found.folder;
  meanwhile?.({ history, folder, head: at?.commit ?? null });
  const progress = progressOf(call);
  const loaded = await loadPortfolio(tree, folder, null, (done, all) => {
    // The language is not known before portfolio.yaml is read: a number is the same in all of them.
    if (done % step === 0) progress.show(`${folder === '' ? '.' : escapeTerminal(folder)}: ${done}/${all}`);
  });
  progress.end();
  const catalogue = await catalogueFor(call, loaded);
  if (at !== null) say(call, catalogue.cli.asOf(ref ?? '', at.commit.hash.slice(0, 7), at.commit.date));
  return { found: { ...found, folder }, tree, loaded, history, at, catalogue };
}

/** `inHistory`: the portfolio need not be on the disk now, for it is read from a commit. */
export function findPortfolio(
  call: Call,
  inHistory: boolean,
): { readonly found: FoundRoot; readonly history: History } {
  const start = call.options.root ?? null;
  const found = call.context.findRoot(start) ?? (inHistory ? call.context.newRoot(start) : null);
  if (!found) throw new PortfolioError('no-portfolio', { folder: start ?? '.' });
  return { found, history: call.context.history(found.root) };
}

/** For commands that work without a portfolio: null where there is none. */
export async function openIfThere(call: Call): Promise<Opened | null> {
  return call.context.findRoot(call.options.root ?? null) ? openAnyPortfolio(call) : null;
}

/** For commands that work without a portfolio: its language when there is one, and else bokmål. */
export async function catalogueWithoutPortfolio(call: Call): Promise<Catalogue> {
  const opened = call.options.lang === undefined ? await openIfThere(call) : null;
  return opened?.catalogue ?? loadCatalogue(call.options.lang ?? 'nb', 'NOK');
}

export async function catalogueFor(call: Call, { portfolio }: LoadedPortfolio): Promise<Catalogue> {
  const { language, currency } = portfolio.settings;
  return loadCatalogue(call.options.lang ?? language ?? 'nb', currency ?? 'NOK');
}

/** Where the inputs come from, and the date that judges age: --today, else the commit's date, else (when files are changed) today. */
export async function dateOf(call: Call, opened: Opened): Promise<{ today: string; provenance: Provenance }> {
  const { at, history, found, loaded } = opened;
  const provenance = at
    ? await provenanceAt(history, at)
    : await call.context.repository(found.root).provenance(loaded.bytes);
  const committed = provenance.changed ? null : provenance.date;
  return { today: call.options.today ?? committed ?? call.context.today(), provenance };
}

// Several portfolios on one command line: -C more than once, or a file with a list of them.
import { type ReadPortfolios, readPortfolios } from '../app/overview.ts';
import { type WantedPortfolio, wantedFolders, wantedInFile } from '../app/wanted-portfolios.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import { type Call, listOption, textOption } from './call.ts';

/** Null when the line names one portfolio at most. Throws PortfolioError `options-together` or `bad-portfolios`. */
export async function severalPortfolios(call: Call): Promise<readonly WantedPortfolio[] | null> {
  const folders = listOption(call, 'roots');
  const file = textOption(call, 'portfolios');
  if (file === null && folders.length < 2) return null;
  if (file !== null && folders.length > 0)
    throw new PortfolioError('options-together', { one: '--portfolios', other: '-C' });
  if (call.options.ref !== undefined)
    throw new PortfolioError('options-together', { one: '--ref', other: file === null ? '-C' : '--portfolios' });
  return file === null ? wantedFolders(folders) : wantedInFile(file, await call.context.readInput(file));
}

export interface OpenedPortfolios extends ReadPortfolios {
  readonly catalogue: Catalogue;
}

/** In the language that was asked for, else that of the first portfolio. */
export async function openPortfolios(call: Call, wanted: readonly WantedPortfolio[]): Promise<OpenedPortfolios> {
  const read = await readPortfolios(call.context, wanted, call.options.today ?? call.context.today());
  const settings = read.portfolios[0]?.portfolio.settings;
  const catalogue = await loadCatalogue(call.options.lang ?? settings?.language ?? 'nb', settings?.currency ?? 'NOK');
  return { ...read, catalogue };
}

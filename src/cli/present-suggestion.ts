// `portfolio import --suggest`: a proposed mapping, to be read and saved. Nothing is imported.
import { csvTable } from '../app/import-cards.ts';
import { proposeMapping } from '../app/propose-mapping.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { suggestedMappingText } from '../render/import/suggested-mapping.ts';
import type { Call } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { type ImportFile, sourceTable } from './import-source.ts';
import { catalogueWithoutPortfolio } from './open-portfolio.ts';
import { present } from './present.ts';

export async function presentSuggestion(call: Call, file: ImportFile): Promise<number> {
  const catalogue = await catalogueWithoutPortfolio(call);
  const first = sourceTable(call, file, {});
  const isOld = first.told.some(({ code }) => code === 'table-not-utf8');
  const { table, told } = isOld ? csvTable(file.bytes, { encoding: 'windows-1252' }) : first;
  const reason = told.find(({ severity }) => severity === 'error' && table.rows.length === 0)?.code;
  if (reason !== undefined) throw new PortfolioError('unreadable-file', { file: file.name, reason });
  const name = (file.name.split(/[/\\]/).at(-1) as string).replace(/\.[a-z]+$/i, '') || 'import';
  const suggested = proposeMapping(table, name);
  const text = suggestedMappingText(suggested, catalogue);
  await present(call, catalogue, isOld ? text.replace(/^decimal:/m, 'encoding: windows-1252\ndecimal:') : text);
  return exitCodes.fine;
}

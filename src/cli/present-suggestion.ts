// `portfolio import --suggest`: a proposed mapping, to be read and saved. Nothing is imported.
import { csvTable } from '../app/import-cards.ts';
import { proposeMapping } from '../app/propose-mapping.ts';
import type { SuggestedMapping } from '../core/intake/suggested-mapping.ts';
import type { Table } from '../core/intake/table.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { escapeTerminal } from '../render/escape/terminal.ts';
import { describeTold } from '../render/import/import-text.ts';
import { suggestedMappingText } from '../render/import/suggested-mapping.ts';
import { type Call, textOption } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { type ImportFile, sourceTable } from './import-source.ts';
import { type ChosenMapping, mappingDialog } from './mapping-dialog.ts';
import { catalogueWithoutPortfolio } from './open-portfolio.ts';
import { present, say } from './present.ts';

export async function presentSuggestion(call: Call, file: ImportFile): Promise<number> {
  const catalogue = await catalogueWithoutPortfolio(call);
  const first = sourceTable(file, {});
  const isOld = first.told.some(({ code }) => code === 'table-not-utf8');
  const { table, told } = isOld ? csvTable(file.bytes, { encoding: 'windows-1252' }) : first;
  const problem = told.find(({ severity }) => severity === 'error' && table.rows.length === 0);
  if (problem) {
    const reason = describeTold(problem, catalogue).replace(/\.$/, '');
    throw new PortfolioError('unreadable-file', { file: file.name, reason });
  }
  const name = (file.name.split(/[/\\]/).at(-1) as string).replace(/\.[a-z]+$/i, '') || 'import';
  const chosen = await chosenMapping(call, catalogue, table, proposeMapping(table, name));
  if (chosen === null) {
    say(call, catalogue.new.gaveUp);
    return exitCodes.couldNotRun;
  }
  const text = suggestedMappingText(chosen.suggested, catalogue);
  const options = chosen.output === null ? call.options : { ...call.options, output: chosen.output };
  const whole = isOld ? text.replace(/^decimal:/m, 'encoding: windows-1252\ndecimal:') : text;
  await present({ ...call, options }, catalogue, whole);
  return exitCodes.fine;
}

/** Asks only where there is a terminal; elsewhere what has no place is told. */
async function chosenMapping(
  call: Call,
  catalogue: Catalogue,
  table: Table,
  suggested: SuggestedMapping,
): Promise<ChosenMapping | null> {
  const { context } = call;
  const output = textOption(call, 'output');
  if (context.inputIsTerminal && context.stdout.isTerminal)
    return mappingDialog(await context.prompter(), catalogue, { table, suggested, catalogue }, output);
  const open = suggested.unmapped.map(({ header }) => catalogue.speak.quote(escapeTerminal(header)));
  if (open.length > 0) say(call, catalogue.import.suggest.notPlaced(catalogue.speak.list(open)));
  return { suggested, output };
}

// `portfolio import --suggest`: a proposed mapping, to be read and saved. Nothing is imported.
import { csvTable } from '../app/import-cards.ts';
import { proposeMapping } from '../app/propose-mapping.ts';
import type { SuggestedMapping } from '../core/intake/suggested-mapping.ts';
import type { Table } from '../core/intake/table.ts';
import { type ErrorArguments, PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { escapeTerminal } from '../render/escape/terminal.ts';
import { describeTold } from '../render/import/import-text.ts';
import { suggestedMappingText } from '../render/import/suggested-mapping.ts';
import { type Call, textOption } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { type ImportFile, sourceTable } from './import-source.ts';
import { type ChosenMapping, type MappingFiles, mappingDialog } from './mapping-dialog.ts';
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
  const textOf = (suggested: SuggestedMapping): string => {
    const text = suggestedMappingText(suggested, catalogue);
    return isOld ? text.replace(/^decimal:/m, 'encoding: windows-1252\ndecimal:') : text;
  };
  const chosen = await chosenMapping(call, catalogue, table, proposeMapping(table, name), textOf);
  if (chosen === null) {
    say(call, catalogue.new.gaveUp);
    return exitCodes.couldNotRun;
  }
  if (chosen.saved === null) await present(call, catalogue, textOf(chosen.suggested));
  else say(call, catalogue.cli.wrote(chosen.saved));
  return exitCodes.fine;
}

/** Asks only where there is a terminal; elsewhere what has no place is told. */
async function chosenMapping(
  call: Call,
  catalogue: Catalogue,
  table: Table,
  suggested: SuggestedMapping,
  textOf: (suggested: SuggestedMapping) => string,
): Promise<ChosenMapping | null> {
  const { context } = call;
  if (context.inputIsTerminal && context.stdout.isTerminal) {
    const files = textOption(call, 'output') === null ? mappingFiles(call, catalogue, textOf) : null;
    return mappingDialog(await context.prompter(), catalogue, { table, suggested, catalogue }, files);
  }
  const open = suggested.unmapped.map(({ header }) => catalogue.speak.quote(escapeTerminal(header)));
  if (open.length > 0) say(call, catalogue.import.suggest.notPlaced(catalogue.speak.list(open)));
  return { suggested, saved: null };
}

/** Nobody has named the file on the command line, so nothing that is there is overwritten. */
function mappingFiles(
  { context }: Call,
  { import: { guide }, errors, speak }: Catalogue,
  textOf: (suggested: SuggestedMapping) => string,
): MappingFiles {
  return {
    isThere: (file) => context.wayTo('.', file) !== null,
    save: async (file, suggested) => {
      try {
        await context.createOutput(file, textOf(suggested));
        return null;
      } catch (error) {
        if (!(error instanceof PortfolioError)) throw error;
        const shown = escapeTerminal(file);
        if (error.code === 'file-exists') return guide.taken(shown);
        if (error.code !== 'unwritable-file') throw error;
        return errors['unwritable-file']({ ...(error.args as ErrorArguments['unwritable-file']), file: shown }, speak);
      }
    },
  };
}

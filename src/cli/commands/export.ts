// `portfolio export`: all cards as a table that can be edited and imported again, as data, or as open data.
import { exportPublic, requirePublisher } from '../../app/export-public.ts';
import { type ExportWishes, exportTable } from '../../app/export-table.ts';
import type { Sheet } from '../../core/exchange/sheet.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Call, type Run, textOption } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { dateOf, type Opened, openPortfolio } from '../open-portfolio.ts';
import { present, say } from '../present.ts';

type ExportView = ReturnType<typeof exportTable>;

export const run: Run = async (given) => {
  refuseEnding(given);
  const call = { ...given, format: formatOf(given) };
  refuseWhatCannotBe(call);
  const opened = await openPortfolio(call);
  const wishes: ExportWishes = { ...(await dateOf(call, opened)), area: textOption(call, 'area') };
  if (call.options.public === true) await presentPublic(call, opened, wishes);
  else await presentCards(call, opened, wishes);
  return exitCodes.fine;
};

const formatsByEnding = { xlsx: 'xlsx', json: 'json', ttl: 'dcat' } as const;
/** Programs that open such a file expect something else than any of the formats. */
const neverWritten = ['ods', 'xls', 'xlsb', 'xlsm', 'numbers', 'pdf', 'docx', 'html'];

/** A CSV under another name would be opened as what it is not. */
function refuseEnding({ options: { output }, isFormatGiven = false }: Call): void {
  const ending = endingOf(output);
  if (ending === null || ending === 'csv' || Object.hasOwn(formatsByEnding, ending)) return;
  const isNever = neverWritten.includes(ending);
  if (isNever || !isFormatGiven) throw new PortfolioError('unknown-ending', { ending, named: !isNever });
}

/** In small letters; null for a name without one. */
function endingOf(output: string | undefined): string | null {
  return /[^/\\]\.([a-z0-9]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The name of the file decides where no format was asked for: nobody wants a CSV that is called .xlsx. */
function formatOf({ format, options: { output } }: Call): string {
  const ending = endingOf(output);
  if (format !== 'csv' || ending === null || !Object.hasOwn(formatsByEnding, ending)) return format;
  return formatsByEnding[ending as keyof typeof formatsByEnding];
}

function refuseWhatCannotBe({ format, options }: Call): void {
  const isPublic = options.public === true;
  if (format === 'xlsx' && isPublic)
    throw new PortfolioError('options-together', { one: '--public', other: '--format xlsx' });
  if (format === 'dcat' && !isPublic)
    throw new PortfolioError('option-alone', { option: '--format dcat', needs: '--public' });
  if (format !== 'csv' && options.csvDialect !== undefined)
    throw new PortfolioError('option-alone', { option: '--csv-dialect', needs: '--format csv' });
  if (format === 'xlsx' && options.output === undefined) throw new PortfolioError('needs-output', { format });
}

async function presentCards(call: Call, opened: Opened, wishes: ExportWishes): Promise<void> {
  const { catalogue, loaded } = opened;
  const uncommitted = await uncommittedCards(call, opened, wishes);
  const view = exportTable(loaded.portfolio, { ...wishes, uncommitted });
  if (call.format === 'xlsx') await writeWorkbook(call, view, catalogue);
  else await present(call, catalogue, await textOf(call, view, catalogue));
  if (view.unreadable.length > 0) say(call, catalogue.export.leftOut(view.unreadable.join(', ')));
  if (call.format !== 'json') sayUncommitted(call, opened, view, uncommitted);
}

/** Ids. Outside git, and before the first commit, all cards are. */
async function uncommittedCards(
  { context }: Call,
  { found, loaded }: Opened,
  { provenance }: ExportWishes,
): Promise<ReadonlySet<string>> {
  const paths = provenance.changed ? await context.repository(found.root).uncommitted(loaded.bytes) : [];
  return new Set(paths.flatMap((path) => /^projects\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []));
}

const mostNamed = 10;

function sayUncommitted(
  call: Call,
  { catalogue: { export: words } }: Opened,
  { provenance, projects }: ExportView,
  uncommitted: ReadonlySet<string>,
): void {
  const ids = projects.map(({ id }) => id).filter((id) => uncommitted.has(id));
  if (ids.length === 0) return;
  const named = ids.slice(0, mostNamed);
  say(
    call,
    provenance.commit === null ? words.inNoCommit : words.uncommitted(named.join(', '), ids.length - named.length),
  );
}

async function textOf(call: Call, view: ExportView, catalogue: Catalogue): Promise<string> {
  if (call.format === 'json') return (await import('../../render/export/export-json.ts')).exportJson(view);
  const { exportCsv } = await import('../../render/export/export-csv.ts');
  return exportCsv(view, catalogue, dialectOf(call) ?? 'excel-nb');
}

async function writeWorkbook(call: Call, view: ExportView, catalogue: Catalogue): Promise<void> {
  const { exportSheets } = await import('../../render/export/export-sheets.ts');
  const sheets: readonly Sheet[] = exportSheets(view, catalogue);
  const spreadsheet = await call.context.spreadsheet();
  const date = view.provenance.date ?? view.today;
  const output = call.options.output ?? '';
  await call.context.writeOutput(
    output,
    await spreadsheet.write(sheets, { date, title: catalogue.export.about.title(view.name) }),
  );
  say(call, catalogue.cli.wrote(output));
}

/** Programs are the readers of open data: the standard's form of CSV, unless another is asked for. */
async function presentPublic(
  call: Call,
  { loaded: { portfolio }, catalogue }: Opened,
  wishes: ExportWishes,
): Promise<void> {
  const publisher = call.format === 'dcat' ? requirePublisher(portfolio) : null;
  const view = exportPublic(portfolio, wishes);
  if (publisher !== null) {
    const { dcatTurtle } = await import('../../render/open-data/dcat-turtle.ts');
    return present(call, catalogue, dcatTurtle(view, publisher, catalogue));
  }
  const text =
    call.format === 'json'
      ? (await import('../../render/open-data/public-json.ts')).publicJson(view)
      : (await import('../../render/open-data/public-csv.ts')).publicCsv(view, dialectOf(call) ?? 'rfc4180');
  return present(call, catalogue, text);
}

function dialectOf(call: Call): 'excel-nb' | 'rfc4180' | null {
  const dialect = textOption(call, 'csvDialect');
  return dialect === 'excel-nb' || dialect === 'rfc4180' ? dialect : null;
}

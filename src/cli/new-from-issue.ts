// `portfolio new --from-issue` and `--from-row`: a card from a filled-in form, and what the proposer should mend in it.
import { cardFromIssue, type IssueInput } from '../app/card-from-issue.ts';
import type { FormTold } from '../core/forms/read-field.ts';
import type { FormRow } from '../core/forms/read-form-row.ts';
import type { Table } from '../core/intake/table.ts';
import type { Told } from '../core/intake/told.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { type Language, languages } from '../i18n/language.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import { escapeTerminal } from '../render/escape/terminal.ts';
import { describeTold } from '../render/import/import-text.ts';
import { type Call, textOption } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { openImportFile, sourceTable } from './import-source.ts';
import type { Opened } from './open-portfolio.ts';
import { present, say } from './present.ts';

/** `questions`: options that answer what the form has asked already. */
export async function newFromIssue(call: Call, opened: Opened, questions: readonly string[]): Promise<number> {
  const { context, values } = call;
  const { found, catalogue } = opened;
  const { portfolio } = opened.loaded;
  const source = await sourceOf(call, catalogue, questions);
  const { language = call.options.lang ?? 'nb', currency = 'NOK' } = portfolio.settings;
  const input = {
    ...source,
    title: typeof values.title === 'string' ? values.title : null,
    id: textOption(call, 'id'),
  };
  const made = await cardFromIssue(context, found, input, {
    portfolio,
    languages: await Promise.all(inOrder(language).map((each) => loadCatalogue(each, currency))),
    today: call.options.today ?? context.today(),
    language,
    texts: () => loadCatalogue(language, currency),
  });
  if (source.row) say(call, catalogue.form.fromRow(source.row.number, source.name));
  say(call, catalogue.form.made(made.title));
  await present(call, catalogue, `${made.file}\n`);
  if (made.schema !== null) say(call, catalogue.new.schema(made.schema));
  if (made.notAsked !== null) say(call, catalogue.new.notAsked(escapeTerminal(made.notAsked.sector), made.notAsked.id));
  for (const line of told(made.told, catalogue)) say(call, line);
  say(call, catalogue.form.next);
  return exitCodes.fine;
}

interface FormSourceFile extends Pick<IssueInput, 'bytes' | 'name'> {
  readonly row?: FormRow & { readonly number: number };
}

/** The body of an issue, or the row that was asked for, else the last. */
async function sourceOf(call: Call, catalogue: Catalogue, questions: readonly string[]): Promise<FormSourceFile> {
  const isRow = call.options.fromRow !== undefined;
  if (isRow && call.options.fromIssue !== undefined)
    throw new PortfolioError('options-together', { one: '--from-row', other: '--from-issue' });
  refuseAnswers(call, questions, isRow ? '--from-row' : '--from-issue');
  const name = textOption(call, isRow ? 'fromRow' : 'fromIssue') ?? '-';
  return isRow
    ? { bytes: new Uint8Array(), name, row: await rowOf(call, catalogue, name) }
    : { bytes: await call.context.readInput(name), name };
}

async function rowOf(call: Call, catalogue: Catalogue, name: string): Promise<FormRow & { readonly number: number }> {
  const { table, told } = sourceTable(await openImportFile(call, name), {});
  const last = table.rows.at(-1);
  if (!last) throw withoutRows(name, table, told, catalogue);
  const wanted = textOption(call, 'row');
  const found = wanted === null ? last : table.rows.find(({ row }) => String(row) === wanted);
  if (!found) {
    const allowed = [`${table.rows[0]?.row ?? ''}–${last.row}`];
    throw new PortfolioError('unknown-value', { option: '--row', value: wanted ?? '', allowed });
  }
  return { headings: table.headers, cells: found.cells, number: found.row };
}

/** Rows that all have more cells than the first: what stands there are not the headings. */
function withoutRows(file: string, { headers }: Table, [first]: readonly Told[], catalogue: Catalogue): PortfolioError {
  if (first?.code === 'table-not-utf8') return new PortfolioError('not-utf8', { file });
  if (first === undefined || first.code === 'long-row')
    return new PortfolioError('not-a-form-table', { file, headings: headers });
  const reason = describeTold(first, catalogue).replace(/\.$/, '');
  return new PortfolioError('unreadable-file', { file, reason });
}

function refuseAnswers(call: Call, questions: readonly string[], one: string): void {
  const given = questions.find((key) => !['title', 'id'].includes(key) && call.options[key] !== undefined);
  if (given === undefined) return;
  const other = `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new PortfolioError('options-together', { one, other });
}

function inOrder(first: Language): readonly Language[] {
  return [first, ...languages.filter((each) => each !== first)];
}

/** A label may be what the portfolio calls a criterion. */
function told(found: readonly FormTold[], { form, new: { problems } }: Catalogue): readonly string[] {
  const all = found.map((each) => ('label' in each ? { ...each, label: escapeTerminal(each.label) } : each));
  const gaps = all.flatMap((each) => (each.code === 'not-answered' ? [each.label] : []));
  const rest = all.flatMap((each) => {
    if (each.code === 'unread') return [form.unread(each.label, problems[each.problem])];
    if (each.code === 'cleaned') return [form.cleaned(each.label)];
    if (each.code === 'no-room') return [form.noRoom(each.label)];
    if (each.code === 'repeated') return [form.repeated(each.label)];
    if (each.code === 'not-confirmed') return [form.notConfirmed(each.label)];
    return each.code === 'beside' ? [form.besideKept] : [];
  });
  return [...rest, ...(gaps.length > 0 ? [form.notAnswered(gaps)] : [])];
}

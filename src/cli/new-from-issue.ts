// `portfolio new --from-issue` and `--from-row`: a card from a filled-in form, and what the proposer should mend in it.
import { cardFromIssue, type IssueInput } from '../app/card-from-issue.ts';
import type { FormTold } from '../core/forms/read-field.ts';
import type { FormRow } from '../core/forms/read-form-row.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { type Language, languages } from '../i18n/language.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
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
  const source = await sourceOf(call, questions);
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
  if (made.notAsked !== null) say(call, catalogue.new.notAsked(made.notAsked.sector, made.notAsked.id));
  for (const line of told(made.told, catalogue)) say(call, line);
  say(call, catalogue.form.next);
  return exitCodes.fine;
}

interface FormSourceFile extends Pick<IssueInput, 'bytes' | 'name'> {
  readonly row?: FormRow & { readonly number: number };
}

/** The body of an issue, or the row that was asked for, else the last. */
async function sourceOf(call: Call, questions: readonly string[]): Promise<FormSourceFile> {
  const isRow = call.options.fromRow !== undefined;
  if (isRow && call.options.fromIssue !== undefined)
    throw new PortfolioError('options-together', { one: '--from-row', other: '--from-issue' });
  refuseAnswers(call, questions, isRow ? '--from-row' : '--from-issue');
  const name = textOption(call, isRow ? 'fromRow' : 'fromIssue') ?? '-';
  return isRow
    ? { bytes: new Uint8Array(), name, row: await rowOf(call, name) }
    : { bytes: await call.context.readInput(name), name };
}

async function rowOf(call: Call, name: string): Promise<FormRow & { readonly number: number }> {
  const { table, told } = sourceTable(await openImportFile(call, name), {});
  const last = table.rows.at(-1);
  if (!last) throw new PortfolioError('unreadable-file', { file: name, reason: told[0]?.code ?? 'table-empty' });
  const wanted = textOption(call, 'row');
  const found = wanted === null ? last : table.rows.find(({ row }) => String(row) === wanted);
  if (!found) {
    const allowed = [`${table.rows[0]?.row ?? ''}–${last.row}`];
    throw new PortfolioError('unknown-value', { option: '--row', value: wanted ?? '', allowed });
  }
  return { headings: table.headers, cells: found.cells, number: found.row };
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

function told(all: readonly FormTold[], { form, new: { problems } }: Catalogue): readonly string[] {
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

// The use case of `portfolio new --from-issue` and `--from-row`: a filled-in form to a card. The questions are those of the portfolio as it is now, in the
// language that the form turns out to be in.
import type { Answers } from '../core/cards/read-answer.ts';
import { idInSector } from '../core/cards/sector-of-card.ts';
import { knownHints } from '../core/forms/description-template.ts';
import { finishCard } from '../core/forms/finish-card.ts';
import type { FormField } from '../core/forms/form-field.ts';
import { formFields } from '../core/forms/form-fields.ts';
import type { FormTold } from '../core/forms/read-field.ts';
import { type KeptText, readFormAnswers } from '../core/forms/read-form-answers.ts';
import { type FormRow, readFormRow } from '../core/forms/read-form-row.ts';
import { type IssueBody, readIssueBody } from '../core/forms/read-issue-body.ts';
import { idFromText } from '../core/intake/id-from-text.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Sector } from '../generated/card-types.ts';
import type { FoundRoot } from '../ports/world.ts';
import { cardIds } from './card-circumstances.ts';
import { type CreatedCard, createCard, type Proposal } from './create-card.ts';
import { type FormSource, formTextsOf } from './form-texts-of.ts';
import { readGivenId } from './read-given-id.ts';

export interface IssueInput {
  readonly bytes: Uint8Array;
  /** As the person named it. */
  readonly name: string;
  /** Instead of the bytes: a row of a form tool's spreadsheet. */
  readonly row?: FormRow & { /** As a spreadsheet shows it. */ readonly number: number };
  /** What was given beside the form: it goes before what the form says. */
  readonly title: string | null;
  readonly id: string | null;
}

interface Circumstances extends Pick<Proposal, 'today' | 'language' | 'texts'> {
  readonly portfolio: Portfolio;
  /** The portfolio's own language first. */
  readonly languages: readonly FormSource[];
}

export interface CardFromIssue extends CreatedCard {
  readonly title: string;
  readonly told: readonly FormTold[];
}

/** Over ten times what GitHub takes as an issue. */
const largest = 1_000_000;

export async function cardFromIssue(
  outside: Parameters<typeof createCard>[0],
  found: FoundRoot,
  input: IssueInput,
  { portfolio, languages, ...proposal }: Circumstances,
): Promise<CardFromIssue> {
  const { words, fields, body } = readInLikeliest(input, portfolio, languages);
  const sectors = portfolio.governance.sectors ?? [];
  const taken = await cardIds(outside.tree(found.root));
  const facts = { taken, currency: portfolio.settings.currency ?? 'NOK' };
  const given = input.title === null ? body.answers : new Map(body.answers).set('title', [input.title]);
  const form = readFormAnswers(fields, given, facts);
  const answers = { ...form.answers, id: idOf(form.answers, input, found, taken, fields, sectors) };
  const beside = body.beside.map((text): KeptText => ({ label: words.form.beside, text }));
  const ownTitle = input.title === null ? [] : besideTitle(body, fields);
  const finish = (card: string, unused: readonly string[]): string =>
    finishCard(
      card,
      form.changes,
      [...ownTitle, ...form.kept, ...unusedIn(unused, form.answers), ...beside],
      words.form.comments,
    );
  const created = await createCard(outside, found, { ...proposal, sectors, answers, finish });
  const told: readonly FormTold[] = [
    ...body.repeated.map((label) => ({ code: 'repeated', label }) as const),
    ...form.told,
    ...created.unused.map((label) => ({ code: 'no-room', label }) as const),
    ...(beside.length > 0 ? [{ code: 'beside' } as const] : []),
  ];
  return { ...created, title: String(answers.title), told };
}

function textOf({ bytes, name }: IssueInput): string {
  if (bytes.length > largest)
    throw new PortfolioError('unreadable-file', { file: name, reason: `over ${largest} bytes` });
  return new TextDecoder().decode(bytes);
}

interface InLanguage {
  readonly words: FormSource;
  readonly fields: readonly FormField[];
  readonly body: IssueBody;
}

/** The language that most labels are in. */
function readInLikeliest(input: IssueInput, portfolio: Portfolio, languages: readonly FormSource[]): InLanguage {
  const { row, name: file } = input;
  const text = row ? '' : textOf(input);
  const readings = languages.map((words): InLanguage => {
    const texts = formTextsOf(words);
    const fields = formFields(portfolio, texts);
    return {
      words,
      fields,
      body: row ? readFormRow(row, fields) : readIssueBody(text, fields, knownHints(fields, texts)),
    };
  });
  const [best] = readings.toSorted((a, b) => b.body.found - a.body.found);
  if (!best || best.body.found === 0) throw notAForm(file, row);
  return best;
}

function notAForm(file: string, row: FormRow | undefined): PortfolioError {
  if (!row) return new PortfolioError('not-a-form', { file });
  return new PortfolioError('not-a-form-table', { file, headings: row.headings.filter((each) => each !== '') });
}

function idOf(
  { title, sector }: Answers,
  { id, row }: IssueInput,
  { folder }: FoundRoot,
  taken: ReadonlySet<string>,
  fields: readonly FormField[],
  sectors: readonly Sector[],
): string {
  if (title === undefined) {
    const label = fields.find(({ question }) => question === 'title')?.label ?? '';
    throw row
      ? new PortfolioError('row-without-title', { label, row: row.number })
      : new PortfolioError('form-without-title', { label });
  }
  if (id !== null) return readGivenId(id, folder, taken);
  const made = idFromText(String(title));
  if (made === null) throw new PortfolioError('bad-answer', { option: '--id', problem: 'no-id-from-title' });
  return idInSector(made, sector === undefined ? undefined : String(sector), sectors);
}

/** The form's own title, when another was given. */
function besideTitle({ answers }: IssueBody, fields: readonly FormField[]): readonly KeptText[] {
  const label = fields.find(({ question }) => question === 'title')?.label ?? '';
  return (answers.get('title') ?? []).map((text) => ({ label, text }));
}

/** `unused`: names of slots, for_whom, that the portfolio's own template lacks. */
function unusedIn(unused: readonly string[], answers: Answers): readonly KeptText[] {
  const named = Object.entries(answers).map(([key, value]) => ({
    label: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    text: [value ?? ''].flat().join('\n'),
  }));
  return named.filter(({ label }) => unused.includes(label));
}

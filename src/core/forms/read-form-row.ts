// The answers in one row of a form tool's spreadsheet: the headings are the questions of the form, in any order, as people and tools write
// them. A column that is no question of the form is given back with its heading: nothing is lost.
import { fold } from '../intake/read-choice.ts';
import type { FormField } from './form-field.ts';
import type { IssueBody } from './read-issue-body.ts';

export interface FormRow {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

export function readFormRow({ headings, cells }: FormRow, fields: readonly FormField[]): IssueBody {
  const byLabel = new Map(fields.map((field) => [plainLabel(field.label), field]));
  const columns = headings.map((heading, index) => ({
    heading,
    text: (cells[index] ?? '').trim(),
    field: byLabel.get(plainLabel(heading)) ?? byLabel.get(plainLabel(withoutNumber(heading))) ?? null,
  }));
  const asked = fields.filter((field) => columns.some((column) => column.field === field));
  const columnsOf = (field: FormField) => columns.filter((column) => column.field === field);
  const texts = (field: FormField): readonly string[] =>
    columnsOf(field).flatMap(({ text }) => (field.element === 'checkboxes' ? ticked(text, field) : [text]));
  return {
    // A form that people made themselves need not ask everything: what it lacks is a gap only where somebody has to answer.
    answers: new Map(fields.map((field) => [field.key, texts(field).filter((text) => text !== '')])),
    found: asked.length,
    repeated: asked.filter((field) => columnsOf(field).length > 1).map(({ label }) => label),
    beside: columns.flatMap(({ heading, text, field }) =>
      field === null && text !== '' ? [heading === '' ? text : `${heading}: ${text}`] : [],
    ),
  };
}

/** Capitals, spaces and marks make no difference; an asterisk stands after what has to be answered. */
function plainLabel(text: string): string {
  return fold(text).replace(/[\s*:?.]+$/u, '');
}

/** "3. Tittel", "Spørsmål 3: Tittel", "3) Tittel". */
function withoutNumber(heading: string): string {
  return fold(heading).replace(/^(?:(?:spørsmål|question|q) ?)?\d{1,3} ?[.):-]? /u, '');
}

/** Form tools write ticked boxes with semicolons or on lines of their own; the statement of a single box may hold anything. */
function ticked(text: string, { choices }: FormField): readonly string[] {
  const labels = choices.map(({ label }) => fold(label));
  if (labels.includes(fold(text))) return [text];
  return text.split(/[;\n]/).map((part) => part.trim());
}

// English for `portfolio import`.
import { choiceLabels } from '../choice-labels.ts';
import { columnLetters } from '../column-letters.ts';
import type { ImportWords } from '../import-words.ts';
import { updateWords } from './update.ts';

export const importWords: ImportWords = {
  told: {
    'table-too-large': ({ megabytes, limit }) => `The file is ${megabytes} MB. The limit is ${limit} MB.`,
    'table-not-utf8': () =>
      'The file is not UTF-8. Save it in Excel as "CSV UTF-8", or write encoding: windows-1252 in the mapping. A mapping that comes with the tool can be copied from templates/mappings and changed.',
    'table-empty': () => 'The table is empty: it has no rows under the headings.',
    'table-broken': ({ problem }) =>
      `The table cannot be read as CSV (${problem}). Look for a quote that is never closed.`,
    'too-many-rows': ({ limit }, { number }) => `The table has more than ${number(limit)} rows. Divide it.`,
    'headings-below': ({ row }) => `The headings seem to be in row ${row}. Remove the rows above.`,
    'short-row': ({ cells, expected }) =>
      `The row has ${many(cells, 'cell', 'cells')}, not ${expected}. The rest is not read: on a card that is there, those fields stay as they were.`,
    'total-row': ({ text }, { quote }) => `The row is a sum (${quote(text)}), not a project, and is left out.`,
    'untitled-row': ({ kept }) => `The row has no title, and ${kept ? 'the card keeps its own' : 'is left out'}.`,
    'long-row': ({ cells, expected }) =>
      `The row has ${many(cells, 'cell', 'cells')}, but there ${expected === 1 ? 'is' : 'are'} only ${many(expected, 'heading', 'headings')}. The row is left out.`,
    'missing-column': ({ suggestion }, { quote }) =>
      `The table has no such column.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ''}`,
    'repeated-column': ({ first, again }) =>
      `Two columns have the same heading (${columnLetters(first)} and ${columnLetters(again)}). Give each a name of its own.`,
    'no-id-column': () => 'The mapping does not say which column the id comes from.',
    'unknown-field': ({ field }, { quote }) => `A card has no field ${quote(field)}.`,
    'repeated-field': ({ field }, { quote }) => `Two columns write to ${quote(field)}.`,
    'unfitting-constant': ({ field }, { quote }) => `The constant for ${quote(field)} does not fit the field.`,
    'missing-id': () => 'The row has no id, and is left out.',
    'unusable-id': ({ text }, { quote }) => `${quote(text)} cannot become an id. The row is left out.`,
    'repeated-id': ({ id, first }, { quote }) => `The id ${quote(id)} is used in row ${first}. The row is left out.`,
    'heading-in-one-column': ({ auto }) =>
      auto
        ? 'The whole heading became one column. Save the file as CSV with semicolons, commas or tabs between the columns.'
        : 'The whole heading became one column. Is the delimiter another one? Write delimiter: auto in the mapping.',
    'blank-cell': ({ field, instead }) => `Blank cell: \`${field}\` ${result(instead)}.`,
    'cleaned-cell': ({ field }) => `Invisible characters were removed from \`${field}\`.`,
    'approximate-cell': ({ field, text, value }, { quote, number }) =>
      `${quote(text)} is approximate, but \`${field}\` is one number: ${number(value)}. The word in front is left out.`,
    'moved-id': ({ id }, { quote }) =>
      `The row has the title of the card ${quote(id)}, but its id is empty or has been changed. Put the id back: ${id}. The row is left out.`,
    'needed-cell': ({ field }) =>
      `The cell is empty, but \`${field}\` cannot be emptied, and stays on the card as it was.`,
    'faulty-cell': ({ field, text }, { quote }, why) =>
      `${quote(text)} is written to \`${field}\`, but portfolio check does not accept it. ${why}`,
    'unreadable-cell': ({ field, text, reason, choice, instead, kept, number = 0, factor = 1 }, speak) => {
      const implausible = `: it comes to ${speak.money(number * factor)}. Write ${speak.money(number)} or ${speak.number(number / factor, 6)}`;
      const choices = choice === undefined ? '' : `: ${choiceLabels(choice.of, choice.values, speak)}`;
      const commas = `. Put semicolons between them: ${text
        .split(/\s*,\s*/)
        .filter(Boolean)
        .join('; ')}`;
      const more = { 'implausible-amount': implausible, 'not-a-label': choices, 'comma-list': commas };
      const why = `${importWords.unreadable[reason]}${Object.hasOwn(more, reason) ? more[reason as keyof typeof more] : ''}`;
      return `${speak.quote(text)} ${why}. \`${field}\` ${kept ? 'stays on the card as it was' : result(instead)}.`;
    },
    'unfitting-cell': ({ field, text, example, kept }, { quote }, why) => {
      const remedy = example === undefined ? why : `Write an id, for example ${example}.`;
      return `${quote(text)} does not fit \`${field}\`, ${kept ? `and \`${field}\` stays on the card as it was` : 'and is left out'}.${remedy === '' ? '' : ` ${remedy}`}`;
    },
    'which-sheet': ({ sheets }, { list, quote }) =>
      `The workbook has several sheets: ${list(sheets.map(quote))}. Say which with --sheet.`,
    'excel-damage': ({ field, text, was }, { quote }) =>
      `${quote(text)} is most likely ${quote(was)}, changed by Excel. \`${field}\` stays on the card as it was. Mend it in the card, or export and edit as .xlsx, where Excel leaves text alone.`,
  },
  unreadable: {
    'not-an-amount': 'is not an amount',
    'ambiguous-amount':
      'may be several amounts: write the unit in the cell, for example "4.5 million", or set decimal in the mapping',
    'implausible-amount': 'is implausibly large in this column',
    'other-currency': 'is in another currency',
    'too-large': 'is too large',
    'not-a-date': 'is not a date',
    'ambiguous-date':
      'may be two dates: write it with points and the day first, as in 17.9.2026, or set date_order in the mapping',
    'two-digit-year': 'has a year of two digits',
    'no-such-month': 'has a month that does not exist',
    'no-such-day': 'has a day that does not exist',
    'no-day-in-date': 'lacks a day',
    'fiscal-year': 'is a fiscal year, not a date',
    'not-a-year': 'is not a year',
    'not-a-number': 'is not a number',
    'ambiguous-number': 'may be several numbers: write it without a sign between thousands',
    'not-whole': 'is not a whole number',
    'not-yes-or-no': 'is neither yes nor no',
    'not-a-choice': 'is not among the choices in the mapping',
    'sheet-error': 'is an error in the spreadsheet, not a value: mend the formula',
    'not-a-label': 'is not one of the choices',
    'comma-list': 'has commas between its parts',
    'too-long': 'is too long',
  },
  place: (row, column, header) =>
    [
      ...(row === null || column !== null ? [] : [`row ${row}`]),
      ...(column === null
        ? []
        : [row === null ? `column ${columnLetters(column)}` : `cell ${columnLetters(column)}${row}`]),
      ...(header ? [`(${header})`] : []),
    ].join(' '),
  summary: ({ cards, rows, errors, warnings }) =>
    `${many(cards, 'card', 'cards')} from ${many(rows, 'row', 'rows')}. ${many(errors, 'error', 'errors')} and ${many(warnings, 'cell', 'cells')} without a value.`,
  wouldWrite: 'Would write:',
  wrote: (files, folder) => `Wrote ${many(files, 'file', 'files')}${folder === '' ? '' : ` in ${folder}`}.`,
  refused: 'Nothing is written: mend the mapping or the table first.',
  sample: (file) => `This is ${file}:`,
  unusedColumns: (columns) => `Columns that are not used: ${columns}.`,
  update: updateWords,
  suggest: {
    intro: [
      'A proposed mapping, made from the headings. Read it, mend it, and try it without writing anything:',
      'portfolio import FILE --map THIS.yaml --dry-run',
    ],
    id: 'What does not change when the project gets a new name. Where there is no such column, the id is made from the name.',
    same: (known) => `Is called "${known}", which is known.`,
    near: (known) => `Looks like "${known}": see that it is right.`,
    examples: (list) => `Examples: ${list}.`,
    unknownWords: (list) => `Words that are not known, and need a meaning under choices: ${list}.`,
    unmapped: 'Columns that nobody knows. They are left out:',
    notPlaced: (list) =>
      `Columns without a place in the proposal: ${list}. Write them into the mapping if you want them.`,
  },
  guide: {
    intro: (placed, open) =>
      `${many(placed, 'column has', 'columns have')} a proposal. ${open === 0 ? 'None is without.' : `${many(open, 'column is', 'columns are')} without: say where they belong.`}`,
    where: (header, examples) => `What is "${header}"?${examples === '' ? '' : ` It holds for example ${examples}.`}`,
    doesNotFit: (header, examples) => `Most cells in "${header}" cannot be read as that (${examples}). What is it?`,
    leaveOut: 'Leave it out',
    own: (header) => `A field of our own called "${header}"`,
    save: 'Where shall the mapping be saved? Empty answer: show it here',
    file: (name) => `${name}-mapping`,
    taken: (file) => `"${file}" already exists, and is not overwritten.`,
    outro: 'Read the mapping before you use it.',
  },
  next: (folder) => `Next: portfolio check${folder === '' ? '' : ` -C ${folder}`}`,
};

/** What the card gets instead of the cell. */
function result(constant: string | undefined): string {
  return constant === undefined ? 'is unknown' : `gets the constant \`${constant}\` from the mapping`;
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

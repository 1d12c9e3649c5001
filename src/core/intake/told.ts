// What an import tells the person who ran it, as data: which cell or row, and why it was not taken over.
import type { FindingArguments, Severity } from '../model/diagnostic.ts';
import type { FieldCode } from '../schema/field-findings.ts';
import type { Counted, UnreadableReason } from './reading.ts';

/** Where in the table. Rows and columns count from 1 as a spreadsheet shows them: the heading is row 1. Null: no single one. */
export interface TablePlace {
  readonly row: number | null;
  readonly column: number | null;
  readonly header: string | null;
}

/**
 * `field` is a path in the card as the mapping writes it, `text` what the cell says, `instead` the constant that the card gets, `kept`:
 * the card has had its own value before, and keeps it.
 */
export type ToldArguments = {
  readonly 'table-too-large': { readonly megabytes: number; readonly limit: number };
  readonly 'table-not-utf8': Record<never, never>;
  readonly 'table-empty': Record<never, never>;
  readonly 'table-broken': { readonly problem: string };
  readonly 'too-many-rows': { readonly limit: number };
  /** Above the headings stands something else, such as the name of the list: they are in this row. */
  readonly 'headings-below': { readonly row: number };
  readonly 'short-row': { readonly cells: number; readonly expected: number };
  /** A sum or the like: `text` is what it is called. */
  readonly 'total-row': { readonly text: string };
  /** `kept`: the card is there, and keeps its title. */
  readonly 'untitled-row': { readonly kept?: true };
  readonly 'long-row': { readonly cells: number; readonly expected: number };
  readonly 'missing-column': { readonly suggestion: string | null; readonly headers: readonly string[] };
  /** `auto`: the delimiter was looked for, and not found. */
  readonly 'heading-in-one-column': { readonly auto: boolean };
  readonly 'repeated-column': { readonly first: number; readonly again: number };
  readonly 'no-id-column': Record<never, never>;
  readonly 'unknown-field': { readonly field: string };
  readonly 'repeated-field': { readonly field: string };
  readonly 'unfitting-constant': { readonly field: string; readonly problem: FieldCode };
  readonly 'missing-id': Record<never, never>;
  readonly 'unusable-id': { readonly text: string };
  readonly 'repeated-id': { readonly id: string; readonly first: number };
  readonly 'blank-cell': { readonly field: string; readonly instead?: string };
  /** The sheets of a workbook, when nobody said which of them is the list. */
  readonly 'which-sheet': { readonly sheets: readonly string[] };
  /** Of an exported table: a text that a spreadsheet has made into something else. */
  readonly 'excel-damage': { readonly field: string; readonly text: string; readonly was: string };
  readonly 'cleaned-cell': { readonly field: string };
  /** Of an exported table: the title is that of this card, whose own row is not there, and the id has been emptied or changed. */
  readonly 'moved-id': { readonly id: string };
  /** An emptied cell of what a card must have: it keeps its value. */
  readonly 'needed-cell': { readonly field: string };
  /** It is taken over, but `check` refuses it: `problem` and `facts` are those of a finding. */
  readonly 'faulty-cell': {
    readonly field: string;
    readonly text: string;
    readonly problem: string;
    readonly facts: FindingArguments;
  };
  /** "ca 30 000": the number is taken over, the word before it is not. */
  readonly 'approximate-cell': { readonly field: string; readonly text: string; readonly value: number };
  readonly 'unreadable-cell': Partial<Counted> & {
    readonly field: string;
    readonly text: string;
    readonly reason: UnreadableReason;
    /** What is chosen from, where the cell has to hold one of several words. */
    readonly choice?: { readonly of: string; readonly values: readonly string[] };
    readonly instead?: string;
    readonly kept?: true;
  };
  readonly 'unfitting-cell': {
    readonly field: string;
    readonly text: string;
    readonly problem: FieldCode;
    /** Of the problem. */
    readonly facts?: FindingArguments;
    /** An id that would have fitted. */
    readonly example?: string;
    readonly kept?: true;
  };
};

export type ToldCode = keyof ToldArguments;

/** One thing told. An error means that a row, or the whole table, is not taken over. */
export type Told = { readonly [Code in ToldCode]: ToldOf<Code> }[ToldCode];

interface ToldOf<Code extends ToldCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: TablePlace;
  readonly args: ToldArguments[Code];
}

const warnings: ReadonlySet<ToldCode> = new Set([
  'short-row',
  'total-row',
  'untitled-row',
  'blank-cell',
  'excel-damage',
  'needed-cell',
  'faulty-cell',
  'cleaned-cell',
  'approximate-cell',
  'unreadable-cell',
  'unfitting-cell',
]);
const wholeTable: TablePlace = { row: null, column: null, header: null };

export function tell<Code extends ToldCode>(
  code: Code,
  args: ToldArguments[Code],
  place: Partial<TablePlace> = {},
  severity?: Severity,
): Told {
  return {
    code,
    severity: severity ?? (warnings.has(code) ? 'warning' : 'error'),
    place: { ...wholeTable, ...place },
    args,
  } as Told;
}

const rowErrors: ReadonlySet<ToldCode> = new Set([
  'long-row',
  'untitled-row',
  'missing-id',
  'unusable-id',
  'repeated-id',
  'moved-id',
]);

/** Whether nothing at all may be written: an error that is more than one row left out. */
export function refusesTable(told: readonly Told[]): boolean {
  return told.some(({ code, severity }) => severity === 'error' && !rowErrors.has(code));
}

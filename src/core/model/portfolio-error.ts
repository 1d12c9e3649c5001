// The world is wrong, not a card: shown as one line, exit code 2. Bad cards never throw.
import type { AnswerProblem } from '../cards/answer-problem.ts';
import type { SetupProblem } from '../setup/read-setup.ts';

export interface ErrorArguments {
  readonly 'no-portfolio': { readonly folder: string };
  readonly 'nothing-to-check': { readonly path: string; readonly suggestion: string | null };
  readonly 'no-solver': { readonly reason: string };
  /** Why a project cannot be chosen or left out at all. */
  readonly 'not-choosable': {
    readonly id: string;
    readonly because: 'unscored' | 'unknown_cost' | 'no_years' | 'start_past' | 'ended' | 'operation' | 'delivered';
  };
  /** A project that must be chosen and must not be. */
  readonly 'both-wished': { readonly id: string };
  /** `because`: not YEAR=AMOUNT, a year that is over, or a year that is given twice. */
  readonly 'bad-frame': { readonly given: string; readonly because: 'form' | 'past' | 'twice' };
  readonly 'bad-confidence': { readonly given: string };
  readonly 'bad-time-limit': { readonly given: string };
  readonly 'no-cards': { readonly folder: string };
  readonly 'unreadable-file': { readonly file: string; readonly reason: string };
  readonly 'unwritable-file': { readonly file: string; readonly reason: string };
  readonly 'changed-meanwhile': { readonly file: string };
  /** Writing stopped halfway, and these files could not be put back as they were. */
  readonly 'not-put-back': { readonly files: readonly string[]; readonly reason: string };
  /** A file with errors, which has to be mended first. */
  readonly 'broken-file': { readonly file: string };
  /** `field`: the place that could not be changed, "" for the whole file. */
  readonly 'cannot-edit': { readonly file: string; readonly field: string };
  readonly 'file-exists': { readonly file: string /** An id that is free, for a card. */; readonly free?: string };
  readonly 'outside-portfolio': { readonly file: string };
  readonly 'unknown-card': { readonly id: string; readonly suggestion: string | null };
  readonly 'unknown-command': { readonly command: string; readonly suggestion: string | null };
  readonly 'unknown-option': { readonly option: string; readonly suggestion: string | null };
  readonly 'unknown-value': {
    readonly option: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string | null;
  };
  /** In a file of someone's own weights. */
  readonly 'unknown-weight': {
    readonly file: string;
    readonly criterion: string;
    readonly known: readonly string[];
  };
  readonly 'missing-argument': { readonly argument: string };
  readonly 'missing-option-value': { readonly option: string };
  readonly 'too-many-arguments': { readonly argument: string };
  readonly 'unknown-code': { readonly code: string; readonly suggestion: string | null };
  readonly 'unknown-area': {
    readonly area: string;
    readonly known: readonly string[];
    readonly suggestion?: string | null;
  };
  readonly 'unknown-report': {
    readonly kind: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'option-not-for-report': {
    readonly option: string;
    readonly kind: string;
    /** The option that does what was meant; null when there is none. */
    readonly instead: '--out' | '--output' | null;
  };
  /** `inPlan`: the plan of governance.yaml has it, but it has no file yet. */
  readonly 'unknown-meeting': {
    readonly meeting: string;
    readonly inPlan: boolean;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  /** `inPlan`: the next day in the plan of governance.yaml, ISO; null when it has none. */
  readonly 'no-coming-meeting': {
    readonly today: string;
    readonly inPlan: string | null;
    readonly known: readonly string[];
  };
  readonly 'which-meeting': { readonly known: readonly string[] };
  readonly 'meeting-not-held': { readonly meeting: string; readonly because: 'planned' | 'cancelled' | 'future' };
  /** Papers in the folder that somebody has edited, or that the tool did not write. */
  readonly 'papers-edited': { readonly files: readonly string[] };
  /** The folder holds the papers of another meeting: its date and body. */
  readonly 'other-papers': { readonly meeting: string };
  readonly 'needs-terminal': { readonly missing: readonly string[] };
  /** None of the questions of the form is in it. */
  readonly 'not-a-form': { readonly file: string };
  /** The same of a table: none of its headings is a question. */
  readonly 'not-a-form-table': { readonly file: string; readonly headings: readonly string[] };
  /** `label`: the question about the title. */
  readonly 'form-without-title': { readonly label: string };
  /** `row`: of the table that the form tool made. */
  readonly 'row-without-title': { readonly label: string; readonly row: number };
  readonly 'bad-id': { readonly id: string };
  readonly 'bad-answer': { readonly option: string; readonly problem: AnswerProblem };
  readonly 'bad-setup': { readonly option: string; readonly given: string; readonly problem: SetupProblem };
  /** `name`: what is kept of the last import. */
  readonly 'other-list': { readonly name: string };
  /** Another list, or the same with other ids. `titles`: projects that have the same title and another id. `was`, `is`: one of them. */
  readonly 'other-ids': {
    readonly because: 'zeros' | 'titles';
    readonly was: string;
    readonly is: string;
  };
  /** `--sheet`, of a file that is no workbook. */
  readonly 'no-sheets': { readonly file: string };
  readonly 'unknown-sheet': { readonly sheet: string; readonly known: readonly string[] };
  /** `sheet`: of an exported workbook, and worked out; `cards`: the one that is read. */
  readonly 'computed-sheet': { readonly sheet: string; readonly cards: string };
  readonly 'not-utf8': { readonly file: string };
  /** Most of an exported table: it has no ids, or its headings stand in this row. */
  readonly 'broken-export': { readonly file: string; readonly because: 'id' | { readonly row: number } };
  /** A table that `portfolio export` has made may hold a part of the portfolio only. */
  readonly 'prune-of-export': Readonly<Record<never, never>>;
  readonly 'missing-mapping': { readonly known: readonly string[] };
  readonly 'unknown-mapping': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | null;
  };
  /** Several portfolios to be read together. `what`: the file, the folder, the key or the command that it is about. */
  readonly 'bad-portfolios': {
    readonly because: 'form' | 'absolute' | 'key' | 'same_key' | 'twice' | 'one_only';
    readonly what: string;
  };
  /** No column can be the title of a card. */
  readonly 'no-title-column': { readonly headings: readonly string[] };
  readonly 'bad-mapping': { readonly file: string; readonly problem: string };
  /** A workbook that cannot be read. `other_format`: .ods or .xlsb. */
  readonly 'bad-spreadsheet': {
    readonly file: string;
    readonly because: 'not_spreadsheet' | 'encrypted' | 'old_excel' | 'other_format' | 'too_large' | 'broken';
  };
  /** A format that is no text. */
  readonly 'needs-output': { readonly format: string };
  /** A file name whose ending says a format that is not written. `named`: a format given beside it settles that. */
  readonly 'unknown-ending': { readonly ending: string; readonly named: boolean };
  /** What portfolio.yaml has to say before the data can be described in a catalogue. `publisher`: as it is named there. */
  readonly 'open-data-incomplete': {
    readonly lacks: readonly ('publisher' | 'organisation_number' | 'email' | 'url')[];
    readonly publisher: string | null;
  };
  readonly 'no-git': Readonly<Record<never, never>>;
  readonly 'no-repository': { readonly folder: string };
  readonly 'untrusted-repository': { readonly folder: string };
  readonly 'git-failed': { readonly reason: string };
  readonly 'no-commits': Readonly<Record<never, never>>;
  readonly 'missing-history': { readonly ref: string };
  readonly 'unknown-ref': {
    readonly ref: string;
    readonly suggestion: string | null;
    /** Names of branches and tags. */
    readonly known: readonly string[];
  };
  readonly 'no-portfolio-at-ref': { readonly ref: string; readonly folder: string };
  readonly 'which-portfolio': { readonly folder: string; readonly other: string };
  readonly 'no-merge-base': { readonly one: string; readonly other: string };
  readonly 'no-default-branch': Readonly<Record<never, never>>;
  readonly 'meeting-commit-missing': { readonly meeting: string; readonly commit: string };
  readonly 'meeting-without-commit': { readonly meeting: string };
  readonly 'option-alone': { readonly option: string; readonly needs: string };
  readonly 'options-together': { readonly one: string; readonly other: string };
  readonly 'not-ranked': { readonly id: string; readonly because: string };
}

export type ErrorCode = keyof ErrorArguments;

export class PortfolioError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly args: ErrorArguments[Code];

  constructor(code: Code, args: ErrorArguments[Code]) {
    super(`${code} ${JSON.stringify(args)}`);
    this.name = 'PortfolioError';
    this.code = code;
    this.args = args;
  }
}

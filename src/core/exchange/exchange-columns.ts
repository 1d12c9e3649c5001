// The columns of an exported table, and the only list of them: `portfolio export` writes them and `portfolio import` knows them again.
//
// The agreement between the two:
// - One row is one card. A column is known by its path, which is its key: as `diff` names fields ("need.problem",
//   "cost.project[2027.internal].budget", "resources[arkitektur.2027].fte"), and "strategy.goals" for the ids of the goals.
// - The first column is `id`, the last `@base`: the full hash of the commit that the row was exported from, empty when the files were
//   changed since. That card in that commit is the base of a three-way merge.
// - xlsx: the sheet of cards comes first. Its row 1 holds the keys and is hidden, row 2 the headings in the portfolio's language, and the
//   cards begin in row 3. Other sheets hold what is worked out (read only) and what the columns mean; they are never read.
// - CSV as `excel-nb`: one row of headings in words, in any of the three languages (`headings`). CSV as `rfc4180`: one row of keys.
//   `recogniseExport` knows all three. In CSV a text that a spreadsheet could take for a formula has an apostrophe before it, which
//   `originalText` takes away where the table is `isGuarded`; a workbook needs none.
// - `readExchangeCell` reads a cell, `exchangeValue` is what the card says, `isSameExchangeValue` tells whether somebody has changed it,
//   and `exchangeChange` is the change of the file. A column that is not in the table changes nothing; an empty cell takes the value out.
import type { LocalFieldType } from '../../generated/card-types.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import { choicesOf, definitionAt, fieldKeyAt, propertiesOf } from '../model/field-key.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type CostPart, exchangePaths } from './exchange-paths.ts';

export type ColumnKind = 'text' | 'digits' | 'choice' | 'date' | 'money' | 'whole' | 'number' | 'yes_no' | 'list';

/** A key; the element of a list that has these values (null: has none); or, last, the same key of every element of a list. */
export type ColumnStep =
  | string
  | { readonly named: Readonly<Record<string, string | number | null>> }
  | { readonly each: string };

export interface ExchangeColumn {
  readonly path: string;
  readonly kind: ColumnKind;
  /** From the card inwards; empty for `id` and `@base`. */
  readonly way: readonly ColumnStep[];
  readonly about: ColumnAbout;
  /** Of a choice: what is chosen from, as in "stage=idea". */
  readonly choice?: string;
  /** Of digits: how many, so that 301 can be read as 0301. */
  readonly length?: number;
}

/** What a heading is made of. */
export type ColumnAbout =
  | { readonly kind: 'id' | 'base' }
  | {
      readonly kind: 'field';
      readonly field: FieldKey /** The group that it stands in. */;
      readonly group: FieldKey | null;
    }
  | { readonly kind: 'score' | 'reason'; readonly criterion: string; readonly name: string | null }
  | { readonly kind: 'cost'; readonly year: number; readonly costKind: string | null; readonly part: CostPart }
  | { readonly kind: 'operation'; readonly year: number }
  | { readonly kind: 'resource'; readonly name: string; readonly year: number }
  | { readonly kind: 'local'; readonly name: string };

export const idPath = 'id';
export const basePath = '@base';

/** What the portfolio's cards can be written as, in order. */
export function exchangeColumns(portfolio: Portfolio): readonly ExchangeColumn[] {
  return exchangePaths(portfolio).flatMap((path) => exchangeColumn(path, portfolio) ?? []);
}

type Named = Pick<Portfolio, 'strategy' | 'settings' | 'capacity'>;

/** The column with this key; null when there can be none. */
export function exchangeColumn(path: string, portfolio: Named): ExchangeColumn | null {
  if (path === idPath) return { path, kind: 'text', way: [], about: { kind: 'id' } };
  if (path === basePath) return { path, kind: 'text', way: [], about: { kind: 'base' } };
  return (
    lineColumn(path, portfolio) ?? scoreColumn(path, portfolio) ?? localColumn(path, portfolio) ?? fieldColumn(path)
  );
}

const costLine = /^cost\.project\[(\d{4})(?:\.([a-z]+))?\]\.(budget|forecast|actual)$/;
const operationLine = /^cost\.operation\[(\d{4})\]\.amount$/;
const resourceLine = /^resources\[([a-z0-9-]+)\.(\d{4})\]\.fte$/;

function lineColumn(path: string, { capacity }: Named): ExchangeColumn | null {
  const [, costYear, costKind = null, part] = costLine.exec(path) ?? [];
  if (costYear !== undefined && (costKind === null || choicesOf('cost_kind').includes(costKind))) {
    const year = Number(costYear);
    const way = ['cost', 'project', { named: { year, kind: costKind } }, part as CostPart];
    return { path, kind: 'money', way, about: { kind: 'cost', year, costKind, part: part as CostPart } };
  }
  const [, operationYear] = operationLine.exec(path) ?? [];
  if (operationYear !== undefined) {
    const year = Number(operationYear);
    const way = ['cost', 'operation', { named: { year } }, 'amount'];
    return { path, kind: 'money', way, about: { kind: 'operation', year } };
  }
  const [, competence, resourceYear] = resourceLine.exec(path) ?? [];
  if (competence === undefined) return null;
  const year = Number(resourceYear);
  const name = capacity.competences?.find((each) => each?.id === competence)?.name ?? competence;
  const way = ['resources', { named: { competence, year } }, 'fte'];
  return { path, kind: 'number', way, about: { kind: 'resource', name, year } };
}

const score = /^scores\.([A-Za-z0-9][A-Za-z0-9_-]*)\.(score|reason)$/;

function scoreColumn(path: string, { strategy }: Named): ExchangeColumn | null {
  const [, criterion, part] = score.exec(path) ?? [];
  if (criterion === undefined) return null;
  const name = strategy.criteria?.find((each) => each?.id === criterion)?.name ?? null;
  const kind = part === 'score' ? 'number' : 'text';
  const about = { kind: part as 'score' | 'reason', criterion, name } as const;
  return { path, kind, way: ['scores', criterion, part as string], about };
}

const localKinds: Readonly<Record<LocalFieldType, ColumnKind>> = {
  text: 'text',
  number: 'number',
  integer: 'whole',
  date: 'date',
  boolean: 'yes_no',
  choice: 'text',
};

function localColumn(path: string, { settings }: Named): ExchangeColumn | null {
  const declared = settings.local_fields?.find((each) => path === `local.${each?.id}`);
  if (declared?.type === undefined) return null;
  const about = { kind: 'local', name: declared.name ?? declared.id } as const;
  return { path, kind: localKinds[declared.type], way: ['local', declared.id], about };
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  date: 'date',
  amount: 'money',
  money: 'money',
  year: 'whole',
  number: 'number',
  integer: 'whole',
  percent: 'number',
  boolean: 'yes_no',
  organisation_number: 'digits',
  municipality_number: 'digits',
};
const lengths: Readonly<Record<string, number>> = { organisation_number: 9, municipality_number: 4 };

/** A field that stands by itself in its groups, a list of texts, or the goals. */
function fieldColumn(path: string): ExchangeColumn | null {
  const keys = path.split('.');
  const definition = definitionAt('project', keys);
  const field = fieldKeyAt('project', keys);
  if (definition === null || field === null || Object.keys(propertiesOf(definition)).length > 0) return null;
  const group = keys.length > 1 ? fieldKeyAt('project', keys.slice(0, -1)) : null;
  const about = { kind: 'field', field, group } as const;
  if (definition === 'goal_link[]') return { path, kind: 'list', way: [...keys, { each: 'goal' }], about };
  if (definition === 'id[]' || definition === 'line[]') return { path, kind: 'list', way: keys, about };
  if (/^\{\}|\[\]$|^object$/.test(definition)) return null;
  if (choicesOf(definition).length > 0) return { path, kind: 'choice', way: keys, about, choice: definition };
  const length = lengths[definition];
  const kind = kinds[definition] ?? 'text';
  return length === undefined ? { path, kind, way: keys, about } : { path, kind, way: keys, about, length };
}

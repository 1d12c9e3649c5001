// How reviewdog reads rdjson: the schema of its message, here without room for fields that it would overlook, and ranges in bytes of
// UTF-8 (proto/rdf/reviewdog.proto).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Position {
  readonly line: number;
  readonly column?: number;
}

interface Range {
  readonly start: Position;
  readonly end?: Position;
}

export interface Diagnostic {
  readonly message: string;
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly location: { readonly path: string; readonly range: Range };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

const schema = join(import.meta.dirname, '..', 'fixtures', 'formats', 'rdjson.schema.json');
const closed = readFileSync(schema, 'utf8').replaceAll('"additionalProperties": true', '"additionalProperties": false');
const valid = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(closed));

export function readRdjson(report: string): readonly Diagnostic[] {
  const parsed = JSON.parse(report) as { readonly diagnostics: readonly Diagnostic[] };
  if (!valid(parsed)) throw new Error(JSON.stringify(valid.errors, null, 2));
  return parsed.diagnostics;
}

/** What a range marks in a text. */
export function textIn(text: string, range: Range): string {
  const bytes = Buffer.from(text);
  return bytes.subarray(offset(bytes, range.start), offset(bytes, range.end ?? range.start)).toString();
}

/** The text after a suggestion is taken. */
export function withSuggestion(text: string, { range, text: replacement }: { range: Range; text: string }): string {
  const bytes = Buffer.from(text);
  const [start, end] = [offset(bytes, range.start), offset(bytes, range.end ?? range.start)];
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(replacement), bytes.subarray(end)]).toString();
}

function offset(bytes: Buffer, { line, column = 1 }: Position): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = bytes.indexOf('\n', start) + 1;
  return start + column - 1;
}

// What mends a finding, where only one thing can have been meant and what stands in the file says it: the edit, and what the value is
// to be afterwards, so that it can be proved. One line for each code with a safe edit; every other code is for a person.
import { clearlyMeant } from '../model/clearly-meant.ts';
import type { Finding, Pointer } from '../model/diagnostic.ts';
import { valueAt } from '../model/pointer-text.ts';
import type { ParsedFile } from '../parse/parse-yaml.ts';
import type { FieldArguments, FieldCode } from '../schema/field-findings.ts';
import { safeDate } from './safe-date.ts';
import { safeNumber } from './safe-number.ts';
import { scalarIn, type WrittenScalar } from './scalar-in.ts';
import type { SourceEdit } from './source-edit.ts';

export interface Mend {
  readonly edit: SourceEdit;
  readonly pointer: Pointer;
  /** The key gets another name, or the value becomes another one. */
  readonly becomes: { readonly key: string } | { readonly value: string | number | boolean };
}

type Change = Pick<Mend, 'becomes'> & { readonly text: string };
type Hows = { readonly [Code in FieldCode]?: (args: FieldArguments[Code], written: WrittenScalar) => Change | null };

const hows: Hows = {
  'unknown-key': ({ key, suggestion, allowed }, written) => {
    const meant = suggestion === null ? null : clearlyMeant(key, allowed);
    return meant === suggestion ? asKey(meant, written) : null;
  },
  'quote-needed': ({ read }, { source, quote }) =>
    // A word such as true is hardly the text that was meant.
    quote === '' && /^[-+]?\.?\d/.test(source) && /^-?\d/.test(read) ? asText(source, { quote: '"' }) : null,
  'not-a-date': (args, written) =>
    args.value === written.inner ? asText(safeDate(args, written.inner), written) : null,
  'unknown-choice': ({ value, suggestion, choices }, written) => {
    const meant = suggestion === null || value !== written.inner ? null : clearlyMeant(value, choices);
    return meant === suggestion ? asText(meant, written) : null;
  },
  'bad-form': ({ value, form, suggestion }, { inner, quote }) =>
    // "98/1" is hardly a case of 2098.
    form === 'case_number' && value === inner && /^[0-4]/.test(inner)
      ? asText(suggestion, { quote: quote || '"' })
      : null,
  'not-a-number': (args, { inner }) => {
    const number = safeNumber(args, inner);
    return number === null ? null : { text: number, becomes: { value: Number(number) } };
  },
  'not-true-or-false': (_, { inner }) => {
    const value = truths.get(inner.toLowerCase());
    return value === undefined ? null : { text: String(value), becomes: { value } };
  },
};

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'ja'].map((word) => [word, true] as const),
  ...['false', 'no', 'nei'].map((word) => [word, false] as const),
]);

export function mendOf({ code, args, place }: Finding, parsed: ParsedFile): Mend | null {
  if (!Object.hasOwn(hows, code) || place.range !== undefined || parsed.value === undefined) return null;
  const range = parsed.locate(place.pointer, place.at);
  const written = scalarIn(parsed.text.slice(...range));
  const how = hows[code as FieldCode] as (args: unknown, written: WrittenScalar) => Change | null;
  const change = written && how(args, written);
  if (!change || ('key' in change.becomes && isTaken(change.becomes.key, place.pointer, parsed.value))) return null;
  const { text, becomes } = change;
  return { edit: { file: place.file, range, replacement: text }, pointer: place.pointer, becomes };
}

function asText(text: string | null, { quote }: Pick<WrittenScalar, 'quote'>): Change | null {
  return text === null ? null : { text: `${quote}${text}${quote}`, becomes: { value: text } };
}

function asKey(key: string | null, { quote }: WrittenScalar): Change | null {
  return key === null ? null : { text: `${quote}${key}${quote}`, becomes: { key } };
}

function isTaken(key: string, pointer: Pointer, root: unknown): boolean {
  return Object.hasOwn(valueAt(root, pointer.slice(0, -1)) as object, key);
}

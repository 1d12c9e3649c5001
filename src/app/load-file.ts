// Reads one file of a portfolio: what it holds, what is wrong in the reading of it, and which of its fields cannot be trusted.
import { closest } from '../core/model/closest.ts';
import type { Finding, FindingArguments, Pointer } from '../core/model/diagnostic.ts';
import { type ConfigurationKind, type FileKind, inFolder } from '../core/model/portfolio.ts';
import { type ParsedFile, parseYaml, refuseSize } from '../core/parse/parse-yaml.ts';
import { limits, problem, type ReadingProblem, readingSeverities } from '../core/parse/reading-findings.ts';
import { cardOf } from '../core/rules/check-portfolio.ts';
import { checkSchema } from '../core/schema/check-schema.ts';
import { fieldSeverity } from '../core/schema/field-findings.ts';
import type { FileTree, TreeEntry } from '../ports/file-tree.ts';

export interface LoadedFile {
  /** Below the portfolio's folder. */
  readonly path: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly parsed: ParsedFile;
  readonly value: object;
  readonly findings: readonly Finding[];
  readonly damaged: readonly Pointer[];
}

const configurationNames = ['portfolio.yaml', 'strategy.yaml', 'governance.yaml', 'capacity.yaml'];

/** What a path holds; null for files that the tool does not read. */
export function kindOf(path: string): FileKind | null {
  const configuration = /^(portfolio|strategy|governance|capacity)\.yaml$/.exec(path);
  if (configuration) return configuration[1] as ConfigurationKind;
  if (/^projects\/[^/]+\.yaml$/.test(path)) return 'project';
  if (/^meetings\/[^/]+\.yaml$/.test(path)) return 'meeting';
  return /^weights\/[^/]+\.yaml$/.test(path) ? 'weights' : null;
}

/** Something that is not a file, or a name that would be overlooked: better told than silently left out. */
export function strangeEntry(entry: TreeEntry, kind: FileKind | null, folder: string): Finding[] {
  const name = entry.path.split('/').at(-1) as string;
  const file = inFolder(folder, entry.path);
  const isInside = entry.path !== name;
  if (isQuiet(name, entry, isInside)) return [];
  if (isInside && kind === null && entry.kind === 'other' && !name.startsWith('.'))
    return [readingFinding(file, problem('not-a-file', { kind: 'folder' }, 0, 0))];
  if (kind !== null) return [readingFinding(file, problem('not-a-file', { kind: entry.kind }, 0, 0))];
  const known = isInside ? [] : configurationNames;
  return [readingFinding(file, problem('unexpected-file', { name, suggestion: closest(name, known) }, 0, 0))];
}

/** What the system and editors put beside cards is their own. What is hidden among cards and may hold some is told. */
function isQuiet(name: string, { kind }: TreeEntry, isInside: boolean): boolean {
  if (name === 'README.md') return kind === 'file';
  if (!name.startsWith('.')) return false;
  return !isInside || kind === 'link' || (kind === 'file' && !/\.ya?ml$/i.test(name));
}

/** `earlier`: the file at another time. */
export async function loadFile(
  tree: FileTree,
  entry: TreeEntry,
  kind: FileKind,
  folder: string,
  earlier?: LoadedFile,
): Promise<LoadedFile> {
  const named = { path: entry.path, file: inFolder(folder, entry.path), kind };
  if (entry.size > limits.bytes) return readFile(named, new Uint8Array(), refuseSize(entry.size));
  const bytes = await tree.read(entry.path);
  if (earlier && isSameBytes(bytes, earlier.bytes)) return earlier;
  return readFile(named, bytes, parseYaml(bytes));
}

export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** What a file with this content holds, and what is wrong with it. */
export function readFile(
  { path, file, kind }: Pick<LoadedFile, 'path' | 'file' | 'kind'>,
  bytes: Uint8Array,
  parsed: ParsedFile,
): LoadedFile {
  const reading = parsed.problems.map((each) => readingFinding(file, each));
  if (parsed.value === undefined)
    return { path, file, kind, bytes, parsed, value: {}, findings: reading, damaged: [[]] };
  const sourceOf = (pointer: Pointer) => parsed.text.slice(...parsed.locate(pointer, 'value'));
  const checked = checkSchema(kind, parsed.value, sourceOf);
  const fields = checked.problems.map(
    ({ code, args, pointer, at, subject }): Finding => ({
      code,
      severity: fieldSeverity,
      place: { file, pointer, at },
      args,
      subject,
      card: cardOf(file),
    }),
  );
  const damaged = checked.problems.map(({ subject }) => subject);
  return {
    path,
    file,
    kind,
    bytes,
    parsed,
    value: checked.value,
    findings: oncePerPlace(reading, fields, parsed),
    damaged,
  };
}

function readingFinding(file: string, { code, args, range, related }: ReadingProblem): Finding {
  return {
    code,
    severity: readingSeverities[code],
    place: { file, pointer: [], at: 'value', range },
    args: args as FindingArguments,
    card: cardOf(file),
    ...(related ? { related: related.map((each) => ({ file, pointer: [], at: 'key', range: each })) } : {}),
  };
}

const besideFields = new Set(['odd-number', 'placeholder-left']);

/** What the reading and the schema both stumble over is told once: a barred key by the reading, a value by the field. */
function oncePerPlace(reading: readonly Finding[], fields: readonly Finding[], parsed: ParsedFile): readonly Finding[] {
  const startOf = ({ place }: Finding) => (place.range ?? parsed.locate(place.pointer, place.at))[0];
  const barred = new Set(reading.filter(({ code }) => code === 'forbidden-key').map(startOf));
  const inFields = new Set(fields.map(startOf));
  return [
    ...reading.filter((finding) => !besideFields.has(finding.code) || !inFields.has(startOf(finding))),
    ...fields.filter((finding) => !barred.has(startOf(finding))),
  ];
}

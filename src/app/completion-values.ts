// What can be written in a place of a command line: ids, dates, names of commits. Reads no more than that place needs, and leaves out
// every name that is more than letters, digits and a few harmless signs: a name from a stranger's file must mean nothing to a shell.

import { shippedMappings } from '../core/intake/shipped-mappings.ts';
import { byCodePoint } from '../core/model/code-point-order.ts';
import { choicesOf } from '../core/model/field-key.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { History } from '../ports/history.ts';
import { schemaKinds } from './print-schema.ts';

export type ValueSource =
  | 'cards'
  | 'meetings'
  | 'refs'
  | 'areas'
  | 'bodies'
  | 'goals'
  | 'organisations'
  | 'sectors'
  | 'stages'
  | 'statuses'
  | 'categories'
  | 'forms'
  | 'colours'
  | 'mappings'
  | 'schemaKinds'
  | 'terms'
  /** The shell itself knows these. */
  | 'files'
  | 'folders';

export interface Candidate {
  readonly value: string;
  /** What it is, as somebody wrote it; "" when that is not known. */
  readonly about: string;
}

export interface Surroundings {
  readonly tree: FileTree;
  readonly history: History;
  /** What has been written of it already. */
  readonly typed: string;
  /** Titles are read only where they are shown. */
  readonly withTitles: boolean;
}

/** `around`: null without a portfolio, for then there are no names in it. */
export async function completionValues(
  source: ValueSource,
  around: Surroundings | null,
): Promise<readonly Candidate[]> {
  return (await allValues(source, around)).filter(({ value }) => isPlainName(value));
}

async function allValues(source: ValueSource, around: Surroundings | null): Promise<readonly Candidate[]> {
  const fixed = await fixedValues(source);
  if (fixed) return fixed.map(unnamed);
  if (!around) return [];
  switch (source) {
    case 'cards':
      return cards(around);
    case 'meetings':
      return (await namesIn(around.tree, 'meetings')).reverse().map(unnamed);
    case 'refs':
      return (await around.history.refs()).map(unnamed);
    default:
      return configured(source, around.tree);
  }
}

/** Letters of any language, and signs that no shell reads as anything but themselves. */
export function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/@+-]*$/u.test(name) && name.length <= 200;
}

async function fixedValues(source: ValueSource): Promise<readonly string[] | null> {
  switch (source) {
    case 'stages':
      return choicesOf('stage');
    case 'statuses':
      return choicesOf('status');
    case 'categories':
      return choicesOf('category');
    case 'forms':
      return choicesOf('form');
    case 'colours':
      return choicesOf('colour');
    case 'mappings':
      return shippedMappings;
    case 'schemaKinds':
      return schemaKinds;
    case 'terms':
      return (await import('./explain.ts')).knownTerms();
    default:
      return null;
  }
}

async function cards({ tree, typed, withTitles }: Surroundings): Promise<readonly Candidate[]> {
  const ids = (await namesIn(tree, 'projects')).filter((id) => id.startsWith(typed));
  if (!withTitles || ids.length > mostTitles) return ids.map(unnamed);
  const { titleLine } = await import('../core/parse/title-line.ts');
  return Promise.all(
    ids.map(async (value) => {
      const bytes = await tree.read(`projects/${value}.yaml`).catch(() => null);
      return { value, about: bytes === null ? '' : titleLine(new TextDecoder().decode(bytes)) };
    }),
  );
}

/** Nobody reads longer lists, and reading the files takes time. */
const mostTitles = 500;
const largest = 1_000_000;

async function namesIn(tree: FileTree, folder: 'projects' | 'meetings'): Promise<string[]> {
  const name = { projects: /^projects\/([^/]+)\.yaml$/, meetings: /^meetings\/([^/]+)\.yaml$/ }[folder];
  const files = (await tree.list()).filter(({ kind, size }) => kind === 'file' && size <= largest);
  return files.flatMap(({ path }) => name.exec(path)?.[1] ?? []).sort(byCodePoint);
}

type Configured = Exclude<ValueSource, 'cards' | 'meetings' | 'refs'>;

/** From one file of the configuration, or two. */
async function configured(source: Configured, tree: FileTree): Promise<readonly Candidate[]> {
  const { settings, governance, strategy } = configurationOf(tree);
  switch (source) {
    case 'organisations':
      return named((await settings()).organisations);
    case 'sectors':
      return named((await governance()).sectors);
    case 'bodies':
      return named((await governance()).bodies);
    case 'goals':
      return named((await strategy()).goals);
    case 'areas': {
      const { areas, organisations } = await settings();
      return [...named(areas), ...named(organisations), ...named((await governance()).sectors)];
    }
    default:
      return [];
  }
}

function configurationOf(tree: FileTree) {
  const read = async (file: string): Promise<object> => {
    const { parseYaml } = await import('../core/parse/parse-yaml.ts');
    const bytes = await tree.read(file).catch(() => null);
    const value = bytes === null || bytes.length > largest ? null : parseYaml(bytes).value;
    return typeof value === 'object' && value !== null ? value : {};
  };
  return {
    settings: () => read('portfolio.yaml') as Promise<Partial<Portfolio['settings']>>,
    governance: () => read('governance.yaml') as Promise<Portfolio['governance']>,
    strategy: () => read('strategy.yaml') as Promise<Portfolio['strategy']>,
  };
}

/** Nothing has checked the file: what is not as it should be is left out. */
function named(list: unknown): readonly Candidate[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: { readonly id?: unknown; readonly name?: unknown } | null) =>
    typeof each?.id === 'string' ? [{ value: each.id, about: typeof each.name === 'string' ? each.name : '' }] : [],
  );
}

function unnamed(value: string): Candidate {
  return { value, about: '' };
}

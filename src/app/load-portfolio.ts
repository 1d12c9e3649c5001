// Reads a whole portfolio through a file tree: every card and all configuration, with what is wrong in the reading of each.

import { byCodePoint, byIdOf } from '../core/model/code-point-order.ts';
import type { Finding } from '../core/model/diagnostic.ts';
import type {
  Card,
  ConfigurationKind,
  FileKind,
  GivenWeights,
  Meeting,
  MemberWeights,
  Portfolio,
  Project,
} from '../core/model/portfolio.ts';
import type { ParsedFile } from '../core/parse/parse-yaml.ts';
import type { DamagedFields } from '../core/rules/check-portfolio.ts';
import type { Governance, Strategy } from '../generated/card-types.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { kindOf, type LoadedFile, loadFile, strangeEntry } from './load-file.ts';

export interface LoadedPortfolio {
  readonly portfolio: Portfolio;
  /** Every file that was read, by its path below the portfolio's folder. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Every file that was parsed, by its path from the repository's root. */
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly findings: readonly Finding[];
  readonly damaged: DamagedFields;
  readonly cardCount: number;
  /** Every file as it was read, by its path below the portfolio's folder. */
  readonly loadedFiles: ReadonlyMap<string, LoadedFile>;
}

/**
 * `folder`: the portfolio's folder as seen from the root of the repository. `earlier`: the same portfolio at another time; files that
 * are still the same are not read anew. `onRead`: told how many of all files have been read.
 */
export async function loadPortfolio(
  tree: FileTree,
  folder: string,
  earlier: LoadedPortfolio | null = null,
  onRead: (done: number, all: number) => void = () => {},
): Promise<LoadedPortfolio> {
  const known = earlier?.portfolio.folder === folder ? earlier.loadedFiles : null;
  const entries = [...(await tree.list())].sort((a, b) => byCodePoint(a.path, b.path));
  const loaded: LoadedFile[] = [];
  const findings: Finding[] = [];
  for (const [index, entry] of entries.entries()) {
    onRead(index, entries.length);
    const kind = kindOf(entry.path);
    if (kind === null || entry.kind !== 'file') findings.push(...strangeEntry(entry, kind, folder));
    else loaded.push(await loadFile(tree, entry, kind, folder, known?.get(entry.path)));
  }
  return {
    portfolio: assemble(loaded, folder),
    bytes: new Map(loaded.map(({ path, bytes }) => [path, bytes])),
    files: new Map(loaded.map(({ file, parsed }) => [file, parsed])),
    findings: [...findings, ...loaded.flatMap((file) => file.findings)],
    damaged: new Map(loaded.map(({ file, damaged }) => [file, damaged])),
    loadedFiles: new Map(loaded.map((file) => [file.path, file])),
    cardCount: loaded.filter(({ kind }) => kind === 'project').length,
  };
}

function assemble(loaded: readonly LoadedFile[], folder: string): Portfolio {
  const configuration = (kind: ConfigurationKind) => loaded.find((file) => file.kind === kind)?.value ?? {};
  const named = (kind: FileKind) =>
    loaded.filter((file) => file.kind === kind).map((file) => ({ ...file, id: idOf(file.path) }));
  const readable = ({ parsed }: LoadedFile) => parsed.value !== undefined;
  const unreadable = (kind: FileKind) =>
    named(kind)
      .filter((file) => !readable(file))
      .map(({ id }) => id);
  return {
    folder,
    settings: { name: '', ...configuration('portfolio') },
    strategy: strategyOf(loaded),
    governance: governanceOf(loaded),
    capacity: configuration('capacity'),
    projects: named('project')
      .filter(readable)
      .map(({ id, file, value }): Project => ({ id, file, card: value as Card }))
      .sort(byIdOf),
    meetings: named('meeting')
      .filter(readable)
      .map(({ id, file, value }): Meeting => ({ id, file, meeting: value }))
      .sort(byIdOf),
    unreadable: unreadable('project'),
    unreadableMeetings: unreadable('meeting'),
    memberWeights: memberWeights(loaded),
  };
}

function memberWeights(loaded: readonly LoadedFile[]): readonly MemberWeights[] {
  return loaded
    .filter(({ kind }) => kind === 'weights')
    .map(({ path, file, value, damaged }): MemberWeights => {
      const weights = damaged.length > 0 ? null : (value as GivenWeights);
      return { name: idOf(path), file, weights };
    })
    .sort((a, b) => byCodePoint(a.name, b.name));
}

/** When nobody can know what the body requires, only what every portfolio needs is asked: the broken file is the one thing to mend. */
function governanceOf(loaded: readonly LoadedFile[]): Governance {
  const file = loaded.find(({ kind }) => kind === 'governance');
  const unknown = file?.damaged.some(([field]) => field === undefined || field === 'requirement_set') ?? false;
  return { ...file?.value, ...(unknown ? { requirement_set: 'register' } : {}) };
}

/** Criteria that could not be read are an empty list, which no card can break: without a list the default ones are meant. */
function strategyOf(loaded: readonly LoadedFile[]): Strategy {
  const file = loaded.find(({ kind }) => kind === 'strategy');
  const unknown = file?.damaged.some(([field]) => field === undefined || field === 'criteria') ?? false;
  return { ...(unknown ? { criteria: [] } : {}), ...file?.value };
}

function idOf(path: string): string {
  return (path.split('/').at(-1) as string).replace(/\.yaml$/, '');
}

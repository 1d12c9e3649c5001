// What an earlier run says that it wrote into a folder, read from its metadata. The file may be anybody's: only names that the tool itself
// would choose count.
import { papersType } from '../view/papers/papers-record.ts';
import { siteType } from '../view/site/site-record.ts';

export interface EarlierPapers {
  readonly meeting: { readonly date: string; readonly body: string | null };
  /** Full hash of what they were made from; null when there was none, or files had been changed after it. */
  readonly commit: string | null;
  /** From the name of a paper to the SHA-256 of what was written, or was about to be. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>;
}

export type PapersKind = 'meeting' | 'site';

/** What their metadata calls itself. */
const types: Readonly<Record<PapersKind, string>> = { meeting: papersType, site: siteType };

/**
 * "00-saksliste.md", "sak-22-26-innbyggerportal.md"; "index.html", "prosjekt-innbyggerportal.html". What others may have put beside them,
 * such as readme.md, is not ours.
 */
const names: Readonly<Record<PapersKind, RegExp>> = {
  meeting: /^(?:\d\d|sak|case)-[a-z0-9-]+\.(?:md|html|txt)$/,
  site: /^(?:index|portefoljerapport|portfolio-report|kort-fortalt|in-short|(?:prosjekt|project|mote|meeting)-[a-z0-9-]+)\.html$/,
};

/** What a run is about to write, in the form of metadata, for the run after it should this one be cut off. */
export function unfinishedPapers(
  kind: PapersKind,
  meeting: EarlierPapers['meeting'],
  papers: readonly (readonly [file: string, sha256: string])[],
): string {
  const record = { type: types[kind], meeting, papers: papers.map(([file, sha256]) => ({ file, sha256 })) };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Null when there is no metadata, or it is another program's, or of something else. */
export function earlierPapers(bytes: Uint8Array | null, kind: PapersKind = 'meeting'): EarlierPapers | null {
  const value = bytes === null ? null : parsed(bytes);
  if (!isObject(value) || value.type !== types[kind] || !Array.isArray(value.papers)) return null;
  const { date = '', body = null } = isObject(value.meeting) ? value.meeting : {};
  return {
    meeting: { date: String(date), body: body === null ? null : String(body) },
    commit: commitIn(value.source),
    hashes: hashesIn(value.papers, kind),
  };
}

function hashesIn(papers: readonly unknown[], kind: PapersKind): ReadonlyMap<string, ReadonlySet<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const each of papers) {
    if (!isObject(each)) continue;
    const { file, sha256 } = each;
    if (typeof file !== 'string' || !names[kind].test(file) || typeof sha256 !== 'string') continue;
    hashes.set(file, (hashes.get(file) ?? new Set()).add(sha256));
  }
  return hashes;
}

function commitIn(source: unknown): string | null {
  const { commit, changed } = isObject(source) ? source : {};
  return changed === false && typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

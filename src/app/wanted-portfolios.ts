// Which portfolios to read together: folders from the command line, or a file with a list of them. Who names the file answers for what it
// names, so a folder in it may lie beside the file; an absolute one would only be right on one machine.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { slug } from '../core/model/slug.ts';
import { parseYaml } from '../core/parse/parse-yaml.ts';

export interface WantedPortfolio {
  /** As the current folder sees it. */
  readonly folder: string;
  /** As the reader named it; null for the portfolio's own. */
  readonly key: string | null;
  readonly name: string | null;
  /** From the folder's name. */
  readonly fallbackKey: string;
}

export function wantedFolders(folders: readonly string[]): readonly WantedPortfolio[] {
  return folders.map((folder) => ({ folder, key: null, name: null, fallbackKey: keyFrom(folder) }));
}

/** `file`: its path as the reader gave it. Throws PortfolioError `bad-portfolios`. */
export function wantedInFile(file: string, bytes: Uint8Array): readonly WantedPortfolio[] {
  const { value, problems } = parseYaml(bytes);
  const list = (value as { readonly portfolios?: unknown } | undefined)?.portfolios;
  if (problems.length > 0 || !Array.isArray(list) || list.length === 0 || list.length > most)
    throw new PortfolioError('bad-portfolios', { because: 'form', what: file });
  const beside = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return list.map((each: unknown) => {
    const { path, key = null, name = null } = typeof each === 'string' ? { path: each } : asEntry(each, file);
    if (/^(?:[\\/~]|[A-Za-z]:|\w+:\/\/)/.test(path))
      throw new PortfolioError('bad-portfolios', { because: 'absolute', what: path });
    if (key !== null && !isKey(key)) throw new PortfolioError('bad-portfolios', { because: 'key', what: key });
    return { folder: `${beside}${path}`, key, name, fallbackKey: keyFrom(path) };
  });
}

const most = 500;

interface Entry {
  readonly path: string;
  readonly key?: string;
  readonly name?: string;
}

function asEntry(value: unknown, file: string): Entry {
  const entry = (typeof value === 'object' && value !== null ? value : {}) as Partial<Entry>;
  const { path, key = '', name = '', ...rest } = entry;
  const right = [path, key, name].every((each) => typeof each === 'string') && Object.keys(rest).length === 0;
  if (!right || !path) throw new PortfolioError('bad-portfolios', { because: 'form', what: file });
  return entry as Entry;
}

/** What `key` may be, in portfolio.yaml and in links.lead_card alike. */
export function isKey(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{1,62}$/.test(text);
}

/** The name of the repository: the folder is often called portfolio. */
function keyFrom(folder: string): string {
  const parts = folder.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const named = parts.at(-1) === 'portfolio' ? parts.slice(0, -1) : parts;
  const key = slug(named.at(-1) ?? '');
  return isKey(key) ? key : `portfolio${key === '' ? '' : `-${key}`}`;
}

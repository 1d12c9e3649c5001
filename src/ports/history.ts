// The past of a repository: the portfolio as it stood at any commit, and who changed which file when. Names of commits are resolved
// once; after that only hashes are used.
import type { FileTree } from './file-tree.ts';

export interface Commit {
  /** Full hash. */
  readonly hash: string;
  /** The day it was committed, ISO, as the committer's clock had it. */
  readonly date: string;
  readonly author: string;
  /** First line of the message. */
  readonly subject: string;
  /** Full hash of the first parent; null for a commit that begins a history, or where a shallow clone ends. */
  readonly parent: string | null;
}

/** What one commit did to the files that were asked about, compared with its first parent. */
export interface Revision extends Commit {
  readonly files: readonly RevisedFile[];
}

export interface RevisedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** Name of the content before and after; null when there was no such file. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A file inside a commit. */
export interface FileAt {
  /** Full hash. */
  readonly commit: string;
  /** From the root of the repository. */
  readonly path: string;
}

/** A portfolio inside a commit. */
export interface PortfolioAtCommit {
  readonly commit: Commit;
  readonly tree: FileTree;
  /** From the root of the repository, which may be another than today's. */
  readonly folder: string;
}

/** Every method throws PortfolioError `no-git`, `no-repository` or `untrusted-repository` when git cannot answer at all. */
export interface History {
  /**
   * A branch, tag, hash or "HEAD~3". Throws PortfolioError `unknown-ref`, `no-commits` or `missing-history` (a shallow clone).
   */
  resolve(ref: string): Promise<Commit>;
  /** null when the two have none, or when a shallow clone hides it. */
  mergeBase(one: Commit, other: Commit): Promise<Commit | null>;
  /** The branch that proposals are merged into, as a name to resolve; null when no usual name exists. */
  defaultBranch(): Promise<string | null>;
  /** Short names of branches and tags, as a person would write them: a few thousand at most. */
  refs(): Promise<readonly string[]>;
  /** True when older commits have been left out of the clone. */
  isShallow(): Promise<boolean>;
  /** Every folder of a commit that holds a portfolio. */
  folders(hash: string): Promise<readonly string[]>;
  /**
   * Where the portfolio in `folder` stood in a commit: there, or in the one folder that no longer holds a portfolio. null when the
   * commit has none. `now`: the folders that hold one on the side that the commit is compared with; left out: those on the disk.
   */
  folderAt(hash: string, folder: string, now?: readonly string[]): Promise<string | null>;
  /** The same, with the tree to read it by. */
  portfolioAt(commit: Commit, folder: string, now?: readonly string[]): Promise<PortfolioAtCommit | null>;
  /** The last commit, up to this one, that touched any of the paths; null when none did. */
  lastChange(commit: Commit, paths: readonly string[]): Promise<Commit | null>;
  /** The last commit, up to this one, that was made on a day (UTC) or before it; null when all are younger or left out of the clone. */
  lastBefore(commit: Commit, date: string): Promise<Commit | null>;
  /** Commits up to this one that touched any of the paths, oldest first. Merges that only join are left out. */
  revisions(commit: Commit, paths: readonly string[]): Promise<readonly Revision[]>;
  /** The names of the contents of files, in the order that was asked for; null where the commit has no such file. */
  names(files: readonly FileAt[]): Promise<readonly (string | null)[]>;
  /** Contents by name. A name that git does not have is left out. */
  contents(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

// Where a folder stands in git, for what is still to be done there.

export interface GitState {
  /** The branch that is checked out, also before its first commit; null when none is, or its name is an odd one. */
  readonly branch: string | null;
  /** The branch that proposals are merged into; null when nothing tells. */
  readonly mainBranch: string | null;
  readonly hasCommits: boolean;
  /** The place to send to: the remote called origin, or the only one. Null when there is none, or nothing tells which. */
  readonly remote: string | null;
}

// A proposal as the runner finds it: checked out merged into a base that has moved on since the proposal left it.
import { commitFiles, type Files, git } from './git-folder.ts';

export interface Proposal {
  readonly top: string;
  /** Where the proposal left its base. */
  readonly left: string;
  /** The base as it is now. */
  readonly base: string;
  readonly proposed: string;
  readonly merge: string;
}

export interface Story {
  readonly before: Files;
  readonly meanwhile?: Files;
  readonly proposed: Files;
  readonly branch?: string;
  readonly title?: string;
}

export function proposalIn(top: string, { before, meanwhile = {}, proposed, branch = 'proposal', title = 'x' }: Story) {
  git(top, 'init', '--quiet', '--initial-branch=main');
  const left = commitFiles(top, 'before', before);
  git(top, 'checkout', '--quiet', '-b', branch);
  const proposal = commitFiles(top, title, proposed);
  git(top, 'checkout', '--quiet', 'main');
  const base = commitFiles(top, 'meanwhile', meanwhile);
  git(top, 'checkout', '--quiet', '--detach');
  git(top, 'merge', '--quiet', '--no-ff', '-m', 'merge', proposal);
  const merge = git(top, 'rev-parse', 'HEAD');
  return { top, left, base, proposed: proposal, merge } satisfies Proposal;
}

/** What the runner says about it. Words in it are the proposer's own. */
export function eventOf(
  { base, proposed }: Proposal,
  words: { title?: string; branch?: string; number?: unknown } = {},
) {
  const { title = 'x', branch = 'proposal', number = 7 } = words;
  return {
    pull_request: {
      number,
      title,
      body: title,
      base: { sha: base, ref: 'main' },
      head: { sha: proposed, ref: branch },
    },
  };
}

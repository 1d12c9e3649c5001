// Asks git where a repository stands: its branches, and whether it knows a place to send to. Names that a shell or a workflow could read
// as more than a name are not told.
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { GitState } from '../../ports/git-state.ts';
import { runGit } from './git-process.ts';

const plainBranch = /^[A-Za-z0-9_][\w./-]{0,199}$/;

/** `top`: the folder that holds .git. Where git cannot answer, nothing is known but that there is a repository. */
export async function gitState(top: string): Promise<GitState> {
  const ask = async (...command: readonly string[]): Promise<string | null> => {
    const { code, stdout } = await runGit(top, command);
    return code === 0 ? stdout.toString('utf8').trim() || null : null;
  };
  const isThere = async (ref: string) => (await ask('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)) !== null;
  try {
    const branch = plain(await ask('symbolic-ref', '--quiet', '--short', 'HEAD'));
    const remoteHead = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    const mainBranch = plain(remoteHead?.replace(/^origin\//, '') ?? null) ?? (await usualName(isThere)) ?? branch;
    const remotes = await ask('config', '--name-only', '--get-regexp', '^remote\\..*\\.url$');
    return { branch, mainBranch, hasCommits: await isThere('HEAD'), hasRemote: remotes !== null };
  } catch (error) {
    if (!(error instanceof PortfolioError)) throw error;
    return { branch: null, mainBranch: null, hasCommits: false, hasRemote: false };
  }
}

function plain(name: string | null): string | null {
  return name !== null && plainBranch.test(name) ? name : null;
}

async function usualName(isThere: (ref: string) => Promise<boolean>): Promise<string | null> {
  for (const name of ['main', 'master', 'trunk'])
    if ((await isThere(`refs/heads/${name}`)) || (await isThere(`refs/remotes/origin/${name}`))) return name;
  return null;
}

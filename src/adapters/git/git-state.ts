// Asks git where a repository stands: its branches, and the place it sends to. Names that a shell or a workflow could read as more than
// a name are not told.
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { GitState } from '../../ports/git-state.ts';
import { runGit } from './git-process.ts';

const plainName = /^[A-Za-z0-9_][\w./-]{0,199}$/;

/** `top`: the folder that holds .git. Where git cannot answer, nothing is known but that there is a repository. */
export async function gitState(top: string): Promise<GitState> {
  const ask = async (...command: readonly string[]): Promise<string | null> => {
    const { code, stdout } = await runGit(top, command);
    return code === 0 ? stdout.toString('utf8').trim() || null : null;
  };
  const isThere = async (ref: string) => (await ask('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)) !== null;
  try {
    const branch = plain(await ask('symbolic-ref', '--quiet', '--short', 'HEAD'));
    const remote = remoteOf(await ask('config', '--name-only', '--get-regexp', '^remote\\..*\\.url$'));
    const far = `refs/remotes/${remote ?? 'origin'}`;
    const remoteHead = await ask('symbolic-ref', '--quiet', `${far}/HEAD`);
    const named = remoteHead?.startsWith(`${far}/`) ? plain(remoteHead.slice(far.length + 1)) : null;
    const mainBranch = named ?? (await usualName(far, isThere)) ?? branch;
    return { branch, mainBranch, hasCommits: await isThere('HEAD'), remote };
  } catch (error) {
    if (!(error instanceof PortfolioError)) throw error;
    return { branch: null, mainBranch: null, hasCommits: false, remote: null };
  }
}

function plain(name: string | null): string | null {
  return name !== null && plainName.test(name) ? name : null;
}

/** `keys`: remote.NAME.url, a line for each. */
function remoteOf(keys: string | null): string | null {
  const names = new Set((keys ?? '').split('\n').map((key) => key.slice('remote.'.length, -'.url'.length)));
  return names.has('origin') ? 'origin' : names.size === 1 ? plain([...names].join('')) : null;
}

/** `far`: where git keeps the branches of the remote. */
async function usualName(far: string, isThere: (ref: string) => Promise<boolean>): Promise<string | null> {
  for (const name of ['main', 'master', 'trunk'])
    if ((await isThere(`refs/heads/${name}`)) || (await isThere(`${far}/${name}`))) return name;
  return null;
}

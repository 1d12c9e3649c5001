// Runs one git command, and nothing that the repository, its configuration or the environment could make git run. Only plumbing
// commands come through here, and they get hashes, never names that someone wrote.
import { spawn } from 'node:child_process';
import { PortfolioError } from '../../core/model/portfolio-error.ts';

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const still: readonly string[] = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);
const longestSeconds = 300;
const largest = 1_500_000_000;

/** `folder`: the folder that holds `.git`. Throws PortfolioError when git is missing or refuses the repository. */
export async function runGit(
  folder: string,
  command: readonly string[],
  input: string | null = null,
): Promise<GitAnswer> {
  const answer = await start(folder, ['--no-pager', '--literal-pathspecs', ...still, ...command], input);
  if (/dubious ownership/.test(answer.stderr)) throw new PortfolioError('untrusted-repository', { folder });
  if (answer.code === 128 && /not a git repository|cannot use bare repository/i.test(answer.stderr))
    throw new PortfolioError('no-repository', { folder });
  return answer;
}

/** What git may know of the world: where it is, and that it must neither ask, lock nor fetch. Nothing else is handed on. */
export function quietEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'SYSTEMROOT'].map((name) => [name, process.env[name] ?? ''] as const);
  const quiet = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
  return { ...Object.fromEntries(kept), ...quiet };
}

function start(folder: string, command: readonly string[], input: string | null): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', command, {
      cwd: folder,
      env: { ...quietEnvironment(), GIT_NO_REPLACE_OBJECTS: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: longestSeconds * 1000,
    });
    const out: Buffer[] = [];
    let size = 0;
    let stderr = '';
    child.on('error', (error: NodeJS.ErrnoException) => reject(failed(error)));
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largest) child.kill();
      else out.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(0, 10_000);
    });
    // A command that has heard enough closes its door: what it answers is what counts.
    child.stdin.on('error', () => {});
    child.on('close', (code, signal) => {
      if (signal) reject(new PortfolioError('git-failed', { reason: signal }));
      else resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr });
    });
    child.stdin.end(input ?? '');
  });
}

function failed(error: NodeJS.ErrnoException): Error {
  return error.code === 'ENOENT'
    ? new PortfolioError('no-git', {})
    : new PortfolioError('git-failed', { reason: error.code ?? error.message });
}

// A machine with the tool installed: the command where a shell finds it, and the package where npm says that global packages are.
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gitEnvironment } from './git-folder.ts';
import { projectRoot } from './source-files.ts';

export type Environment = Readonly<Record<string, string>>;

/** What a shell on it sees. There it is 9 o'clock (UTC) on `day`, for the command and for git. The tool must have been built. */
export function installedMachine(folder: string, day: string): Environment {
  const [bin, packages] = [join(folder, 'bin'), join(folder, 'lib/node_modules')];
  for (const each of [bin, packages]) mkdirSync(each, { recursive: true });
  const program = join(projectRoot, 'bin/portfolio.js');
  writeFileSync(join(bin, 'portfolio'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@" --today ${day}\n`);
  chmodSync(join(bin, 'portfolio'), 0o755);
  symlinkSync(projectRoot, join(packages, 'portfolio-as-code'), 'dir');
  const now = `${day}T09:00:00Z`;
  return {
    ...gitEnvironment,
    GIT_AUTHOR_DATE: now,
    GIT_COMMITTER_DATE: now,
    PATH: [bin, gitEnvironment.PATH].join(delimiter),
    HOME: folder,
    COLUMNS: '100',
    npm_config_prefix: folder,
  };
}

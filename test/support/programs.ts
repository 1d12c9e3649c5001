// Finds the programs that end-to-end tests need, and says how to get one that is missing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Program {
  /** Names it an environment variable may overrule. */
  readonly variable: string;
  readonly names: readonly string[];
  /** In Debian and Ubuntu. */
  readonly packageName: string;
}

const programs = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packageName: 'chromium',
  },
  soffice: { variable: 'SOFFICE', names: ['soffice', 'libreoffice'], packageName: 'libreoffice-calc' },
  jq: { variable: 'JQ', names: ['jq'], packageName: 'jq' },
  pdftoppm: { variable: 'PDFTOPPM', names: ['pdftoppm'], packageName: 'poppler-utils' },
} as const satisfies Record<string, Program>;

/** The path of a program. Throws when it is not installed. */
export function programPath(name: keyof typeof programs): string {
  const { variable, names, packageName } = programs[name];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((each) => folders.map((folder) => join(folder, each))).find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(`${name} is not installed. Install the package ${packageName}, or set ${variable} to its path.`);
  return found;
}

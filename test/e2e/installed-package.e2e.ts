// Promises that the package works where it is installed, in the two ways that people get it: straight from a git address, where it is
// built on the way, and as the file that `npm pack` makes. Needs the registry that `npm ci` used.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, projectRoot } from '../support/source-files.ts';

const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const windows = process.platform === 'win32';
const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
const minutes = 60_000;
let temp: string;
/** A git address of the last commit of this checkout. */
let address: string;

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-installed-'));
  const bare = join(temp, 'portfolio.git');
  execFileSync('git', ['clone', '--quiet', '--bare', projectRoot, bare], { stdio: 'pipe' });
  const commit = execFileSync('git', ['-C', bare, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  address = `git+${pathToFileURL(bare).href}#${commit}`;
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** An empty folder with a manifest, so that npm installs here and not in a folder above. */
function emptyFolder(folder: string): string {
  const path = join(temp, folder);
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), '{ "private": true }\n');
  return path;
}

function npm(cwd: string, ...words: readonly string[]): string {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
}

/** The command as npm has put it there. Nothing of the checkout is in the way: the folder is another, and so is the program. */
function portfolio(cwd: string, ...words: readonly string[]): string {
  const command = join(cwd, 'node_modules', '.bin', 'portfolio');
  return execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
}

/** The files of the example, away from the checkout. */
function example(): string {
  const folder = join(temp, 'example');
  for (const path of filesIn('portfolio').filter((each) => each.endsWith('.yaml'))) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), readFileSync(join(projectRoot, path)));
  }
  return join(folder, 'portfolio');
}

test(
  'from a git address it is built on the way, and checks the example',
  () => {
    const folder = emptyFolder('from-git');
    npm(folder, 'install', ...quiet, address);
    expect(portfolio(folder, '--version')).toBe(`${version}\n`);
    expect(portfolio(folder, 'check', '-C', example(), '--today', '2026-11-22')).toMatch(/: 0 feil, /);
  },
  10 * minutes,
);

test(
  'npx runs it from a git address without installing it anywhere',
  () => {
    const folder = emptyFolder('npx');
    // `npx --yes ADDRESS --version`, as the README has it.
    expect(npm(folder, 'exec', '--yes', ...quiet, '--', address, '--version')).toBe(`${version}\n`);
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  },
  10 * minutes,
);

test(
  'from the packed file it finds its templates, its schemas and its solver',
  () => {
    npm(projectRoot, 'pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', temp);
    const file = readdirSync(temp).find((each) => each.endsWith('.tgz')) ?? '';
    const folder = emptyFolder('from-file');
    npm(folder, 'install', ...quiet, '--ignore-scripts', join(temp, file));
    const body = ['--name', 'Vår', '--organisation', 'Storvik kommune', '--kind', 'municipal-council', '--lang', 'nb'];
    expect(portfolio(folder, 'init', 'ours', ...body, '--frame', '2027=8000000')).toContain('portfolio/portfolio.yaml');
    const card = ['--organisation', 'storvik', '--responsible', 'Rektor', '--problem', 'P', '--for-whom', 'F'];
    portfolio(folder, 'new', 'Digital skjenkekontroll', ...card, '--benefit', 'B', '--cost', '400000', '-C', 'ours');
    const checked = JSON.parse(portfolio(folder, 'check', '-C', 'ours', '--format', 'json'));
    expect(checked.summary.errors).toBe(0);
    const page = portfolio(folder, 'report', '-C', 'ours', '--format', 'html');
    expect(page).toMatch(/^<!doctype html>\n/i);
    expect(page).toContain('Digital skjenkekontroll');
    const exported = readdirSync(join(folder, 'node_modules', name, 'schemas'));
    expect(exported).toEqual(readdirSync(join(projectRoot, 'schemas')));
  },
  5 * minutes,
);

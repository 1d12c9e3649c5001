// Promises what a stranger gets who installs the package: the program and what it needs, no more, and nothing that runs by itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { projectRoot, textOf } from '../support/source-files.ts';

const manifest = JSON.parse(textOf('package.json'));
const lockfile = textOf('package-lock.json');

test('the package holds what the golden list says', async () => {
  await expect(`${packedFiles().join('\n')}\n`).toMatchFileSnapshot('package-files.txt');
});

test('who knows what goes wrong with packages has nothing to say about ours, not even a suggestion', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-package-'));
  try {
    execFileSync('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    const packed = readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
    expect(await told(packed)).toEqual([]);
    // The same package, but for the two letters that let a system start the program.
    const damaged = gunzipSync(packed)
      .toString('latin1')
      .replace('#!/usr/bin/env node\n// Starts', '///usr/bin/env node\n// Starts');
    expect(await told(gzipSync(Buffer.from(damaged, 'latin1')))).toEqual(['BIN_FILE_NOT_EXECUTABLE']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function told(tarball: Buffer): Promise<readonly string[]> {
  const { messages } = await publint({
    pack: { tarball: new Uint8Array(tarball).buffer },
    level: 'suggestion',
    strict: true,
  });
  return messages.map(({ code }) => code);
}

test('nothing runs on installation; only a checkout builds itself', () => {
  const hooks = [
    'preinstall',
    'install',
    'postinstall',
    'preprepare',
    'postprepare',
    'prepublish',
    'preuninstall',
    'postuninstall',
  ];
  expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  expect(manifest.scripts.prepare).toBe(manifest.scripts.build);
});

test('nothing that the program depends on runs on installation either', () => {
  const packages = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(JSON.parse(lockfile).packages);
  const running = packages.filter(([path, { dev, hasInstallScript }]) => path !== '' && !dev && hasInstallScript);
  expect(running.map(([path]) => path)).toEqual([]);
});

test('the lockfile names packages by version and checksum, never by the address they came from', () => {
  expect(lockfile).not.toContain('"resolved": "http');
  expect(lockfile).not.toMatch(/registry\./);
  expect(lockfile.match(/"integrity"/g)?.length).toBeGreaterThan(100);
});

test('the lockfile has every package for every platform: without, `npm ci` refuses to install', () => {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile is of this manifest', () => {
  const { name, version, dependencies, devDependencies, engines } = JSON.parse(lockfile).packages[''];
  expect({ name, version, dependencies, devDependencies, engines }).toEqual({
    name: manifest.name,
    version: manifest.version,
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
    engines: manifest.engines,
  });
});

test('the test runner and its coverage package are of one exact version', () => {
  expect(manifest.devDependencies.vitest).toMatch(/^\d/);
  expect(manifest.devDependencies['@vitest/coverage-v8']).toBe(manifest.devDependencies.vitest);
});

interface Locked {
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
}

/** Where Node looks for a package that another one imports: inside it, and in every folder that it lies in. */
function placesFor(path: string, name: string): string[] {
  const folders = path.split(/\/?node_modules\//).slice(1);
  return [...folders.keys(), folders.length].map((depth) =>
    [...folders.slice(0, depth), name].map((folder) => `node_modules/${folder}`).join('/'),
  );
}

/** Chunks get a new name whenever their content changes, so they count as one. */
function packedFiles(): string[] {
  const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const files: { path: string }[] = JSON.parse(json)[0].files;
  const names = files.map(({ path }) => path.replace(/^dist\/.+-[A-Z0-9]{8}\.js$/, 'dist/<chunks>'));
  return [...new Set(names)].sort();
}

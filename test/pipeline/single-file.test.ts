// Promises that the single file works alone: copied to an empty folder, with Node and nothing else, it does all that the package does
// and gives the same bytes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesInside, singleFile } from '../../tools/single-file.ts';
import { runCli } from '../support/run-cli.ts';
import { filesIn, projectRoot } from '../support/source-files.ts';

const example = join(projectRoot, 'portfolio');
const { name, version, dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
let empty: string;
let program: string;
let text: string;

beforeAll(async () => {
  empty = mkdtempSync(join(tmpdir(), 'portfolio-single-'));
  program = join(empty, 'portfolio.mjs');
  text = await singleFile();
  writeFileSync(program, text);
});
afterAll(() => rmSync(empty, { recursive: true, force: true }));

/** No PATH, no packages: only Node and the file. `from`: another file than the one that was made. */
function tool(words: readonly string[], from = program) {
  const env = { HOME: empty, NODE_PATH: '', LANG: 'nb_NO.UTF-8' };
  return spawnSync(process.execPath, [from, ...words], { cwd: empty, encoding: 'utf8', env, maxBuffer: 1e8 });
}

test('it starts, and says its version', () => {
  expect(tool(['--version']).stdout).toBe(`${version}\n`);
});

test('it starts by itself where files can', () => {
  expect(text.split('\n', 1)).toEqual(['#!/usr/bin/env node']);
});

test('it holds every template and schema that the package holds, the script of the check, and the solver', () => {
  expect([...filesInside().keys()].sort()).toEqual(
    [...filesIn('schemas'), ...filesIn('templates'), 'action/run.sh', 'highs.wasm'].sort(),
  );
});

test('the licence of every package that the program runs goes along', () => {
  const named = [...text.matchAll(/^── (\S+) \d[\w.-]* \((.+)\) ──$/gm)].map(([, each]) => each);
  expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(text.match(/Permission is hereby granted|Permission to use, copy/g)?.length).toBeGreaterThan(10);
});

test('nothing in it is read from the folder that it lies in', () => {
  const decoy = mkdtempSync(join(empty, 'decoy-'));
  const there = join(decoy, 'portfolio.mjs');
  writeFileSync(there, text);
  writeFileSync(join(decoy, 'package.json'), JSON.stringify({ name, version: '9.9.9' }));
  mkdirSync(join(decoy, 'schemas'));
  for (const kind of ['project', 'common']) writeFileSync(join(decoy, `schemas/${kind}.schema.json`), '{}');
  const { status, stdout } = tool(['schema', 'project', '--lang', 'nn'], there);
  expect(status).toBe(0);
  expect(stdout).toBe(tool(['schema', 'project', '--lang', 'nn']).stdout);
  expect(JSON.parse(stdout).title).toBe('Prosjektkort');
});

test('from nothing to a checked card', () => {
  const body = ['--name', 'Vår', '--organisation', 'Storvik kommune', '--kind', 'municipal-council', '--lang', 'nb'];
  const made = tool(['init', 'ours', ...body, '--frame', '2027=8000000']);
  expect(made.stderr).not.toContain('ERR_');
  expect(made.status).toBe(0);
  const card = ['--organisation', 'storvik', '--responsible', 'Rektor', '--problem', 'P', '--for-whom', 'F'];
  const wish = ['--benefit', 'B', '--cost', '400000', '-C', 'ours'];
  const created = tool(['new', 'Digital skjenkekontroll', ...card, ...wish]);
  expect([created.status, created.stdout.trim()]).toEqual([
    0,
    expect.stringMatching(/projects\/digital-skjenkekontroll\.yaml$/),
  ]);
  const checked = tool(['check', '-C', 'ours', '--format', 'json']);
  expect(JSON.parse(checked.stdout).summary).toMatchObject({ errors: 0 });
});

const commands = [
  ['check', '--format', 'json'],
  ['report', '--format', 'text'],
];

test.each(commands)(
  '%s says byte for byte what the package says',
  async (...words) => {
    const argv = [...words, '-C', example, '--today', '2026-11-22'];
    const single = spawnSync(process.execPath, [program, ...argv], { cwd: empty, encoding: 'utf8', maxBuffer: 1e8 });
    const ours = await runCli(argv, { version });
    expect(ours.stdout.length).toBeGreaterThan(1000);
    expect([single.status, single.stdout]).toEqual([ours.code, ours.stdout]);
  },
  180_000,
);

/** So many that the solver for large programmes is loaded, and so simple that it is not needed. */
function manyProjects(): string {
  const folder = join(empty, 'many');
  mkdirSync(join(folder, 'projects'), { recursive: true });
  writeFileSync(
    join(folder, 'portfolio.yaml'),
    'name: Mange\nlanguage: nb\norganisations: [{ id: storvik, name: Storvik }]\n',
  );
  writeFileSync(join(folder, 'capacity.yaml'), 'frames: [{ year: 2027, amount: 500000 }]\n');
  const scores = ['goals', 'users', 'capacity', 'coherence', 'foundation'];
  for (let number = 1; number <= 61; number += 1) {
    const scored = scores.map((criterion) => `${criterion}: { score: ${1 + (number % 5)}, reason: R }`).join(', ');
    const cost = 'cost: { project: [{ year: 2027, kind: external, budget: 100000 }] }';
    const card = `title: Sak ${number}\ntime: { period: { start: 2027-01-01, end: 2027-12-31 } }\nscores: { ${scored} }\n${cost}\n`;
    writeFileSync(join(folder, `projects/sak-${number}.yaml`), card);
  }
  return folder;
}

test('the solver for large programmes is inside it, and would be missed', () => {
  const argv = ['select', '--quick', '--format', 'json', '-C', manyProjects()];
  const found = tool(argv);
  expect(found.status).toBe(0);
  expect(JSON.parse(found.stdout).chosen).toHaveLength(5);
  const without = join(empty, 'without.mjs');
  writeFileSync(without, text.replace('"highs.wasm": "', '"gone.wasm": "'));
  expect(tool(argv, without)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('highs.wasm') });
});

// Promises what no test inside one process can show: of twenty who choose the same id at the same moment, one gets it.
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleOptions } from '../../tools/bundle-options.ts';
import { type NewCardWorld, newCardWorld } from '../support/new-card-world.ts';
import { projectRoot } from '../support/source-files.ts';

// Inside the project, so that the program finds its packages and templates.
const program = join(projectRoot, 'node_modules/.cache', `new-at-once-${process.pid}`);
let world: NewCardWorld;

beforeAll(async () => {
  world = newCardWorld();
  await build({ ...bundleOptions(), outdir: program, metafile: false });
});

afterAll(() => {
  rmSync(program, { recursive: true, force: true });
  world.remove();
});

test('twenty at once with the same id: one wins, and nothing is damaged', async () => {
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
  const ended = await Promise.all(numbers.map(startOne));
  const winners = ended.filter(({ exitCode }) => exitCode === 0);
  const losers = ended.filter(({ exitCode }) => exitCode === 2);
  expect([winners.length, losers.length]).toEqual([1, 19]);
  expect(losers.filter(({ talk }) => !/felles\.yaml» finnes fra før.*--id felles-2/.test(talk))).toEqual([]);
  expect(readdirSync(join(world.repository, 'portfolio/projects')).sort()).toEqual(['felles.yaml', 'god-sak.yaml']);
  expect(readdirSync(join(world.repository, 'portfolio/schemas'))).toEqual(['project.schema.json']);
  expect(world.read('portfolio/projects/felles.yaml')).toContain(`\ntitle: Sak nummer ${winners[0]?.number}\n`);
  const { errors } = await world.check();
  expect(errors).toBe(0);
}, 60_000);

interface Ended {
  readonly number: number;
  readonly exitCode: number | null;
  readonly talk: string;
}

function startOne(number: number): Promise<Ended> {
  const given = {
    organisation: 'storvik',
    responsible: 'Rektor',
    problem: 'P',
    'for-whom': 'F',
    benefit: 'B',
    cost: '400000',
  };
  const options = Object.entries(given).flatMap(([key, value]) => [`--${key}`, value]);
  const argv = ['new', `Sak nummer ${number}`, '--id', 'felles', ...options, '-C', join(world.repository, 'portfolio')];
  const child = spawn(process.execPath, [join(program, 'main.js'), ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ number, exitCode, talk }));
  });
}

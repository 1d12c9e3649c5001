// Years in columns of their own: a cell that cannot be read, or is not there, says nothing about any year, and the others stay or are edited.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CliResult, runCli } from '../support/run-cli.ts';

const heading = 'Prosjekt;Budsjett 2026;Budsjett 2027;Budsjett 2028';

let folder: string;
const at = (...path: readonly string[]): string => join(folder, 'p', ...path);
const read = (...path: readonly string[]): string => readFileSync(at(...path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'years-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(rows: readonly string[], head = heading): void {
  writeFileSync(join(folder, 'liste.csv'), [head, ...rows, ''].join('\n'));
}

async function suggest(): Promise<void> {
  writeFileSync(join(folder, 'kart.yaml'), (await runCli(['import', join(folder, 'liste.csv'), '--suggest'])).stdout);
}

async function importing(rows: readonly string[], head = heading): Promise<CliResult> {
  write(rows, head);
  return runCli(['import', join(folder, 'liste.csv'), '--map', join(folder, 'kart.yaml'), '-C', at()]);
}

async function start(row: string): Promise<void> {
  write([row]);
  await suggest();
  expect((await importing([row])).code).toBe(0);
}

/** Year and budget of each line of the card, in its order. */
function years(): readonly string[] {
  return [...read('projects', 'skole.yaml').matchAll(/year: (\d+)\n\s+budget: (\d+)/g)].map(
    ([, year, budget]) => `${year} ${budget}`,
  );
}

test.each<readonly [string, string, readonly string[], string]>([
  [';1000000;2000000', ';1000000;se sak', ['2027 1000000', '2028 2000000'], ';1000000;2000000'],
  [
    '500000;1000000;2000000',
    'se sak;3000000;2000000',
    ['2026 500000', '2027 3000000', '2028 2000000'],
    '500000;3000000;2000000',
  ],
  [
    '500000;1000000;2000000',
    '500000;se sak;7000000',
    ['2026 500000', '2027 1000000', '2028 7000000'],
    '500000;1000000;7000000',
  ],
  [';1000000;2000000', ';1000000', ['2027 1000000', '2028 2000000'], ';1000000;2000000'],
  ['500000;;2000000', 'se sak;3000000;', ['2026 500000', '2027 3000000'], '500000;3000000;'],
  [';;', ';se sak;4', ['2028 4'], ';;4'],
])('%s, then %s', async (first, then, expected, kept) => {
  await start(`Skole;${first}`);
  await importing([`Skole;${then}`]);
  expect(years()).toEqual(expected);
  const cells = ['Skole', ...kept.split(';')].map((cell) => `"${cell}"`).join(';');
  expect(read('imports', 'kart.last.csv').split('\n')[1]).toBe(cells);
  const card = read('projects', 'skole.yaml');
  await importing([`Skole;${then}`]);
  expect(read('projects', 'skole.yaml')).toBe(card);
});

test('what is told names the column, and the next readable cell is taken', async () => {
  await start('Skole;;1000000;2000000');
  const { stdout } = await importing(['Skole;;1000000;se sak']);
  expect(stdout).toContain('`cost.project[2].budget` står på kortet som før.');
  await importing(['Skole;;1000000;2500000']);
  expect(years()).toEqual(['2027 1000000', '2028 2500000']);
});

test('a year in conflict is told by its own column, is kept back alone, and is told again', async () => {
  await start('Skole;;1000000;2000000');
  writeFileSync(
    at('projects', 'skole.yaml'),
    read('projects', 'skole.yaml').replace('budget: 2000000', 'budget: 2700000'),
  );
  for (let time = 0; time < 2; time += 1) {
    const { stdout } = await importing(['Skole;;1500000;3000000']);
    expect(stdout).toContain('cost.project[2].budget');
    expect(stdout).toContain('1 konflikt');
    expect(years()).toEqual(['2027 1500000', '2028 2700000']);
    expect(read('imports', 'kart.last.csv')).toContain('"Skole";"";"1500000";"2000000"');
  }
});

test('a year that has moved to another place in the mapping is the same year', async () => {
  await start('Skole;500000;1000000;2000000');
  const later = 'Prosjekt;Budsjett 2027;Budsjett 2028;Budsjett 2029';
  write(['Skole;1000000;2000000;3'], later);
  await suggest();
  await importing(['Skole;se sak;2000000;se sak'], later);
  expect(years()).toEqual(['2027 1000000', '2028 2000000']);
  expect(read('imports', 'kart.last.csv')).toContain('"Skole";"1000000";"2000000";""');
});

// How sure the order is, from the command line: the example, members' weights in the folder and in git, and what cannot be used.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { makeRepo } from '../support/git-repo.ts';
import { runCli, turnedAround } from '../support/run-cli.ts';

const top = join(import.meta.dirname, '..', '..');
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(join(top, 'schemas', 'output.schema.json'), 'utf8')), 'output.schema.json');

const repo = makeRepo();

cpSync(join(top, 'portfolio'), join(repo.folder, 'portfolio'), { recursive: true });
rmSync(join(repo.folder, 'portfolio', 'weights'), { recursive: true });
repo.write(
  'portfolio/weights/okonomidirektor.yaml',
  'maloppnaelse: 10\ninnbyggerverdi: 10\nfrigjort-kapasitet: 50\nsammenheng: 10\nfundament: 20\n',
);
const withOne = repo.commit('Økonomidirektøren har veid', { date: '2026-10-01' });
repo.write(
  'portfolio/weights/kommunalsjef-helse.yaml',
  '- innbyggerverdi\n- maloppnaelse\n- sammenheng\n- frigjort-kapasitet\n- fundament\n',
);
repo.commit('Kommunalsjefen har veid', { date: '2026-10-02' });

afterAll(() => repo.cleanup());

const tool = (...argv: string[]) => runCli([...argv, '-C', repo.folder]);
const robustOf = (stdout: string) => JSON.parse(stdout).robust;

test('the answer follows the published schema, with and without members', async () => {
  const validate = ajv.getSchema('output.schema.json#/$defs/rank');
  for (const argv of [['-C', repo.folder], []]) {
    const { stdout } = await runCli(['rank', '--robust', '--quick', '--format', 'json', ...argv]);
    validate?.(JSON.parse(stdout));
    expect(validate?.errors ?? []).toEqual([]);
  }
});

test('members are read from the folder, and from a commit as it was', async () => {
  const now = robustOf((await tool('rank', '--robust', '--quick', '--format', 'json')).stdout);
  expect(now.members.members.map(({ name }: { name: string }) => name)).toEqual([
    'kommunalsjef-helse',
    'okonomidirektor',
  ]);
  const before = robustOf((await tool('rank', '--robust', '--quick', '--format', 'json', '--ref', withOne)).stdout);
  expect(before.members.members.map(({ name }: { name: string }) => name)).toEqual(['okonomidirektor']);
  expect(before.projects).toEqual(now.projects);
});

test('the list itself is the same, and the order of files changes no byte', async () => {
  const plain = JSON.parse((await tool('rank', '--format', 'json')).stdout);
  const { stdout } = await tool('rank', '--robust', '--format', 'json');
  expect(JSON.parse(stdout).projects).toEqual(plain.projects);
  const turned = await runCli(['rank', '--robust', '--format', 'json', '-C', repo.folder], {
    tree: (root) => turnedAround(diskTree(root)),
  });
  expect(turned.stdout).toBe(stdout);
});

test('how weights are drawn can be chosen, and saying so is asking for it', async () => {
  const { stdout } = await tool('rank', '--weight-draws', 'uniform', '--quick', '--format', 'json');
  expect(robustOf(stdout)).toMatchObject({ weightDraws: 'uniform', draws: 1000, seed: 1 });
  expect((await tool('rank', '--weight-draws', 'random')).code).toBe(2);
  expect(robustOf((await tool('rank', '--robust', '--format', 'json')).stdout)).toMatchObject({
    weightDraws: 'around',
    draws: 10000,
  });
});

test('the page for the council: the example as it is', async () => {
  const { stdout } = await runCli(['rank', '--robust', '--format', 'text']);
  const text = stdout.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Hvor sikker er rekkefølgen?');
  expect(text).toMatch(/ 1 Digital sosialhjelp \(bundet\) (?:over )?\d+ av 100 1 1–\d /);
  expect(text).toContain('Av kortene med poeng er 20 meldt inn før vektene ble vedtatt, og 9 etter.');
  expect(text).toContain('Frø 1, 10 000 trekk.');
  const why = await runCli(['rank', '--robust', '--quick', '--why', 'innbyggerportal,saksbehandling-ki']);
  expect(why.stdout).toContain('I topp 5');
  expect(why.stdout).not.toContain('Digital sosialhjelp');
});

test('somebody’s file can also stand in for the strategy’s weights', async () => {
  const { stdout, code } = await tool('rank', '--weights', 'weights/kommunalsjef-helse.yaml');
  expect(code).toBe(0);
  expect(stdout).toContain('Vektene er hentet fra weights/kommunalsjef-helse.yaml');
});

test('a new order is told as new places', async () => {
  const path = 'portfolio/weights/kommunalsjef-helse.yaml';
  const before = repo.read(path);
  repo.write(path, before.replace('- innbyggerverdi\n- maloppnaelse\n', '- maloppnaelse\n- innbyggerverdi\n'));
  const diff = JSON.parse((await tool('diff', 'HEAD', '--format', 'json')).stdout);
  repo.write(path, before);
  expect(diff.changes.map((each: Record<string, unknown>) => [each.field, each.before, each.after])).toEqual([
    ['innbyggerverdi', 1, 2],
    ['maloppnaelse', 2, 1],
  ]);
});

test('a weight that cannot be read is told at its place, and a change of weights moves nobody', async () => {
  repo.write('portfolio/weights/okonomidirektor.yaml', 'maloppnaelse: mye\nkapasitet: 1\n');
  const { stdout, code } = await tool('check', '--format', 'short');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^portfolio\/weights\/okonomidirektor\.yaml:1:\d+: .*not-a-number/m);
  expect((await tool('rank', '--robust', '--quick')).stdout).toContain('Vektene til okonomidirektor kan ikke brukes');
  const diff = JSON.parse((await tool('diff', 'HEAD', '--format', 'json')).stdout);
  expect(diff.changes.map(({ field }: { field: string }) => field)).toContain('maloppnaelse');
  expect(diff.rankingByConfiguration).toEqual([]);
  expect((await tool('diff', 'HEAD')).stdout).toContain('weights/okonomidirektor.yaml');
});

// A table that is most of an export is told what keeps it from being one; another list is not taken for it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

let repo: TestRepo;
let work: string;

beforeEach(() => {
  repo = makeRepo();
  work = mkdtempSync(join(tmpdir(), 'not-quite-exported-'));
  repo.write('portfolio.yaml', 'name: Test\nlanguage: nb\n');
  repo.write('projects/bro.yaml', 'title: Brø\nstage: idea\n');
  repo.commit('cards');
});
afterEach(() => {
  repo.cleanup();
  rmSync(work, { recursive: true });
});

const exported = async (): Promise<string> => (await runCli(['export', '-C', repo.folder])).stdout.slice(1);

function imported(content: string | Uint8Array, ...more: readonly string[]): Promise<CliResult> {
  writeFileSync(join(work, 'inn.csv'), content);
  return runCli(['import', join(work, 'inn.csv'), '-C', repo.folder, ...more]);
}

test('one in windows-1252 is told so', async () => {
  const { code, stderr } = await imported(Buffer.from((await exported()).replaceAll('–', '-'), 'latin1'));
  expect(code).toBe(2);
  expect(stderr).toContain('er ikke i UTF-8. Lagre filen som «CSV UTF-8»');
});

test('one without its ids is told so', async () => {
  const { code, stderr } = await imported((await exported()).replace('"Id";', '"Nummer";'));
  expect(code).toBe(2);
  expect(stderr).toContain('kolonnen «Id» mangler');
});

test('rows above its headings are told', async () => {
  const { code, stderr } = await imported(`Prosjekter i Storvik;;;;\n\n${await exported()}`);
  expect(code).toBe(2);
  expect(stderr).toContain('står ikke i øverste rad, men i rad 3. Ta bort radene over.');
});

test.each([
  ['in UTF-8', 'Navn;Eier;Beløp\nBrø;Hogdal;100\n'],
  ['in windows-1252', Buffer.from('Navn;Eier;Beløp\nBrø;Hogdal;100\n', 'latin1')],
  ['with a few of the same headings', 'Tittel;Fase;Eier;Beløp;Merknad\nBru;Idé;Hogdal;100;\n'],
])('another list, %s, needs a mapping', async (_, content) => {
  const { code, stderr } = await imported(content);
  expect(code).toBe(2);
  expect(stderr).toContain('Skriv --map og et kolonnekart');
});

test('of a workbook the sheet of the cards is read, and not that of what is worked out', async () => {
  const file = join(work, 'ut.xlsx');
  await runCli(['export', '-C', repo.folder, '--output', file]);
  const read = (...more: readonly string[]) => runCli(['import', file, '-C', repo.folder, ...more]);
  for (const sheet of ['Rangering', 'rangering', 'Om']) {
    const { code, stderr } = await read('--sheet', sheet);
    expect(code).toBe(2);
    expect(stderr).toContain(`Arket «${sheet}» leses ikke inn. Det er arket «Prosjekter» som kan redigeres`);
  }
  expect((await read('--sheet', 'Prosjekter')).code).toBe(0);
});

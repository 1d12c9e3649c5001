// A table that was exported, edited and imported again, in a repository where cards have been edited, removed and renamed in the meantime.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskWriter } from '../../src/adapters/disk-writer.ts';
import { PortfolioError } from '../../src/core/model/portfolio-error.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const bridge = '# Vårt kort\ntitle: Bro\nshort_name: Brua\nareas: [helse]\nrisks:\n  - { id: R1, event: Flom }\n';
let repo: TestRepo;
let work: string;
let commit: string;

beforeEach(() => {
  repo = makeRepo();
  work = mkdtempSync(join(tmpdir(), 'import-exported-'));
  repo.write('portfolio.yaml', 'name: Test\nlanguage: nb\n');
  repo.write('projects/bro.yaml', bridge);
  repo.write('projects/vei.yaml', 'title: Vei\n');
  commit = repo.commit('cards');
});
afterEach(() => {
  repo.cleanup();
  rmSync(work, { recursive: true });
});

/** As a program writes it: keys, and every cell in quotation marks. */
async function exported(): Promise<string> {
  return (await runCli(['export', '--csv-dialect', 'rfc4180', '-C', repo.folder])).stdout;
}

function imported(table: string, ...more: readonly string[]): Promise<CliResult> {
  writeFileSync(join(work, 'inn.csv'), table);
  return runCli(['import', join(work, 'inn.csv'), '-C', repo.folder, ...more]);
}

const changed = (): string => repo.git('status', '--short', '--untracked-files=all');

describe('a row whose card has been removed since', () => {
  let table: string;
  beforeEach(async () => {
    table = await exported();
    repo.remove('projects/bro.yaml');
    repo.commit('removed');
  });

  test('and is as it was makes no card', async () => {
    const { code, stdout } = await imported(table);
    expect(code).toBe(0);
    expect(stdout).toContain('projects/bro.yaml  Bro (rad 2)\n    raden er som sist; det lages ikke noe nytt kort\n');
    expect(changed()).toBe('');
  });

  test('and is edited is told, with what was edited', async () => {
    const { code, stdout } = await imported(table.replace('"Brua"', '"Storbrua"'));
    expect(code).toBe(1);
    expect(stdout).toContain('    short_name: «Brua» → «Storbrua»\n    raden er endret siden sist.');
    expect(changed()).toBe('');
  });

  test('is left, or made again with all that it had, when somebody says so', async () => {
    const edited = table.replace('"Brua"', '"Storbrua"');
    expect((await imported(edited, '--prefer', 'card')).code).toBe(0);
    expect(changed()).toBe('');
    expect((await imported(edited, '--prefer', 'file')).code).toBe(0);
    expect(repo.read('projects/bro.yaml')).toBe(bridge.replace('Brua', 'Storbrua'));
    expect(changed()).toBe('?? projects/bro.yaml');
  });

  test('in JSON', async () => {
    const { stdout } = await imported(table.replace('"Brua"', '"Storbrua"'), '--dry-run', '--format', 'json');
    const fields = [{ field: 'short_name', last: 'Brua', file: 'Storbrua', current: 'Brua' }];
    expect(JSON.parse(stdout).update.taken_away).toEqual([{ card: 'bro', row: 2, changed: true, fields }]);
  });
});

describe('a commit that is not here', () => {
  let table: string;
  beforeEach(async () => {
    table = (await exported()).replaceAll(commit, 'f'.repeat(40));
    repo.move('projects/bro.yaml', 'projects/ny-bro.yaml');
    repo.commit('renamed');
  });

  test('makes no card of a row whose card is not here either', async () => {
    const { code, stdout } = await imported(table);
    expect(code).toBe(1);
    expect(stdout).toContain('Rader som ikke har noe kort her.');
    expect(stdout).toContain('git fetch --unshallow');
    expect(stdout).toContain('  projects/bro.yaml  Bro (rad 2)\n    det lages ikke noe kort. Er raden ny, tøm id-en');
    expect(changed()).toBe('');
    const { update } = JSON.parse((await imported(table, '--format', 'json')).stdout);
    expect(update.taken_away).toEqual([{ card: 'bro', row: 2, changed: null, fields: [] }]);
  });

  test('is no hindrance when somebody says what counts', async () => {
    expect((await imported(table, '--prefer', 'card')).code).toBe(0);
    expect(changed()).toBe('');
    expect((await imported(table, '--prefer', 'file')).stdout).toContain('Nye kort:\n  projects/bro.yaml  Bro (rad 2)');
    expect(repo.read('projects/bro.yaml')).toContain('title: Bro\n');
  });

  test('does not let a blank cell take a value out of a card, whatever is preferred', async () => {
    repo.write('projects/vei.yaml', 'title: Vei\nshort_name: Veien\n');
    const edited = table.replace('"Vei"', '"Ny vei"');
    expect((await imported(edited)).stdout).toContain(
      'title: er «Ny vei» i filen og «Vei» på kortet, og det er ikke kjent',
    );
    const { code, stdout } = await imported(edited, '--prefer', 'file');
    expect(code).toBe(1);
    expect(stdout).toContain('short_name: er tom i filen og «Veien» på kortet.');
    expect(repo.read('projects/vei.yaml')).toBe('title: Ny vei\nshort_name: Veien\n');
  });
});

describe('rows that name no commit, for their cards were changed when the table was made', () => {
  test('a row with an id that is not here is told; one without an id is new', async () => {
    repo.write('projects/bro.yaml', bridge.replace('Flom', 'Ras'));
    const table = await exported();
    repo.remove('projects/bro.yaml');
    const { code, stdout } = await imported(`${table}"","Tunnel"\r\n`);
    expect(code).toBe(1);
    expect(stdout).toContain('Nye kort:\n  projects/tunnel.yaml  Tunnel (rad 4)');
    expect(stdout).toContain('  projects/bro.yaml  Bro (rad 2)\n    det lages ikke noe kort.');
    expect(repo.read('projects/tunnel.yaml')).toContain('title: Tunnel\n');
  });

  test('the rows of other cards have theirs: what is edited in them is taken over', async () => {
    repo.write('projects/bro.yaml', bridge.replace('Flom', 'Ras'));
    const table = await exported();
    const { code, stdout } = await imported(table.replace('"Vei"', '"Veien"'));
    expect(code).toBe(0);
    expect(stdout).toContain('1 rad viser ikke til noen commit');
    expect(repo.read('projects/vei.yaml')).toBe('title: Veien\n');
  });
});

test('a row that somebody has added makes a card, with an id of their own or without', async () => {
  const { code } = await imported(`${await exported()}"tunnelen","Tunnel"\r\n"","Gang og sykkel"\r\n`);
  expect(code).toBe(0);
  expect(changed()).toBe('?? projects/gang-og-sykkel.yaml\n?? projects/tunnelen.yaml');
});

test('cells that nobody has touched change nothing, also where a card has what a reader would tidy', async () => {
  repo.write('projects/bro.yaml', 'title: "Bro\u00A0og vei"\nshort_name: "-"\nneed: { problem: "Gra\u030A" }\n');
  commit = repo.commit('odd');
  const table = await exported();
  const { code, stdout } = await imported(table);
  expect([code, changed()]).toEqual([0, '']);
  expect(stdout).toContain('Ingenting er endret: kortene sier det samme som filen.');
});

test('an emptied cell does not take out a line that holds more than the cell shows', async () => {
  const vei =
    'title: Vei\ncost:\n  operation:\n    - { year: 2028, amount: 40, source: Drift }\n    - { year: 2029, amount: 41 }\n';
  repo.write('projects/vei.yaml', vei);
  repo.commit('cost');
  const { code, stdout } = await imported(
    (await exported()).replace('"40"', '').replace(',40,', ',,').replace(',41,', ',,'),
  );
  expect(code).toBe(1);
  expect(stdout).toContain('cost.operation[2028].amount: er tom i filen og 40\u00A0kr på kortet, men kan ikke rettes');
  expect(stdout).not.toContain('--prefer');
  expect(repo.read('projects/vei.yaml')).toBe(vei.replace('    - { year: 2029, amount: 41 }\n', ''));
});

test('when writing stops, and what was written cannot be put back, the files are named', async () => {
  writeFileSync(join(work, 'inn.csv'), (await exported()).replace('"Vei"', '"Ny"').replace('"Bro"', '"Ny bro"'));
  let writes = 0;
  const writer = (root: string) => {
    const real = diskWriter(root);
    const replace = async (path: string, content: string | Uint8Array) => {
      writes += 1;
      if (writes > 1) throw new PortfolioError('unwritable-file', { file: path, reason: 'ENOSPC' });
      await real.replace(path, content);
    };
    return { ...real, replace };
  };
  const { code, stderr } = await runCli(['import', join(work, 'inn.csv'), '-C', repo.folder], { writer });
  expect([code, changed()]).toEqual([2, ' M projects/bro.yaml']);
  expect(stderr.replaceAll('\n', ' ')).toContain(
    'Skrivingen stanset (projects/vei.yaml: ENOSPC), og disse filene lot seg ikke sette tilbake slik de var: «projects/bro.yaml».',
  );
});

test('at a terminal it says how far long work has come, and takes the line away', async () => {
  writeFileSync(join(work, 'inn.csv'), (await exported()).replace('"Vei"', '"Ny"'));
  const shown: string[] = [];
  const stderr = { write: (text: string) => void shown.push(text), isTerminal: true, columns: 80 };
  let now = 0;
  const clock = () => {
    now += 2000;
    return now;
  };
  expect((await runCli(['import', join(work, 'inn.csv'), '-C', repo.folder], { stderr, now: clock })).code).toBe(0);
  expect(shown.join('')).toMatch(
    /Ser hva som er endret: 1\/2 *\r {2,}\r.*Skriver filer: 1\/1 *\r {2,}\rNeste: portfolio check -C .*\n$/s,
  );
});

test('--prune is refused, with why, and nothing is written', async () => {
  const [heading = '', , second = ''] = (await exported()).split('\r\n');
  const { code, stdout, stderr } = await imported(`${heading}\r\n${second.replace('"Vei"', '"Ny"')}\r\n`, '--prune');
  expect([code, stdout, changed()]).toEqual([2, '', '']);
  expect(stderr).toContain('--prune virker ikke med et regneark fra «portfolio export».');
  expect(readFileSync(join(repo.folder, 'projects/vei.yaml'), 'utf8')).toBe('title: Vei\n');
});

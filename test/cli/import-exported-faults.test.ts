// What people do to an exported table that must not become a card, or not without a word: sums, lost ids, rows without a title, and cells that
// `check` would refuse.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const bridge = `title: Bro over elva
short_name: Brua
form: project
stage: idea
owner: { organisation: storvik }
sector: helse
areas: [skole]
strategy:
  goals: [{ goal: M1, reason: Mye }]
scores:
  nytte: { score: 2, reason: Fordi }
cost: { estimate: { likely: 1000 } }
`;
const settings = `name: Test
language: nb
organisations: [{ id: storvik, name: Storvik kommune }]
areas: [{ id: skole, name: Skole }, { id: barnehage, name: Barnehage }]
`;
const governance = `sectors:
  - { id: helse, name: Helse og velferd, reviewers: ["@helse"] }
  - { id: teknisk, name: Tekniske tjenester, reviewers: ["@teknisk"] }
`;
const strategy = `scale: { levels: 5 }
goals: [{ id: M1, name: En }, { id: M3, name: Tre }, { id: M5, name: Fem }]
criteria: [{ id: nytte, name: Nytte, weight: 1 }]
`;
let repo: TestRepo;
let work: string;

beforeEach(() => {
  repo = makeRepo();
  work = mkdtempSync(join(tmpdir(), 'import-faults-'));
  repo.write('portfolio/portfolio.yaml', settings);
  repo.write('portfolio/governance.yaml', governance);
  repo.write('portfolio/strategy.yaml', strategy);
  repo.write('portfolio/projects/helse-bro.yaml', bridge);
  repo.write('portfolio/projects/vei.yaml', 'title: Vei\n');
  repo.commit('cards');
});
afterEach(() => {
  repo.cleanup();
  rmSync(work, { recursive: true });
});

type Cells = Readonly<Record<string, string>>;

/** The table with cells changed by the id of their row, and rows added. */
async function edited(
  changes: Readonly<Record<string, Cells>>,
  added: readonly Cells[] = [],
  ...more: readonly string[]
): Promise<CliResult> {
  const { stdout } = await runCli(['export', '--csv-dialect', 'rfc4180', '-C', join(repo.folder, 'portfolio')]);
  const [keys = [], ...rows] = stdout
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, text, bare]) => text ?? bare ?? ''),
    );
  const known = rows.map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? ''])));
  const all = [...known.map((row) => ({ ...row, ...changes[row.id ?? ''] })), ...added] as Cells[];
  const line = (cells: readonly string[]) => `"${cells.join('","')}"\r\n`;
  const table = [keys, ...all.map((row) => keys.map((key) => row[key] ?? ''))].map(line).join('');
  writeFileSync(join(work, 'inn.csv'), table);
  return runCli(['import', join(work, 'inn.csv'), '-C', join(repo.folder, 'portfolio'), ...more]);
}

const changed = (): string => repo.git('status', '--short', '--untracked-files=all');
const bro = (): string => repo.read('portfolio/projects/helse-bro.yaml');

describe('rows that are no project', () => {
  test.each(['SUM', 'Sum alle', 'Totalt'])('a sum called %s is told and makes no card', async (title) => {
    const { code, stdout } = await edited({}, [{ title, 'cost.estimate.likely': '1000' }]);
    expect([code, changed()]).toEqual([0, '']);
    expect(stdout).toContain(`rad 4: Raden er en sum («${title}»), ikke et prosjekt, og er ikke tatt med.`);
    expect(stdout).toContain('2 kort av 3 rader.');
  });

  test('a project that is called much like one is a project', async () => {
    await edited({}, [{ title: 'Samlet plan for skolene', 'cost.estimate.likely': '1000' }]);
    expect(changed()).toBe('?? portfolio/projects/samlet-plan-for-skolene.yaml');
  });

  test('an id without a title is told and makes no card', async () => {
    const { code, stdout } = await edited({}, [{ id: 'noe-nytt', short_name: 'Nytt' }, { id: 'tomt' }]);
    expect([code, changed()]).toEqual([1, '']);
    expect(stdout).toContain('rad 4: Raden har ingen tittel, og er ikke tatt med.');
    expect(stdout).toContain('rad 5: Raden har ingen tittel, og er ikke tatt med.');
  });

  test('nor does a row with neither', async () => {
    const { code, stdout } = await edited({}, [{ short_name: 'Nytt' }]);
    expect([code, changed()]).toEqual([1, '']);
    expect(stdout).toContain('rad 4: Raden har ingen tittel');
  });
});

describe('an id that somebody has emptied or changed', () => {
  test.each(['', 'noe-annet'])('to "%s" does not make the project twice', async (id) => {
    const { code, stdout } = await edited({ 'helse-bro': { id, short_name: 'Storbrua' } });
    expect([code, changed()]).toEqual([1, '']);
    expect(stdout).toContain('celle A2 (id): ');
    expect(stdout).toContain('kortet «helse-bro»');
    expect(stdout).toContain('Sett id-en tilbake');
  });

  test('a copy of a row that is still there, under its own id and title, is a new project', async () => {
    const { code } = await edited({}, [{ title: 'Bro nummer to', id: 'bro-to' }]);
    expect([code, changed()]).toEqual([0, '?? portfolio/projects/bro-to.yaml']);
  });

  test('a new project may be called the same as one whose row is there', async () => {
    const { code } = await edited({}, [{ title: 'Bro over elva', sector: 'teknisk' }]);
    expect([code, changed()]).toEqual([0, '?? portfolio/projects/teknisk-bro-over-elva.yaml']);
  });
});

describe('a new row', () => {
  test('gets an id that begins with its sector, and is known again', async () => {
    const row = { title: 'Tunnel', sector: 'Tekniske tjenester' };
    expect((await edited({}, [row])).code).toBe(0);
    expect(changed()).toBe('?? portfolio/projects/teknisk-tunnel.yaml');
    repo.commit('tunnel');
    const { code, stderr } = await edited({ 'teknisk-tunnel': { short_name: 'T' } });
    expect([code, changed()]).toEqual([0, ' M portfolio/projects/teknisk-tunnel.yaml']);
    expect(stderr).toContain('Neste: portfolio check');
  });

  test('may name sectors, organisations and areas in words', async () => {
    const row = { title: 'Tunnel', sector: 'helse og velferd', 'owner.organisation': 'Storvik kommune' };
    expect((await edited({}, [{ ...row, areas: 'Skole; barnehage' }])).code).toBe(0);
    const card = repo.read('portfolio/projects/helse-tunnel.yaml');
    expect(card).toContain('  organisation: storvik\nsector: helse\n');
    expect(card).toContain('areas:\n  - skole\n  - barnehage\n');
  });

  test('with cells that do not fit says which, and what to write', async () => {
    const { stdout } = await edited({}, [
      { title: 'Tunnel', sector: 'Sosial!', stage: 'Drømmen', 'scores.nytte.score': 'høy' },
    ]);
    expect(stdout).toMatch(/celle [A-Z]+4 \(sector\): «Sosial!» passer ikke i `sector`, og er utelatt\./);
    expect(stdout).toContain('Skriv en id, for eksempel helse');
    expect(stdout).toMatch(/\(stage\): «Drømmen» er ikke et av valgene: Idé, .*\. `stage` er ukjent\./);
    expect(stdout).toContain('«høy» er ikke et tall. `scores.nytte.score` er ukjent.');
    expect(stdout).not.toContain('står på kortet som før');
    expect(repo.read('portfolio/projects/tunnel.yaml')).toContain('title: Tunnel\n');
  });
});

describe('an edited cell', () => {
  test.each(['title', 'form', 'stage'])('that empties %s is told, and the card keeps it', async (path) => {
    const { stdout, stderr } = await edited({ 'helse-bro': { [path]: '' } });
    expect(changed()).toBe('');
    expect(stdout).toMatch(new RegExp(`celle [A-Z]+2 \\(${path}\\): .*kan ikke tømmes`));
    expect(stderr).toBe('');
  });

  test('that check refuses is told, with why, also on a new card', async () => {
    const { code, stdout, stderr } = await edited({ 'helse-bro': { 'scores.nytte.score': '9', sector: 'helsen' } }, [
      { title: 'Tunnel', areas: 'tunneler' },
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/celle [A-Z]+2 \(scores\.nytte\.score\): .*9 poeng for «nytte» er utenfor skalaen/);
    expect(stdout).toMatch(/celle [A-Z]+2 \(sector\): .*Sektoren «helsen» finnes ikke/);
    expect(stdout).toMatch(/celle [A-Z]+4 \(areas\): .*Tjenesteområdet «tunneler» finnes ikke/);
    expect(stderr).toContain('Neste: portfolio check');
  });

  test('nothing is told of what check refused before', async () => {
    repo.write('portfolio/projects/vei.yaml', 'title: Vei\nsector: veier\n');
    repo.commit('bad');
    const { stdout } = await edited({ vei: { title: 'Veien' } });
    expect(stdout).not.toContain('veier');
  });

  test('that the schema refuses says why', async () => {
    const { code, stdout } = await edited({ 'helse-bro': { sector: 'Sosial!' } });
    expect([code, changed()]).toEqual([1, '']);
    expect(stdout).toContain('«Sosial!» er ikke en gyldig id');
  });

  test('with commas between ids is told how to write it', async () => {
    const { stdout } = await edited({ 'helse-bro': { 'strategy.goals': 'M5, M3, M1' } });
    expect(changed()).toBe('');
    expect(stdout).toContain('Skill med semikolon: M5; M3; M1');
    await edited({ 'helse-bro': { 'strategy.goals': 'M5; M3; M1' } });
    expect(bro()).toMatch(/goal: M5.*goal: M3.*goal: M1/s);
  });
});

test('files are named from the root of the repository, and an empty cell is called so', async () => {
  const { stdout } = await edited({ 'helse-bro': { short_name: 'Storbrua', 'strategy.goals': '' } });
  expect(stdout).toContain('Endrede kort:\n  portfolio/projects/helse-bro.yaml');
  expect(stdout).toContain('er tom i filen');
  const { stdout: json } = await edited({ vei: { short_name: 'V' } }, [], '--format', 'json');
  expect(JSON.parse(json).files).toEqual(['portfolio/projects/vei.yaml']);
});

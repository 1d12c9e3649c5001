// A proposed mapping is one that the same list can be imported by, and is never used by itself.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';
import type { Mapping } from '../../src/generated/card-types.ts';
import { mapping as isMapping } from '../../src/generated/validators.js';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suggest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function suggested(file: string): Promise<{ text: string; mapping: Mapping }> {
  const { code, stdout } = await runCli(['import', file, '--suggest', '--lang', 'nb']);
  expect(code).toBe(0);
  const { value, problems } = parseYaml(new TextEncoder().encode(stdout));
  expect(problems).toEqual([]);
  expect(isMapping(value)).toBe(true);
  return { text: stdout, mapping: value as Mapping };
}

function list(...lines: readonly string[]): string {
  const file = join(folder, 'liste.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

test('an ordinary Norwegian list', async () => {
  const file = list(
    'Prosjektnr;Prosjektnavn;Komune;Fase;Status;Kostnad (mill. kr);Startdato;Sluttdato;Farge',
    '1;Ny skole;Hogdal;Gjennomføring;Pågår;4,5;01.02.2027;mars 2028;Grønn',
    '2;Bro;Storvik;Idé;Parkert;12;Q1 2027;2028;Rød',
    '3;Tak;Storvik;Konsept;På vent;1;2027-01-01;2029-12-31;Gul',
  );
  const { text, mapping } = await suggested(file);
  expect(mapping.id).toEqual({ column: 'Prosjektnr', prefix: 'prosjekt-' });
  expect(mapping.columns.map(({ column, field, unit_factor }) => [column, field, unit_factor])).toEqual([
    ['Prosjektnavn', 'title', undefined],
    ['Komune', 'owner.organisation', undefined],
    ['Fase', 'stage', undefined],
    ['Status', 'status', undefined],
    ['Kostnad (mill. kr)', 'cost.estimate.likely', 1_000_000],
    ['Startdato', 'time.period.start', undefined],
    ['Sluttdato', 'time.period.end', undefined],
  ]);
  expect(text).toContain('# Ligner på «kommune»: se etter at det stemmer. Eksempler: «Hogdal» og «Storvik».');
  expect(text).toContain('# Ord som ikke er kjent, og som må få en betydning under choices: «Parkert».');
  expect(text).toContain('#   Farge: «Grønn», «Rød» og «Gul»');

  writeFileSync(join(folder, 'kart.yaml'), text);
  const imported = await runCli(['import', file, '--map', join(folder, 'kart.yaml'), '-C', join(folder, 'ny')]);
  expect(imported.code).toBe(0);
  expect(readFileSync(join(folder, 'ny/projects/prosjekt-1.yaml'), 'utf8')).toContain('likely: 4500000');
});

test('the real list of another government', async () => {
  const { mapping } = await suggested(join(import.meta.dirname, '../fixtures/canada-sample.csv'));
  expect(mapping.id).toEqual({ column: 'uniqueId' });
  expect(mapping.columns.map(({ column, field }) => `${column}: ${field}`)).toContain('description: need.problem');
});

test('a heading whose cells are of another kind is not proposed', async () => {
  const { mapping } = await suggested(list('Navn;Kostnad', 'A;høy', 'B;lav', 'C;lav'));
  expect(mapping.columns.map(({ column }) => column)).toEqual(['Navn']);
  expect(mapping.id).toEqual({ column: 'Navn' });
});

test('a list without names of projects is refused with its headings, and nothing is written', async () => {
  const { code, stderr } = await runCli(['import', list('X1;X2', 'a;b'), '--suggest', '-C', join(folder, 'ny')]);
  expect(code).toBe(2);
  expect(stderr).toContain('X1 og X2');
  expect(existsSync(join(folder, 'ny'))).toBe(false);
});

test('what stands in headings and cells is text in the proposal', async () => {
  const { mapping, text } = await suggested(list('Navn;"Rar: ""x"" # y"', '"A\u202e";"\u001b[31m: - {"', 'B;c'));
  expect(mapping.columns[0]).toMatchObject({ column: 'Navn', field: 'title' });
  expect(text).not.toMatch(/[\u001b\u202e]/);
});

test('headings that Norwegian lists often have', async () => {
  const file = list(
    'Kommunenr;Tiltak;Beskrivelse;Sektor/område;Ansv.;Prioritet;Start;Slutt;Ferdig;Totalkostnad;Budsjett 2027;Budsjett 2028 (tkr);Prognose 2027;Merknad;Farge',
    '1120;Ny skole;Trangt;Oppvekst;Rektor;1;2027;2028;Nei;5 000 000;1 000 000;400;900 000;Haster;Grønn',
    '1120;Bro;Gammel;Teknisk;Sjef;2;2027;2029;Ja;2 000 000;500 000;100;400 000;;Rød',
  );
  const { text, mapping } = await suggested(file);
  expect(mapping.columns.map(({ column, field, unit_factor }) => [column, field, unit_factor])).toEqual([
    ['Kommunenr', 'owner.municipality_number', undefined],
    ['Tiltak', 'title', undefined],
    ['Beskrivelse', 'need.problem', undefined],
    ['Sektor/område', 'owner.organisation', undefined],
    ['Ansv.', 'people.responsible', undefined],
    ['Prioritet', 'local.prioritet', undefined],
    ['Start', 'time.period.start', undefined],
    ['Slutt', 'time.period.end', undefined],
    ['Totalkostnad', 'cost.estimate.likely', undefined],
    ['Budsjett 2027', 'cost.project[0].budget', undefined],
    ['Budsjett 2028 (tkr)', 'cost.project[1].budget', 1000],
    ['Prognose 2027', 'cost.project[0].forecast', undefined],
    ['Merknad', 'local.merknad', undefined],
  ]);
  expect(mapping.constants).toEqual({ form: 'project', 'cost.project[0].year': 2027, 'cost.project[1].year': 2028 });
  expect(text).toContain('#   Ferdig: «Nei» og «Ja»');

  writeFileSync(join(folder, 'kart.yaml'), text);
  const at = join(folder, 'ny');
  expect((await runCli(['import', file, '--map', join(folder, 'kart.yaml'), '-C', at])).code).toBe(0);
  const card = readFileSync(join(at, 'projects/ny-skole.yaml'), 'utf8');
  expect(card).toContain(
    'project:\n    - year: 2027\n      budget: 1000000\n      forecast: 900000\n    - year: 2028\n      budget: 400000\n',
  );
  expect(card).toContain('local:\n  prioritet: "1"\n  merknad: Haster\n');
  const { stdout } = await runCli(['check', '-C', at, '--format', 'short']);
  expect(stdout).not.toMatch(/local|year|owner/);
});

test('an idea is a title where nothing better is, and a unit goes with its organisation', async () => {
  const { mapping } = await suggested(list('Idé;Kommune;Område', 'A;Storvik;Helse', 'B;Hogdal;Skole'));
  expect(mapping.columns.map(({ field }) => field)).toEqual(['title', 'owner.organisation', 'owner.unit']);
  const other = await suggested(list('Idé;Tittel', 'Lang tekst;A', 'Annen tekst;B'));
  expect(other.mapping.columns.map(({ column, field }) => [column, field])).toEqual([['Tittel', 'title']]);
});

test('a column without a place is told to who does not see the comments', async () => {
  const { stderr } = await runCli(['import', list('Navn;Farge', 'A;Grønn'), '--suggest', '--lang', 'nb']);
  expect(stderr).toContain('Kolonner som ikke fikk plass i forslaget: «Farge».');
});

test('a number is the id, the sum at the foot says nothing of it, and it is no owner', async () => {
  const rows = ['1;Alfa;Storvik;100000', '2;Beta;Storvik;200000', ';Sum;;300000'];
  for (const number of ['Prosjektnr', 'Løpenr', 'Nr.', 'Prosjektnummer']) {
    const { mapping } = await suggested(list(`${number};Prosjektnavn;Eier;Kostnad`, ...rows));
    expect(mapping.id).toEqual({ column: number, prefix: 'prosjekt-' });
    expect(mapping.columns.map(({ column, field }) => [column, field])).toEqual([
      ['Prosjektnavn', 'title'],
      ['Eier', 'owner.organisation'],
      ['Kostnad', 'cost.estimate.likely'],
    ]);
  }
});

test('a number that is no id is nothing else either; a heading that is misspelt is known', async () => {
  const { mapping, text } = await suggested(
    list('Prosjektnr;Prosjektnavm;Prosjekteiar', '1;Alfa;Kari', '1;Beta;Ola', '2;Gamma;Ola'),
  );
  expect(mapping.columns.map(({ column, field }) => [column, field])).toEqual([
    ['Prosjektnavm', 'title'],
    ['Prosjekteiar', 'people.project_owner'],
  ]);
  expect(text).toContain('#   Prosjektnr: «1» og «2»');
});

test('a list with its name above the headings is told so, and not imported', async () => {
  const file = list('Prosjektliste 2027', '', 'Prosjektnr;Prosjektnavn;Eier;Kostnad', '1;Alfa;Storvik;ca 100 000');
  const refused = await runCli(['import', file, '--suggest', '--lang', 'nb']);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('(Overskriftene ser ut til å stå i rad 3. Ta bort radene over)');
  const dry = ['--map', 'norsk-prosjektliste', '--dry-run', '-C', join(folder, 'ny'), '--lang', 'nb'];
  const { code, stdout } = await runCli(['import', file, ...dry]);
  expect(code).toBe(1);
  expect(stdout).toContain('Overskriftene ser ut til å stå i rad 3. Ta bort radene over.');
  expect(stdout).not.toMatch(/Ville skrevet| {2}\(|overskrifter\./);
});

test('an approximate amount is taken over, and told', async () => {
  const file = list('Prosjektnr;Prosjektnavn;Eier;Kostnad', '1;Alfa;Storvik;ca 30 000');
  writeFileSync(join(folder, 'kart.yaml'), (await suggested(file)).text);
  const { code, stdout } = await runCli(['import', file, '--map', join(folder, 'kart.yaml'), '-C', join(folder, 'ny')]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/D2 \(Kostnad\): «ca 30 000» er omtrentlig, men `cost.estimate.likely` er ett tall: 30.000/u);
  expect(stdout).toContain('0 celler uten verdi');
  expect(readFileSync(join(folder, 'ny/projects/prosjekt-1.yaml'), 'utf8')).toContain('likely: 30000');
});

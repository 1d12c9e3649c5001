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

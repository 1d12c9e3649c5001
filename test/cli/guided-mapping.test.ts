// Promises that a person at a terminal is asked about the columns that a proposed mapping has no place for, that the mapping can be
// imported by, and that no file is overwritten.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';
import type { Mapping } from '../../src/generated/card-types.ts';
import { mapping as isMapping } from '../../src/generated/validators.js';
import type { Prompter } from '../../src/ports/prompter.ts';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guided-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function list(...lines: readonly string[]): string {
  const file = join(folder, 'liste.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

async function answered(
  choices: readonly (string | null)[],
  file: string | null | readonly string[],
  { lines = ['Navn;Farge;Hvem;Når', 'A;Grønn;Rektor;snart', 'B;Rød;Sjef;senere'], there = [] as string[] } = {},
): Promise<{ code: number; asked: readonly string[]; proposed: readonly string[]; stdout: string }> {
  const asked: string[] = [];
  const proposed: string[] = [];
  const left = [...choices];
  const files = [file].flat();
  const prompter: Prompter = {
    intro: (text) => asked.push(text),
    outro: () => {},
    ask: async ({ message, initial = '' }) => {
      asked.push(message);
      proposed.push(initial);
      const [next = null] = files.splice(0, 1);
      return next;
    },
    choose: async (message, offered) => {
      asked.push(message);
      const answer = left.shift() ?? null;
      expect(answer === null || offered.map(({ value }) => value).includes(answer)).toBe(true);
      return answer;
    },
  };
  const written = { stdout: '' };
  const stdout = { write: (text: string) => (written.stdout += text), isTerminal: true, columns: 100 };
  const wayTo = (_: string, path: string) => (there.includes(path) ? path : null);
  const changes = { inputIsTerminal: true, stdout: stdout as never, prompter: async () => prompter, wayTo };
  const { code } = await runCli(['import', list(...lines), '--suggest', '--lang', 'nb'], changes);
  return { code, asked, proposed, stdout: written.stdout };
}

test('the person says where the others belong, and the mapping is saved', async () => {
  const file = join(folder, 'kart.yaml');
  const { code, asked, stdout } = await answered(['local', 'people.responsible', 'time.period.start', ''], file);
  expect([code, stdout]).toEqual([0, '']);
  expect(asked).toEqual([
    '1 kolonne har fått et forslag. 3 kolonner er uten: si hvor de hører hjemme.',
    'Hva er «Farge»? Der står for eksempel «Grønn» og «Rød».',
    'Hva er «Hvem»? Der står for eksempel «Rektor» og «Sjef».',
    'Hva er «Når»? Der står for eksempel «snart» og «senere».',
    'De fleste cellene i «Når» kan ikke leses slik («snart» og «senere»). Hva er det?',
    'Hvor skal kartet lagres? Tomt svar: vis det her',
  ]);
  const { value } = parseYaml(new Uint8Array(readFileSync(file)));
  expect(isMapping(value)).toBe(true);
  const { columns, portfolio } = value as Mapping;
  expect(columns.map(({ column, field }) => [column, field])).toEqual([
    ['Navn', 'title'],
    ['Farge', 'local.farge'],
    ['Hvem', 'people.responsible'],
  ]);
  expect(portfolio?.local_fields).toEqual([{ id: 'farge', name: 'Farge', type: 'text' }]);
});

test('who gives up gets nothing, and who names no file sees the mapping', async () => {
  expect(await answered([null], 'x')).toMatchObject({ code: 2, stdout: '' });
  const { code, stdout } = await answered(['', '', ''], '');
  expect(code).toBe(0);
  expect(stdout).toContain('  - column: "Navn"\n    field: title\n');
});

test('a name is proposed that no file has, and never that of the portfolio itself', async () => {
  const free = await answered(['', '', ''], '');
  expect(free.proposed).toEqual(['liste-kart.yaml']);
  const taken = await answered(['', '', ''], '', { there: ['liste-kart.yaml', 'liste-kart-2.yaml'] });
  expect(taken.proposed).toEqual(['liste-kart-3.yaml']);
});

test('a file that is there is left as it is, and the person is asked again', async () => {
  const settings = join(folder, 'portfolio.yaml');
  writeFileSync(settings, 'name: Vår portefølje\n');
  const { code, asked } = await answered(['', '', ''], [settings, join(folder, 'nytt.yaml')]);
  expect(code).toBe(0);
  expect(asked.slice(-2)).toEqual([
    'Hvor skal kartet lagres? Tomt svar: vis det her',
    `«${settings}» finnes fra før, og blir ikke overskrevet. Hvor skal kartet lagres? Tomt svar: vis det her`,
  ]);
  expect(readFileSync(settings, 'utf8')).toBe('name: Vår portefølje\n');
  expect(readFileSync(join(folder, 'nytt.yaml'), 'utf8')).toContain('  - column: "Navn"\n');
});

test('fields of their own get ids that the importer takes, whatever the columns are called', async () => {
  const file = join(folder, 'kart.yaml');
  const lines = ['Navn;Ø;Merknad;%;Merknad!', 'Ny skole;a;b;c;d', 'Bro;e;f;g;h'];
  expect((await answered(['local', 'local', 'local'], file, { lines })).code).toBe(0);
  const { columns, portfolio } = parseYaml(new Uint8Array(readFileSync(file))).value as Mapping;
  expect(columns.map(({ column, field }) => [column, field])).toEqual([
    ['Navn', 'title'],
    ['Ø', 'local.felt'],
    ['Merknad', 'local.merknad'],
    ['%', 'local.felt-2'],
    ['Merknad!', 'local.merknad-2'],
  ]);
  expect(portfolio?.local_fields?.map(({ id }) => id)).toEqual(['felt', 'merknad', 'felt-2', 'merknad-2']);
  const at = join(folder, 'ny');
  const imported = await runCli(['import', join(folder, 'liste.csv'), '--map', file, '-C', at]);
  expect([imported.code, imported.stderr.includes('repeated')]).toEqual([0, false]);
  expect(readFileSync(join(at, 'projects/bro.yaml'), 'utf8')).toContain('merknad-2: h\n');
});

// A list that a spreadsheet or a slip has damaged since last time: it is told in plain words, and no card is lost by it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { xlsxSpreadsheet } from '../../src/adapters/xlsx-spreadsheet.ts';
import type { Sheet } from '../../src/core/exchange/sheet.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const mapping = `name: Listen
decimal: comma
id: { column: Nr }
portfolio: { language: nb, requirement_set: register }
columns:
  - { column: Navn, field: title }
  - { column: Eier, field: owner.organisation }
  - { column: Kostnad, field: cost.estimate.likely, read_as: amount }
constants: { form: project }
`;
const heading = 'Nr;Navn;Eier;Kostnad';
const first = ['0012;Ny skole;Hogdal;4500000', '0013;Bro;Storvik;2000000', '0014;Tak;Storvik;1000000'];

let folder: string;
const at = (...path: readonly string[]): string => join(folder, 'p', ...path);
const card = (id: string): string => readFileSync(at('projects', `${id}.yaml`), 'utf8');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  writeFileSync(join(folder, 'kart.yaml'), mapping);
  expect((await importing(first)).code).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true }));

function importing(rows: readonly string[], ...more: readonly string[]): Promise<CliResult> {
  writeFileSync(join(folder, 'liste.csv'), [heading, ...rows, ''].join('\n'));
  return importFile('liste.csv', ...more);
}

function importFile(name: string, ...more: readonly string[]): Promise<CliResult> {
  return runCli(['import', join(folder, name), '--map', join(folder, 'kart.yaml'), '-C', at(), ...more]);
}

async function workbook(sheets: readonly Sheet[]): Promise<void> {
  const bytes = await xlsxSpreadsheet().write(sheets, { date: '2026-01-01', title: 'x' });
  writeFileSync(join(folder, 'liste.xlsx'), bytes);
}

function everything(): ReadonlyMap<string, string> {
  const files = readdirSync(at(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

const cells = (row: string): readonly string[] => row.split(';');

describe('ids', () => {
  test.each<readonly [string, readonly string[]]>([
    ['all', first.map((row) => row.replace(/^0+/, ''))],
    ['some', [first[0] as string, first[1] as string, '14;Tak;Storvik;1000000']],
  ])('that have lost their zeros stop the import: %s', async (_, rows) => {
    const before = everything();
    const { code, stderr } = await importing(rows, '--prune');
    expect(code).toBe(2);
    expect(stderr).toMatch(/Id-en var «001[24]» sist, og er «1[24]» nå: bare nullene foran er ulike\./);
    expect(stderr).toContain('Gjør id-kolonnen om til tekst i Excel');
    expect(everything()).toEqual(before);
  });

  test('that are one digit without their zeros are the same fault, not a row without a usable id', async () => {
    rmSync(at(), { recursive: true });
    await importing(['01;Ny skole;Hogdal;1', '02;Bro;Storvik;2']);
    const { code, stderr } = await importing(['1;Ny skole;Hogdal;1', '2;Bro;Storvik;2'], '--prune');
    expect(code).toBe(2);
    expect(stderr).toContain('Id-en var «01» sist, og er «1» nå');
  });

  test('that are all other ones while the titles are the same stop the import', async () => {
    const before = everything();
    const { code, stderr } = await importing(['a1;Ny skole;Hogdal;4500000', 'a2;Bro;Storvik;2000000'], '--prune');
    expect(code).toBe(2);
    expect(stderr).toContain('Ingen id i filen er som sist, men titlene er de samme: «0012» er blitt «a1».');
    expect(everything()).toEqual(before);
  });

  test('that differ in their zeros, with other titles, are other projects', async () => {
    const { code } = await importing([first[0] as string, first[1] as string, '14;Vei;Hogdal;1']);
    expect(code).toBe(0);
    expect(readdirSync(at('projects'))).toEqual(['0012.yaml', '0013.yaml', '0014.yaml', '14.yaml']);
  });

  test('that are new, with zeros and without, are new projects', async () => {
    const { code } = await importing([...first, '0015;Vei;Hogdal;1', '16;Sti;Hogdal;1']);
    expect(code).toBe(0);
    expect(readdirSync(at('projects'))).toEqual(['0012.yaml', '0013.yaml', '0014.yaml', '0015.yaml', '16.yaml']);
  });
});

describe('cells with the failure of a formula', () => {
  test('leave the card as it was, and are told with the address of the cell', async () => {
    const { stdout } = await importing(['0012;#REF!;#NAVN?;#VERDI!', ...first.slice(1)]);
    expect(stdout).toContain(
      'celle B2 (Navn): «#REF!» er en feil i regnearket, ikke en verdi: rett formelen. `title` står på kortet som før.',
    );
    expect(stdout).toContain('celle C2 (Eier): «#NAVN?» er en feil');
    expect(stdout).toContain('celle D2 (Kostnad): «#VERDI!» er en feil');
    expect(card('0012')).toContain('title: Ny skole\n');
    expect(card('0012')).toContain('likely: 4500000\n');
  });

  test('make no card by their id', async () => {
    await importing([...first, '#I/T;Vei;Hogdal;1']);
    expect(readdirSync(at('projects'))).toEqual(['0012.yaml', '0013.yaml', '0014.yaml']);
  });
});

describe('rows that are no project', () => {
  test('are told and left out, and do not keep --prune from what is gone', async () => {
    const { stdout } = await importing(
      [first[0] as string, first[1] as string, ';Sum;;6500000', 'Totalt;;;6500000', '15;;;2', ';;;6500000'],
      '--prune',
    );
    expect(stdout).toContain('rad 4: Raden er en sum («Sum»), ikke et prosjekt, og er ikke tatt med.');
    expect(stdout).toContain('rad 5: Raden er en sum («Totalt»)');
    expect(stdout).toContain('rad 6: Raden har ingen tittel, og er ikke tatt med.');
    expect(stdout).toContain('rad 7: Raden har ingen tittel');
    expect(readdirSync(at('projects'))).toEqual(['0012.yaml', '0013.yaml']);
  });

  test('are not those of cards that are there, nor projects that are called something like it', async () => {
    const { stdout } = await importing([
      '0012;;;4500000',
      ...first.slice(1),
      '15;Sum av alt;Hogdal;1',
      '16;Totalrenovering;;5',
    ]);
    expect(stdout).toContain('rad 2: Raden har ingen tittel, og kortet beholder sin.');
    expect(card('0012')).toContain('title: Ny skole\n');
    expect(card('0012')).not.toContain('Hogdal');
    expect(card('15')).toContain('title: Sum av alt\n');
    expect(card('16')).toContain('title: Totalrenovering\n');
    expect(readdirSync(at('projects'))).toContain('0012.yaml');
  });
});

describe('--prune does not take away', () => {
  test('a card whose row has become like a sum', async () => {
    await importing([...first, '0015;Sum kultur;Hogdal;500000']);
    const { stdout } = await importing([...first, '0015;Sum kultur;;500000'], '--prune');
    expect(stdout).not.toContain('rad 5: Raden er en sum');
    expect(card('0015')).toContain('title: Sum kultur\n');
    expect(card('0015')).not.toContain('Hogdal');
  });

  test('a card with the title of a row without an id that is taken for a sum, but the others that are gone', async () => {
    await importing([...first, '0015;Sum kultur;Hogdal;3000000']);
    const { stdout } = await importing([first[1] as string, first[2] as string, ';Sum kultur;;3000000'], '--prune');
    expect(stdout).toContain('rad 4: Raden er en sum («Sum kultur»)');
    expect(readdirSync(at('projects'))).toEqual(['0013.yaml', '0014.yaml', '0015.yaml']);
  });
});

describe('a table that cannot be the list', () => {
  test('is refused when it has headings only, and invites to take nothing away', async () => {
    const before = everything();
    const { code, stdout } = await importing([], '--prune');
    expect(code).toBe(1);
    expect(stdout).toContain('Tabellen er tom');
    expect(stdout).toContain('Ingenting er skrevet');
    expect(stdout).not.toMatch(/--prune|Tak|Står ikke lenger/);
    expect(everything()).toEqual(before);
  });

  test('is refused when all it has are sums', async () => {
    const { code, stderr } = await importing([';Sum;;1'], '--prune');
    expect(code).toBe(2);
    expect(stderr).toContain('Se etter at det er riktig fil og riktig ark (--sheet).');
  });

  test('is refused when the sheet is another one', async () => {
    await workbook([
      { name: 'Prosjekter', rows: [cells(heading), ...first.map(cells)] },
      { name: 'Arkiv', rows: [cells(heading), cells('0001;Gammel;Hogdal;1')] },
      {
        name: 'Notater',
        rows: [
          ['Dato', 'Notat'],
          ['1. mai', 'fri'],
        ],
      },
    ]);
    const before = everything();
    const archive = await importFile('liste.xlsx', '--sheet', 'arkiv', '--prune');
    expect([archive.code, archive.stderr]).toEqual([2, expect.stringContaining('riktig ark (--sheet)')]);
    const notes = await importFile('liste.xlsx', '--sheet', 'Notater', '--prune');
    expect(notes.code).toBe(1);
    expect(notes.stdout).not.toMatch(/--prune|Tak|Står ikke lenger/);
    const unknown = await importFile('liste.xlsx', '--sheet', 'Prosjekt', '--prune');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain(
      'Arbeidsboken har ikke noe ark «Prosjekt». Arkene er «Prosjekter», «Arkiv» og «Notater».',
    );
    expect(everything()).toEqual(before);
    const right = await importFile('liste.xlsx', '--sheet', 'Prosjekter');
    expect([right.code, right.stdout]).toEqual([0, expect.stringContaining('Ingenting er endret')]);
  });

  test('--sheet of what has no sheets is told', async () => {
    const { code, stderr } = await importing(first, '--sheet', 'Prosjekter');
    expect(code).toBe(2);
    expect(stderr).toContain('er ikke en arbeidsbok, og har ingen ark. Ta bort --sheet, eller bruk .xlsx-filen.');
  });
});

test('a row that ends early leaves the fields that it has no cells for', async () => {
  for (let time = 0; time < 2; time += 1) {
    const { stdout } = await importing(['0012;Ny stor skole', ...first.slice(1)]);
    expect(stdout).toContain('rad 2: Raden har 2 celler, ikke 4. Resten er ikke lest');
    expect(card('0012')).toContain('title: Ny stor skole\n');
    expect(card('0012')).toContain('likely: 4500000\n');
    expect(card('0012')).toContain('organisation: Hogdal\n');
  }
  await importing(['0012;Ny stor skole;;', ...first.slice(1)]);
  expect(card('0012')).not.toContain('Hogdal');
});

test('a column that is not there any more stops the import, and every value stays', async () => {
  const before = everything();
  writeFileSync(join(folder, 'liste.csv'), ['Nr;Navn;Eier', '0012;Ny skole;Hogdal', ''].join('\n'));
  const { code, stdout } = await importFile('liste.csv', '--prune');
  expect(code).toBe(1);
  expect(stdout).toContain('(Kostnad): Tabellen har ingen slik kolonne.');
  expect(stdout).not.toContain('--prune');
  expect(everything()).toEqual(before);
});

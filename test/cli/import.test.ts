// What a person sees when a list cannot be imported as it is: one cause is told once, with what to do.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realWorld } from '../../src/adapters/real-world.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const headings = [
  ...['Prosjektnavn', 'Beskrivelse', 'Kommune/Enhet', 'Ansvarlig', 'Fase', 'Status'],
  ...['Kostnad (mill. kr)', 'Startdato', 'Sluttdato', 'Gevinst'],
];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function importing(table: string | Uint8Array, more: readonly string[] = []): Promise<CliResult> {
  writeFileSync(join(folder, 'liste.csv'), table);
  const map = more.length > 0 ? more : ['--map', 'norsk-prosjektliste', '--dry-run'];
  return runCli(['import', join(folder, 'liste.csv'), '-C', join(folder, 'ny'), ...map]);
}

function errorsIn({ stdout }: CliResult): string[] {
  return stdout.split('\n').filter((line) => /^feil/i.test(line));
}

describe('a table that cannot be used', () => {
  test('in windows-1252 is told once, with the way out', async () => {
    const told = errorsIn(await importing(Buffer.from(`${headings.join(';')}\nÅ;b\n`, 'latin1')));
    expect(told).toEqual([expect.stringMatching(/CSV UTF-8.*encoding: windows-1252.*templates\/mappings/)]);
  });

  test('with another delimiter is told once', async () => {
    const told = errorsIn(await importing(`${headings.join(',')}\nA;b;c,d\n`));
    expect(told).toEqual([expect.stringContaining('Hele overskriften ble én kolonne.')]);
    expect(told[0]).toContain('Sett delimiter: auto i kolonnekartet.');
  });

  test('with a missing column says so once for each', async () => {
    const told = errorsIn(await importing(`${headings.slice(1).join(';')}\nb;c\n`));
    expect(told).toEqual([expect.stringContaining('(Prosjektnavn)')]);
  });
});

test('amounts in whole kroner in a column of millions are read or told, never multiplied', async () => {
  const rows = ['850 000', '400 000 kr', '4.500', '850 000,00'].map(
    (cost, at) => `Sak ${at};;Hogdal;;;Vent;${cost};;;`,
  );
  const { stdout } = await importing([headings.join(';'), ...rows].join('\n'));
  const text = stdout.replaceAll('\u00A0', ' ');
  expect(text).toContain(
    '«850 000» er urimelig stort i denne kolonnen: det blir 850 000 000 000 kr. Skriv 850 000 kr eller 0,85.',
  );
  expect(text).toContain('«850 000,00» er urimelig stort');
  expect(text).toContain('«4.500» kan være flere beløp');
  expect(text).not.toContain('«400 000 kr»');
  expect(text).toContain('`status` får den faste verdien `proposed`');
});

describe('--map', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['is needed', ['--dry-run'], /--map.*canada-it-projects, norsk-prosjektliste og prosjektportalen-ideer/],
    [
      'may not be a name that is not known',
      ['--map', 'norsk'],
      /«norsk».*canada-it-projects, norsk-prosjektliste og prosjektportalen-ideer/,
    ],
  ])('%s, and the mappings that come with the tool are named', async (_, more, words) => {
    const { code, stderr } = await importing('a;b\n1;2\n', more);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(existsSync(join(folder, 'ny'))).toBe(false);
  });
});

describe('where nobody has named a folder', () => {
  test('what was written and what is next are whole sentences', async () => {
    writeFileSync(join(folder, 'liste.csv'), `${headings.join(';')}\nSak;;Hogdal;;Idé;Ny;1;;;\n`);
    const at = join(folder, 'her');
    const real = realWorld('0.0.0');
    const here = { newRoot: () => ({ ...real.newRoot(at), folder: '' }), findRoot: () => null };
    const words = ['import', join(folder, 'liste.csv'), '--map', 'norsk-prosjektliste'];
    const { code, stdout, stderr } = await runCli(words, here);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Skrev \d filer\.\n/);
    expect(stderr).toContain('Neste: portfolio check\n');
    expect(existsSync(join(at, 'portfolio.yaml'))).toBe(true);
  });

  test('the editions of schemas hold the ids that the portfolio has', async () => {
    const at = join(folder, 'ny');
    mkdirSync(join(at, 'projects'), { recursive: true });
    writeFileSync(join(at, 'portfolio.yaml'), 'name: Vår\nareas:\n  - id: helse\n    name: Helse\n');
    await importing(`${headings.join(';')}\nSak;;Hogdal;;Idé;Ny;1;;;\n`, ['--map', 'norsk-prosjektliste']);
    expect(readFileSync(join(at, 'schemas/project.schema.json'), 'utf8')).toContain('"helse"');
  });
});

// Promises that several portfolios on one command line are read together, and that one that is broken never stops the others.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-several-'));
  cpSync('portfolio', join(folder, 'fjord', 'portfolio'), { recursive: true });
  write('nabo/portfolio/portfolio.yaml', 'name: Nabo\nkey: nabo\nprice_year: 2026\n');
  write('nabo/portfolio/governance.yaml', 'requirement_set: register\n');
  write('nabo/portfolio/projects/vart-eget.yaml', card('Vårt eget', 2_000_000));
  write(
    'nabo/portfolio/projects/med-fjord.yaml',
    `${card('Vår del', 1_000_000)}links: { lead_card: fjordregionen/digital-hjemmeoppfolging }\n`,
  );
  write('ødelagt/portfolio.yaml', 'name: Ødelagt\nprice_year: 2026\n');
  write('ødelagt/projects/knust.yaml', 'title: [\n');
  write('ødelagt/projects/feil.yaml', card('| <b>`Feil`', 1).replace('stage: idea', 'stage: ide'));
  write(
    'liste.yaml',
    'portfolios:\n  - { path: fjord, key: fjordregionen, name: Fjordregionen }\n  - nabo\n  - ødelagt\n  - borte\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function card(title: string, budget: number): string {
  return `title: ${JSON.stringify(title)}\nstage: idea\nowner: { organisation: nabo }\ncost: { project: [{ year: 2027, kind: internal, budget: ${budget} }] }\n`;
}

const at = (name: string) => join(folder, name);
const overview = (...more: readonly string[]) => runCli(['report', 'overview', ...more]);
const both = () => ['-C', at('fjord'), '-C', at('nabo')];

describe('portfolio report overview', () => {
  test('in JSON as the published schema says, with ids kept apart and the joint project once', async () => {
    const { code, stdout } = await overview('--portfolios', at('liste.yaml'), '--format', 'json');
    expect(code).toBe(0);
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addSchema(JSON.parse(readFileSync('schemas/output.schema.json', 'utf8')), 'output.schema.json');
    const validate = ajv.getSchema('output.schema.json#/$defs/overview');
    const view = JSON.parse(stdout);
    validate?.(view);
    expect(validate?.errors).toEqual(null);
    const named = (name: string) => view.projects.find((each: { name: string }) => each.name === name);
    expect(named('fjordregionen/digital-hjemmeoppfolging').alsoIn).toEqual(['nabo/med-fjord']);
    expect(named('nabo/med-fjord')).toBeUndefined();
    const [costs] = view.costs;
    const [fjord, nabo, broken] = costs.perPortfolio;
    expect([nabo.total, broken.total]).toEqual([2_000_000, 1]);
    expect(costs.total).toBe(fjord.total + nabo.total + broken.total);
    const paid = costs.perOrganisation.reduce((sum: number, { pays }: { pays: number }) => sum + pays, 0);
    expect(paid).toBe(costs.total);
  });

  test('says first what is missing, and shows the rest', async () => {
    const { stdout, stderr } = await overview('--portfolios', at('liste.yaml'));
    const first = stdout.slice(0, stdout.indexOf('\n## '));
    expect(first).toContain('borte: fant ingen portefølje i');
    expect(first).toContain(
      'Ødelagt: kontrollen finner 8 feil: missing-field (6), unknown-choice og yaml-syntax. Felt med feil er ikke med i oversikten.',
    );
    expect(first).toMatch(/«portfolio check -C '[^']*ødelagt'» viser hva som er feil, og hvor\./);
    expect(first).toContain('disse kortene kunne ikke leses, og er ikke med: knust');
    expect(first).not.toContain('Fjordregionen');
    expect(stdout).toContain('`fjordregionen/barnehageopptak`');
    expect(stdout).toContain('| `nabo`');
    expect(stdout).toContain('\\| \\<b>\\`Feil\\`');
    expect(stderr).toContain('borte');
  });

  test('in the language that is asked for, as text and as a page', async () => {
    expect((await overview(...both(), '--lang', 'nn', '--format', 'text')).stdout).toContain(
      'Oversyn over fleire porteføljar',
    );
    expect((await overview(...both(), '--lang', 'en')).stdout).toMatch(/^# Overview of several portfolios\n/);
    expect((await overview(...both(), '--format', 'html')).stdout).toContain('<!doctype html>');
  });

  test('the same bytes each time; of one portfolio too', async () => {
    expect((await overview(...both())).stdout).toBe((await overview(...both())).stdout);
    const { code, stdout } = await overview('-C', at('nabo'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 portefølje med 2 prosjekter')]);
    expect(stdout).toContain('den porteføljen er ikke med');
  });
});

test('a key is something that a card elsewhere can name, also where it comes from a folder of one letter', async () => {
  write('x/portfolio.yaml', 'name: X\nkey: a\n');
  write('x/projects/en-sak.yaml', card('En sak', 1).replace('nabo', 'x'));
  const { stdout } = await overview('-C', at('x'), '-C', at('nabo'), '--format', 'json');
  const { projects } = JSON.parse(stdout) as { readonly projects: readonly { readonly name: string }[] };
  expect(projects.map(({ name }) => name)).toContain('portfolio-x/en-sak');
  const checked = await runCli(['check', '-C', at('x')]);
  expect(checked.stdout).toContain('«a» er ikke en gyldig id');
  expect(checked.stdout.replaceAll(/\s+/g, ' ')).toContain('minst to tegn');
});

describe('portfolio list', () => {
  const json = async (...more: readonly string[]) =>
    JSON.parse((await runCli(['list', ...both(), '--format', 'json', ...more])).stdout).projects.map(
      ({ id }: { id: string }) => id,
    );

  test('over several portfolios names the portfolio in the id, and leaves out what others lead', async () => {
    const ids = await json();
    expect(ids).toEqual(expect.arrayContaining(['fjordregionen/barnehageopptak', 'nabo/vart-eget']));
    expect(ids).not.toContain('nabo/med-fjord');
    const { stderr } = await runCli(['list', ...both()]);
    expect(stderr).toContain('under porteføljen som leder dem: nabo/med-fjord');
  });

  test('asks all of them about what one of them knows, and tells what none knows', async () => {
    expect(await json('--owner', 'nabo')).toEqual(['nabo/vart-eget']);
    const { code, stderr } = await runCli(['list', ...both(), '--owner', 'ingen']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('ingen')]);
  });
});

describe('what is refused', () => {
  const refused = async (...argv: readonly string[]) => {
    const { code, stderr } = await runCli(argv);
    expect(code).toBe(2);
    return stderr;
  };
  const list = (text: string) => {
    write('prøve.yaml', text);
    return ['report', 'overview', '--portfolios', at('prøve.yaml')];
  };

  test('several where one is read at a time', async () => {
    expect(await refused('check', ...both())).toContain('portfolio report overview');
    expect(await refused('report', 'public', ...both())).toContain('portfolio report public');
    expect(await refused('report', 'public', '--portfolios', at('liste.yaml'))).toContain('--portfolios');
    expect(await refused('report', 'public', '--format', 'json', '-C', at('nabo'))).toContain('--format json');
  });

  test('a list that is no list, an absolute path, a wrong key, two of one name, one folder twice, none at all', async () => {
    expect(await refused(...list('porteføljer: []\n'))).toContain('portfolios');
    expect(await refused(...list('portfolios:\n  - { path: nabo, hemmelig: 1 }\n'))).toContain('path');
    expect(await refused(...list(`portfolios: ['${at('nabo')}']\n`))).toContain('../asker');
    expect(await refused(...list('portfolios: [{ path: nabo, key: Stor }]\n'))).toContain('Stor');
    expect(await refused(...list('portfolios: [{ path: fjord, key: nabo }, nabo]\n'))).toContain('nabo');
    expect(await refused(...list('portfolios: [nabo, nabo/portfolio]\n'))).toContain('to ganger');
    expect(await refused(...list('portfolios: [borte]\n'))).toContain('borte');
  });

  test('two ways of saying which, and one moment for all', async () => {
    expect(await refused('list', '-C', at('nabo'), '--portfolios', at('liste.yaml'))).toContain('-C');
    expect(await refused('list', ...both(), '--ref', 'main')).toContain('--ref');
  });
});

// Promises that `portfolio init` overwrites nothing, leaves its folder by no way, and takes every name as a name.
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Prompter } from '../../src/ports/prompter.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

const told = [
  '--name',
  'Storvik',
  '--kind',
  'municipal-council',
  '--organisation',
  'Storvik kommune',
  '--frame',
  '2027=8000000',
];

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => repo.cleanup());

function names(): string[] {
  return readdirSync(repo.folder).filter((name) => name !== '.git');
}

test('without a terminal, it names every option that is missing, and writes nothing', async () => {
  const { code, stdout, stderr } = await runCli(['init', repo.folder, '--kind', 'state-agency']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--name, --organisation og --frame');
  expect(stderr).not.toContain('--kind');
  expect(names()).toEqual([]);
});

test('--dry-run lists what would be made, and makes nothing', async () => {
  const dry = await runCli(['init', repo.folder, ...told, '--dry-run']);
  expect(names()).toEqual([]);
  const real = await runCli(['init', repo.folder, ...told]);
  expect(dry.stdout).toBe(real.stdout);
  expect(dry.stderr).toContain('Ingenting er skrevet');
});

test('what is there is kept to the letter and told, also under another name', async () => {
  const mine = {
    'README.rst': 'Min\n',
    'docs/CODEOWNERS': '* @me\n',
    '.editorconfig': '# my own\n',
    '.github/workflows/portfolio.yml': 'name: mine\n',
  };
  for (const [path, text] of Object.entries(mine)) repo.write(path, text);
  const { code, stdout, stderr } = await runCli(['init', repo.folder, ...told]);
  expect(code).toBe(0);
  for (const [path, text] of Object.entries(mine)) {
    expect(repo.read(path)).toBe(text);
    expect(stderr).toContain(`  ${path}\n`);
  }
  expect(stdout).not.toMatch(/README\.md|CODEOWNERS|\.editorconfig|workflows\/portfolio\.yml/);
  expect(existsSync(join(repo.folder, 'README.md'))).toBe(false);
  expect(existsSync(join(repo.folder, '.github/CODEOWNERS'))).toBe(false);
  expect(stdout).toContain('portfolio/portfolio.yaml\n');
});

test('a second time, nothing is left to make', async () => {
  await runCli(['init', repo.folder, ...told]);
  repo.commit('made');
  const { code, stdout } = await runCli(['init', repo.folder]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(repo.git('status', '--porcelain')).toBe('');
});

const hostileNames = [
  'Storvik: {a: b} # [x]',
  '", injected: true',
  '- item: &a *b !!python',
  "$& $1 $` $'",
  '<script>alert(1)</script> ![x](http://e) @all',
  '..',
  'no',
];

test.each(hostileNames)('the name %j stays one text', async (name) => {
  const organisation = `${name} kommune AB`;
  const given = ['--name', `${name} ab`, '--kind', 'municipal-council', '--organisation', `${organisation};`];
  const { code } = await runCli([
    'init',
    repo.folder,
    ...given,
    '--frame',
    '2027=8000000',
    '--sector',
    `${name} xy; ${name} z`,
  ]);
  expect(code).toBe(0);
  const portfolio = parse(repo.read('portfolio/portfolio.yaml'));
  const governance = parse(repo.read('portfolio/governance.yaml'));
  expect(portfolio.name).toBe(`${name} ab`);
  expect(portfolio.organisations[0].name).toBe(organisation);
  expect(governance.bodies[0].name).toBe(`Digitaliseringsrådet i ${organisation}`);
  expect(governance.sectors).toMatchObject([{ name: `${name} xy`, leader: `${name} z` }]);
  expect(repo.read('README.md')).not.toMatch(/(?<!\\)<script|!\[x\]\(|@all/);
  expect((await runCli(['check', '-C', repo.folder])).code).toBe(0);
});

const cooperation = ['init', '--name', 'Fjord', '--kind', 'inter-municipal', '--frame', '2027=8000000'];

test('several organisations in one option are several, and are told', async () => {
  const given = ['--organisation', 'Aker kommune, Bø kommune', '--organisation', 'Sund kommune; Vik kommune'];
  const { code, stderr } = await runCli([...cooperation, repo.folder, ...given]);
  expect(code).toBe(0);
  const { organisations } = parse(repo.read('portfolio/portfolio.yaml'));
  expect(organisations.map(({ id }: { id: string }) => id)).toEqual(['aker', 'bo', 'sund', 'vik']);
  expect(stderr).toContain('Virksomhetene i porteføljen: Aker kommune, Bø kommune, Sund kommune og Vik kommune.\n');
  expect(stderr).not.toContain('bare én virksomhet');
});

test('a cooperation of one organisation is told, and one municipality is not', async () => {
  const { stderr } = await runCli([...cooperation, repo.folder, '--organisation', 'Aker kommune', '--dry-run']);
  expect(stderr).toContain('Samarbeidet har bare én virksomhet, Aker kommune. Skal flere være med,');
  expect((await runCli(['init', repo.folder, ...told])).stderr).not.toMatch(/bare én virksomhet|Virksomhetene i/);
});

test('a sector that looks like a path becomes an id', async () => {
  await runCli(['init', repo.folder, ...told, '--sector', '../../etc/passwd; Leder']);
  expect(readdirSync(join(repo.folder, 'portfolio/projects'))).toEqual(['etc-passwd-ta-portefoljen-i-bruk.yaml']);
});

test.each([
  [['--name', 'En\nto: tre'], '--name'],
  [['--organisation', 'En\nto: tre'], '--organisation'],
  [['--organisation', '!!!'], '--organisation'],
  [['--organisation', 'Storvik'], '--organisation'],
  [['--sector', 'Helse'], 'semikolon'],
  [['--sector', 'Helse; Leder\n- x'], '--sector'],
  [['--sector', 'Helse; Leder; noen'], '@'],
  [['--secretariat', '@a\n* @evil #'], '--secretariat'],
  [['--frame', '2027=ti'], '--frame'],
  [['--kind', 'council'], 'municipal-council'],
])('%j is refused before anything is written', async (words, named) => {
  const { code, stderr } = await runCli(['init', repo.folder, ...told, ...words]);
  expect(code).toBe(2);
  expect(stderr).toContain(named);
  expect(names()).toEqual([]);
});

test('a folder that leads out is not written through', async () => {
  const away = mkdtempSync(join(tmpdir(), 'portfolio-away-'));
  try {
    symlinkSync(away, join(repo.folder, 'portfolio'));
    const { code, stderr } = await runCli(['init', repo.folder, ...told]);
    expect(code).toBe(2);
    expect(stderr).toContain('portfolio/');
    expect(readdirSync(away)).toEqual([]);
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
});

test('below the top of a repository, it says that the check does not run there', async () => {
  repo.write('under/keep.txt', '');
  const { stderr } = await runCli(['init', join(repo.folder, 'under'), ...told]);
  expect(stderr).toContain('toppen av lageret');
  expect((await runCli(['init', repo.folder, ...told])).stderr).not.toContain('toppen av lageret');
});

test('at a terminal, a person is asked for what was not given, in the language chosen', async () => {
  const asked: string[] = [];
  const answers: readonly (readonly [string, string])[] = [
    ['Kva skal porteføljen heite', 'Digital portefølje for Nes'],
    ['Kva verksemd', 'Nes kommune, Vik kommune'],
    ['Kor mykje', '8 mill.'],
  ];
  let sectors = ['Helse; Helsesjef; @hs', ''];
  const prompter: Prompter = {
    ask: async ({ message, validate }) => {
      asked.push(message);
      const [next = '', ...rest] = sectors;
      const isSector = message.startsWith('Ein sektor');
      if (isSector) sectors = rest;
      const answer = isSector ? next : (answers.find(([word]) => message.startsWith(word))?.[1] ?? '');
      expect(validate?.(answer)).toBeNull();
      if (message.startsWith('Kva verksemd')) expect(validate?.('Nes, Nes')).toBe('Denne er nemnd før.');
      return answer;
    },
    choose: async (message) => (message.startsWith('Språk') ? 'nn' : 'inter-municipal'),
    intro: () => {},
    outro: () => {},
  };
  const stdout = { write: () => {}, isTerminal: true, columns: 100 };
  const { code } = await runCli(['init', repo.folder], {
    stdout,
    inputIsTerminal: true,
    prompter: async () => prompter,
  });
  expect(code).toBe(0);
  expect(asked).toHaveLength(5);
  const { language, organisations } = parse(repo.read('portfolio/portfolio.yaml'));
  expect({ language, ids: organisations.map(({ id }: { id: string }) => id) }).toEqual({
    language: 'nn',
    ids: ['nes', 'vik'],
  });
  const { frames } = parse(repo.read('portfolio/capacity.yaml'));
  expect(frames.map(({ year, amount }: { year: number; amount: number }) => [year, amount])).toEqual(
    [2027, 2028, 2029, 2030].map((year) => [year, 8_000_000]),
  );
  expect((await runCli(['check', '-C', repo.folder])).code).toBe(0);
});

test('a person who gives up leaves nothing behind', async () => {
  const prompter: Prompter = { ask: async () => null, choose: async () => 'nb', intro: () => {}, outro: () => {} };
  const stdout = { write: () => {}, isTerminal: true, columns: 100 };
  const ran = await runCli(['init', repo.folder], { stdout, inputIsTerminal: true, prompter: async () => prompter });
  expect(ran.code).toBe(2);
  expect(names()).toEqual([]);
});

test('a folder that is not there yet is made', async () => {
  const folder = join(repo.folder, 'ny', 'mappe');
  expect((await runCli(['init', folder, ...told])).code).toBe(0);
  expect(existsSync(join(folder, 'portfolio/portfolio.yaml'))).toBe(true);
  expect((await runCli(['init', folder, '-C', folder])).code).toBe(2);
  expect(basename(folder)).toBe('mappe');
});

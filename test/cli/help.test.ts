// Promises that the help fits the screen, and that its examples are commands that can be written: each command has at least one that
// works on the example portfolio as it stands.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRoot, newRoot } from '../../src/adapters/find-root.ts';
import type { OptionSpec } from '../../src/cli/command-spec.ts';
import { commandSpecs, sharedOptions } from '../../src/cli/command-specs.ts';
import { exampleLines } from '../../src/cli/help-examples.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import type { World } from '../../src/ports/world.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';
import { shellWords } from '../support/shell-words.ts';
import { projectRoot } from '../support/source-files.ts';

const specs = commandSpecs.map((spec) => [spec.name, spec] as const);
const format = (formats: readonly string[]) => ({ flags: '--format <format>', key: 'format', choices: formats });

/** The words after the name of the program, also where it stands inside another command. */
function exampleWords(line: string): string[] {
  return shellWords(/portfolio ([^>)]*)/.exec(line)?.[1]?.replace(/"$/, '') ?? '');
}

function expectUnderstood([command, ...words]: readonly string[], name: string, options: readonly OptionSpec[]): void {
  expect(command).toBe(name);
  for (const [at, word] of words.entries()) {
    if (!/^--?[a-zA-Z]/.test(word)) continue;
    const option = options.find(({ flags }) => flags.split(/[ ,]+/).includes(word));
    expect(option, `${name}: ${word}`).toBeDefined();
    if (option?.choices) expect(option.choices, word).toContain(words[at + 1]);
  }
}

describe.each(languages)('in %s', (language) => {
  test.each(specs)('the examples of %s use options and choices that there are', async (name, spec) => {
    const { cli } = await loadCatalogue(language, 'NOK');
    expect(cli.commands[name].examples.length).toBeGreaterThan(0);
    const all = [...spec.options, ...sharedOptions, format(spec.formats)];
    for (const [line] of cli.commands[name].examples) expectUnderstood(exampleWords(line), name, all);
  });

  test('every option and argument is described, by a text that does not end as a sentence', async () => {
    const { cli } = await loadCatalogue(language, 'NOK');
    const used = commandSpecs.flatMap((spec) => spec.options).concat(sharedOptions);
    expect(used.filter(({ key }) => !cli.options[key]).map(({ key }) => key)).toEqual([]);
    const named = commandSpecs.flatMap((spec) => spec.arguments);
    expect(named.filter(({ key }) => !cli.arguments[key]).map(({ key }) => key)).toEqual([]);
    expect(
      used.filter(({ key }) => /\.$/.test(cli.options[key] ?? '') && !/\b(?:mill|kl)\.$/.test(cli.options[key] ?? '')),
    ).toEqual([]);
  });

  test.each([60, 80])('no help is wider than %i columns, where words can be divided', async (columns) => {
    const stdout = { columns, isTerminal: true };
    for (const { name } of commandSpecs) {
      let text = '';
      const write = (part: string) => {
        text += part;
      };
      await runCli([name, '--help', '--lang', language], { stdout: { ...stdout, write } });
      const wide = text.split('\n').filter((line) => line.length > columns && !/\S{30}|"[^"]{20,}"/.test(line));
      expect(wide, name).toEqual([]);
    }
  });
});

test('an example that is too wide says what it does first, and can still be copied', () => {
  const wide = exampleLines([['portfolio decide a --reason "to ord" --outcome approved', 'godkjent']], 40);
  expect(wide).toEqual(['  # godkjent', '  portfolio decide a --reason "to ord" \\', '    --outcome approved']);
  expect(shellWords(wide.slice(1).join('\n'))).toEqual([
    'portfolio',
    'decide',
    'a',
    '--reason',
    'to ord',
    '--outcome',
    'approved',
  ]);
  expect(
    exampleLines(
      [
        ['portfolio a', 'b'],
        ['portfolio abc', 'd'],
      ],
      40,
    ),
  ).toEqual(['  portfolio a    b', '  portfolio abc  d']);
});

describe('on the example portfolio', () => {
  let repo: TestRepo;
  beforeAll(() => {
    repo = makeRepo();
    cpSync(join(projectRoot, 'portfolio'), join(repo.folder, 'portfolio'), { recursive: true });
    repo.commit('Eksempelet', { date: '2026-11-20' });
  });
  afterAll(() => repo.cleanup());

  /** As if the person stood in the folder of the repository. */
  const here = (): Partial<World> => ({
    findRoot: (start) => findRoot(start, repo.folder),
    newRoot: (start) => newRoot(start, repo.folder),
    wayTo: (_, path) => (existsSync(resolve(repo.folder, path)) ? path : null),
    readInput: async (path) => readFileSync(resolve(repo.folder, path)),
    writeOutput: async () => {},
  });

  test.each(specs)('at least one example of %s works', { timeout: 120_000 }, async (name) => {
    const { cli } = await loadCatalogue('nb', 'NOK');
    const told: string[] = [];
    if (name === 'import') repo.write('liste.csv', 'a\n1\n');
    for (const [line] of cli.commands[name].examples) {
      const { code, stderr } = await runCli(exampleWords(line), here());
      if (code < 2) return;
      told.push(`${line}: ${stderr}`);
    }
    expect(told).toEqual([]);
  });

  test('"portfolio" alone says what to do next', async () => {
    const said = async () => (await runCli([], here())).stdout;
    expect(await said()).toContain('Neste steg her:\n  portfolio meeting  se sakslisten');
    const far = (await runCli([], { ...here(), today: () => '2027-06-01' })).stdout;
    expect(far).toContain('Neste steg her:\n  portfolio check  ');
    const empty = makeRepo();
    const there = (args: string[]) => runCli(args, { findRoot: () => findRoot(null, empty.folder) });
    expect((await there(['--lang', 'en'])).stdout).toContain('Next step here:\n  portfolio init  ');
    empty.write('portfolio.yaml', 'name: x\n');
    expect((await there(['help', '--lang', 'nn'])).stdout).toContain('portfolio new  ');
    expect((await there(['check', '--help'])).stdout).not.toContain('Neste steg her');
    empty.cleanup();
  });
});

test.each([
  ['help chekc', 'check'],
  ['chekc --help', 'check'],
  ['repot', 'report'],
  ['rank --robuts', '--robust'],
  ['rank --ref HAED', 'HEAD'],
  ['list --stage executon', 'execution'],
  ['list --format jsn', 'json'],
  ['rank --area helsse', 'helse'],
  ['show innbyggerport', 'innbyggerportal'],
  ['check projects/innbyggerportl.yaml', 'innbyggerportal'],
  ['rank --why innbyggerportl,datadeling', 'innbyggerportal'],
  ['report meetin', 'meeting'],
  ['report innbyggerportal', 'case innbyggerportal'],
  ['report case innbyggerprtal', 'innbyggerportal'],
  ['report minutes 2026-09-71', '2026-09-17'],
  ['explain stale-status-repor', 'stale-status-report'],
  ['schema projct', 'project'],
  ['completion fsh', 'fish'],
  ['decide innbyggerportal --meeting 2026-12-10 --outcome aproved', 'approved'],
  ['advance innbygerportal', 'innbyggerportal'],
])('a slip in "%s" is told with what was meant', async (line, meant) => {
  const { code, stderr } = await runCli([...line.split(' '), '-C', join(projectRoot, 'portfolio')]);
  expect(code).toBe(2);
  expect(stderr).toContain(`Mente du «${meant}»?`);
});

test('help for one command in both ways', async () => {
  const [one, other] = await Promise.all([runCli(['help', 'rank']), runCli(['rank', '--help'])]);
  expect(one).toEqual(other);
  expect(one.stdout).toContain('portfolio rank --why innbyggerportal');
});

// Promises that completion knows what can be written in each place, and that a name which could mean something to a shell is left out.
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandSpecs } from '../../../src/cli/command-specs.ts';
import { reportKinds } from '../../../src/cli/report-kinds.ts';
import { makeRepo, type TestRepo } from '../../support/git-repo.ts';
import { runCli } from '../../support/run-cli.ts';
import { projectRoot } from '../../support/source-files.ts';

let repo: TestRepo;
beforeAll(() => {
  repo = makeRepo();
  cpSync(join(projectRoot, 'portfolio'), join(repo.folder, 'portfolio'), { recursive: true });
  repo.commit('Eksempelet', { date: '2026-11-20' });
  repo.git('tag', '2026-09');
  repo.git('branch', 'forslag/økt-ramme');
  repo.git('branch', '$(id)');
});
afterAll(() => repo.cleanup());

async function complete(shell: string, words: readonly string[], folder = join(repo.folder, 'portfolio')) {
  const { code, stdout, stderr } = await runCli(['complete', shell, '--', '-C', folder, ...words]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').slice(0, -1);
}

test('commands, with what they do where the shell shows it', async () => {
  expect(await complete('bash', [''])).toEqual(commandSpecs.map(({ name }) => name));
  expect(await complete('fish', ['--lang', 'en', 'adv'])).toEqual(['advance\tMove a project one stage']);
  expect(await complete('zsh', ['--lang', 'nn', 'adv'])).toEqual(['advance\tFlytt eit prosjekt éin fase']);
});

test('every command has completion of its options, and each value comes from somewhere or is free text', async () => {
  for (const { name, options } of commandSpecs) {
    const listed = await complete('bash', [name, '--']);
    for (const { flags } of options) expect(listed, name).toContain(/--[a-z-]+/.exec(flags)?.[0]);
    expect(listed).toContain('--lang');
  }
});

test('an option that was given is not offered again, unless it may be repeated', async () => {
  const listed = await complete('bash', ['list', '--stage', 'idea', '--area', 'x', '--']);
  expect(listed).toContain('--stage');
  expect(listed).not.toContain('--area');
});

test.each<[line: string, expected: readonly string[]]>([
  ['show innbygger', ['innbyggerdialog-chatbot', 'innbyggerportal']],
  ['rank --why innbyggerportal,sak', ['innbyggerportal,saksbehandling-ki']],
  ['report ', Object.keys(reportKinds)],
  ['report minutes ', ['2026-12-10', '2026-09-17', '2026-06-11']],
  ['report case innbyggerp', ['innbyggerportal']],
  ['report portfolio ', []],
  ['list --stage ', ['idea', 'concept', 'planning', 'execution', 'closing', 'realisation', 'done']],
  ['list --colour=g', ['--colour=green']],
  ['list --goal ', ['M1', 'M2', 'M3', 'M4', 'M5', 'M6']],
  ['decide --body pro', ['prosjekteier']],
  ['decide --outcome re', ['returned', 'rejected']],
  ['decide innbyggerp', ['innbyggerportal']],
  ['rank --ref 2', ['2026-09']],
  ['rank --ref ', ['2026-09', 'forslag/økt-ramme', 'main']],
  ['diff main fors', ['forslag/økt-ramme']],
  ['report --since 2026-0', ['2026-09-17', '2026-06-11', '2026-09']],
  ['explain stale-st', ['stale-status-report']],
  ['explain BP', ['BP1', 'BP2', 'BP3', 'BP4', 'BP5', 'BP6']],
  ['explain benefits.indi', ['benefits.indicator']],
  ['schema c', ['capacity']],
  ['completion ', ['bash', 'zsh', 'fish']],
  ['import list.csv --map norsk', ['norsk-prosjektliste', ':files']],
  ['import ', [':files']],
  ['report --out ', [':folders']],
  ['check sak', ['saksbehandling-ki', ':files']],
  ['new --id ', []],
  ['show --today ', []],
  ['nonsense ', []],
])('portfolio %s', async (line, expected) => {
  const found = await complete('bash', line.split(' '));
  expect([...found].sort()).toEqual([...expected].sort());
});

test('titles are told where the shell shows them', async () => {
  expect(await complete('zsh', ['show', 'innbyggerp'])).toEqual(['innbyggerportal\tInnbyggerportalen Min side']);
  expect(await complete('bash', ['show', 'innbyggerp'])).toEqual(['innbyggerportal']);
});

test('a word that bash has cut comes back without what bash keeps', async () => {
  expect(await complete('bash', ['list', '--stage', '=', 'ex'])).toEqual(['execution']);
  expect(await complete('bash', ['list', '--stage', '='])).toContain('idea');
  expect(await complete('zsh', ['list', '--stage=ex'])).toEqual(['--stage=execution']);
  expect(await complete('bash', ['show', '"innbyggerp'])).toEqual(['innbyggerportal']);
});

test('names that a shell could read as more than a name are left out, and titles are one harmless line', async () => {
  const hostile = makeRepo();
  try {
    hostile.write(
      'portfolio/portfolio.yaml',
      'name: x\nareas:\n  - { id: "$(id)" }\n  - 7\n  - { id: trygg, name: T }\n',
    );
    hostile.write('portfolio/projects/god.yaml', 'title: "God\t\u001b[31m\u009b sak"\n');
    const names = [
      'a b',
      "a'b",
      'a"b',
      'a`id`',
      'a$(id)',
      'a;b',
      'a\nb',
      'a\u001b[31m',
      '-rf',
      'a\\b',
      'a*',
      '~a',
      '#a',
      'a&b',
    ];
    for (const name of names) hostile.write(`portfolio/projects/${name}.yaml`, 'title: x\n');
    symlinkSync('/etc/passwd', join(hostile.folder, 'portfolio/projects/lenke.yaml'));
    const folder = join(hostile.folder, 'portfolio');
    expect(await complete('bash', ['show', ''], folder)).toEqual(['god']);
    expect(await complete('fish', ['show', ''], folder)).toEqual(['god\tGod \\u{1b}[31m\\u{9b} sak']);
    expect(await complete('fish', ['list', '--area', ''], folder)).toEqual(['trygg\tT']);
    expect(await complete('bash', ['show', 'a$('], folder)).toEqual([]);
    expect(await complete('zsh', ['rank', '--why', '$(id),g'], folder)).toEqual([]);
  } finally {
    hostile.cleanup();
  }
});

test('without a portfolio, without git and with files that are wrong, nothing is said to the prompt', async () => {
  const bare = makeRepo();
  try {
    expect(await complete('bash', ['show', ''], bare.folder)).toEqual([]);
    expect(await complete('bash', ['show', ''], '/no/such/folder')).toEqual([]);
    expect(await complete('bash', ['rank', '--ref', ''], bare.folder)).toEqual([]);
    bare.write('portfolio.yaml', '\u0000: [');
    bare.write('governance.yaml', 'bodies: { id: x }\nsectors: [null, 1, { id: 2 }]\n');
    expect(await complete('zsh', ['list', '--area', ''], bare.folder)).toEqual([]);
    expect(await complete('zsh', ['meeting', '--body', ''], bare.folder)).toEqual([]);
    expect(await complete('zsh', ['adv'], bare.folder)).toHaveLength(1);
  } finally {
    bare.cleanup();
  }
});

test('a broken world is silent too', async () => {
  const broken = {
    findRoot: () => {
      throw new Error('no');
    },
  };
  const result = await runCli(['complete', 'bash', '--', 'show', ''], broken);
  expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('options and commands are told without looking at cards', async () => {
  const tree = () => {
    throw new Error('read');
  };
  const { stdout } = await runCli(['complete', 'bash', '--', 'rank', '--ro'], { tree });
  expect(stdout).toBe('--robust\n--root\n');
});

test('"complete" without a line to complete is no command', async () => {
  const { code, stdout } = await runCli(['complete']);
  expect([code, stdout]).toEqual([2, '']);
});

// Promises that what the README shows is what the tool says, and that who follows it gets what it says.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { makeRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';
import { projectRoot, textOf } from '../support/source-files.ts';

const readme = textOf('README.md');

/** What is shown after a comment `excerpt: portfolio …`. A line `…` stands for lines that are left out. */
const excerpts = [...readme.matchAll(/<!-- excerpt: portfolio (.+) -->\n+```\w*\n([\s\S]*?)\n```/g)].map(
  ([, command = '', text = '']) => ({
    command,
    lines: text.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…'),
  }),
);

test('the README shows the ranking, a reason, a finding, the report and a change', () => {
  expect(excerpts.map(({ command }) => command.split(' ')[0])).toEqual(['rank', 'rank', 'check', 'report', 'diff']);
});

const proposal = /<!-- proposal: (.+?) \| (.+?) \| (.+?) -->/.exec(readme) ?? [];

test('portfolio diff says what the README shows', async () => {
  const [, file = '', from = '', to = ''] = proposal;
  const repo = makeRepo();
  try {
    cpSync(join(projectRoot, 'portfolio'), join(repo.folder, 'portfolio'), { recursive: true });
    repo.commit('before');
    const before = repo.read(file);
    repo.write(file, before.replace(from, to));
    expect(repo.read(file)).not.toBe(before);
    const { stdout } = await runCli(['diff', '-C', join(repo.folder, 'portfolio'), '--today', '2026-11-22']);
    expectInOrder(excerpts.find(({ command }) => command === 'diff')?.lines ?? [], stdout);
  } finally {
    repo.cleanup();
  }
});

test.each(excerpts.filter(({ command }) => command !== 'diff'))(
  'portfolio $command says what the README shows',
  async ({ command, lines }) => {
    const { stdout } = await runCli([
      ...command.split(' '),
      '-C',
      join(projectRoot, 'portfolio'),
      '--today',
      '2026-11-22',
    ]);
    expectInOrder(lines, stdout);
  },
);

function expectInOrder(lines: readonly string[], stdout: string): void {
  const said = stdout.split('\n');
  const places = lines.map((line) => said.indexOf(line));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((_, at) => places[at] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

test('the table of commands has every command with its formats', () => {
  const rows = [...readme.matchAll(/^\| `portfolio (\w+)[^`]*` \|.*\| ([\w, ]+) \|$/gm)];
  const listed = rows.map(([, name = '', formats = '']) => ({ name, formats: formats.split(', ') }));
  expect(listed).toEqual(commandSpecs.map(({ name, formats }) => ({ name, formats })));
});

test('"By hand, file by file" works as it is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-readme-'));
  const root = join(folder, 'portfolio');
  const run = (...words: string[]) => runCli([...words, '-C', root]);
  const [, byHand = ''] = readme.split('### By hand, file by file');
  try {
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const [settings = '', scores = '', frames = ''] = [...byHand.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, text = '']) => text,
    );
    write(join(root, 'portfolio.yaml'), settings);
    const made = await run(...newCommand());
    expect(made.stdout).toBe('portfolio/projects/digital-skjenkekontroll.yaml\n');
    expect((await run('check')).code).toBe(0);
    appendFileSync(join(root, 'projects/digital-skjenkekontroll.yaml'), scores);
    write(join(root, 'capacity.yaml'), frames);
    expect((await run('check')).code).toBe(0);
    expect((await run('rank')).stdout).toMatch(/^ +1 +Digital skjenkekontroll .*innenfor$/m);
    expect((await run('rank', '--why', 'digital-skjenkekontroll')).code).toBe(0);
    expect((await run('report', '--output', join(folder, 'report.md'))).code).toBe(0);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('Digital skjenkekontroll');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/nb/kom-i-gang.md',
  'docs/decisions/README.md',
];

test.each(documents)('every link in %s leads to something', (path) => {
  const targets = [...textOf(path).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !existsSync(join(projectRoot, dirname(path), target)))).toEqual([]);
});

/** The words of the README's `portfolio new` with options, as a shell would give them. */
function newCommand(): string[] {
  const [, command = ''] = /^portfolio (new "[\s\S]*?--cost \d+)$/m.exec(readme) ?? [];
  return [...command.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

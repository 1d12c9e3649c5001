// Promises of every format of `portfolio check`, whatever cards say: build servers read it, a runner that shows it in its log finds no
// command that is not ours, and a problem keeps its name when lines move.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { hostileText } from '../render/hostile-text.ts';
import { readGitlab } from '../support/gitlab-reader.ts';
import { readJunit } from '../support/junit-reader.ts';
import { acceptedWarning, type Files, literalTree, oneCard } from '../support/literal-tree.ts';
import { readRdjson, withSuggestion } from '../support/rdjson-reader.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { runnerCommands } from '../support/runner-oracle.ts';
import { readSarif } from '../support/sarif-reader.ts';

const formats = commandSpecs.find(({ name }) => name === 'check')?.formats ?? [];
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  gitlab: readGitlab,
  sarif: readSarif,
  junit: readJunit,
  rdjson: readRdjson,
};

/** Said wherever a card, the settings or a file's name can say something. */
function hostilePortfolio(said: string): Files {
  const text = JSON.stringify(said);
  const name = said.toWellFormed().replace(/[/\0]/g, '') || 'x';
  const files = acceptedWarning(said);
  return {
    ...files,
    'projects/verre.yaml': `title: ${text}\nstage: ${text}\nowner: { organisation: ${text}, ${text}: 1 }\nlinks: { related: [${text}] }\nthemes: [${text}, ${text}]\n${text}: ${text}\n`,
    [`projects/${name}.yaml`]: `title: x\nstage: ${text}\n`,
    'projects/uten-slutt.yaml': `title: "${said.replaceAll('"', '')}\n`,
  };
}

function checkInLog(files: Files, format: string): Promise<CliResult> {
  const world = { environment: { GITHUB_ACTIONS: 'true' }, tree: () => literalTree(files) };
  return runCli(['check', '-C', 'test/errors/base', '--format', format], world);
}

const ours = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);

function expectOnlyOurs({ stdout, stderr }: CliResult, format: string): void {
  const log = `${stdout}\n${stderr}`;
  const commands = runnerCommands(log);
  // In a line that is our command the runner looks for no other.
  const others = log.split('\n').filter((line) => !/^::(?:error|warning) /.test(line));
  expect(others.join('\n')).not.toMatch(/##(?:vso)?\[/);
  if (format !== 'github') expect(commands).toEqual([]);
  for (const { name, properties } of commands) {
    expect(['error', 'warning']).toContain(name);
    expect(Object.keys(properties).filter((key) => !ours.has(key))).toEqual([]);
    expect(properties.file).toMatch(/^test\/errors\/base\//);
  }
  for (const name of ['error', 'warning']) {
    expect(commands.filter((command) => command.name === name).length).toBeLessThanOrEqual(10);
  }
}

describe.each(formats)('%s', (format) => {
  test.each([
    '::error::x',
    '\n::error::x\n::add-mask::y',
    '%0A::error::x',
    '%0D%0A::set-output name=a::b',
    '##[error]x',
    '\r##[add-mask]x',
    '##vso[task.setvariable variable=a]b',
    ' ::stop-commands::x',
    '\u0085::group::x',
    '\u2028::error::x',
    ']]>::error::x',
  ])('says no command for %j', async (said) => {
    const result = await checkInLog(hostilePortfolio(said), format);
    expect(result.code).toBe(1);
    expect(result.stdout).not.toBe('');
    expectOnlyOurs(result, format);
  });

  test('says no command and stays readable, whatever is said', async () => {
    const property = fc.asyncProperty(hostileText, async (said) => {
      const result = await checkInLog(hostilePortfolio(said), format);
      expect(result.code).toBe(1);
      expectOnlyOurs(result, format);
      readers[format]?.(result.stdout);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('has the same exit codes as text', async () => {
    const codes = async (wanted: string) => {
      const cases = [oneCard('mangaer: x\n'), oneCard(''), acceptedWarning('Vi vet det.')];
      return Promise.all(cases.map(async (files) => (await checkInLog(files, wanted)).code));
    };
    expect(await codes(format)).toEqual(await codes('text'));
  });

  test('is the same each time, whatever the order of the files', async () => {
    const files = hostilePortfolio('::error::x');
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(await checkInLog(turned, format)).toEqual(await checkInLog(files, format));
  });
});

test('the suggestions of rdjson, taken one after the other, mend the card and touch nothing else', async () => {
  const wrong = 'status: Proposed\nsubmitter: { role: "Ø𐐀 👩‍👧", date: 31.12.2025 } # «æ»\n';
  const files = oneCard(wrong);
  const { stdout } = await checkInLog(files, 'rdjson');
  const suggestions = readRdjson(stdout).flatMap((each) => each.suggestions ?? []);
  expect(suggestions).toHaveLength(2);
  const last = [...suggestions].sort((a, b) => b.range.start.line - a.range.start.line);
  const mended = last.reduce(withSuggestion, files['projects/kort.yaml'] ?? '');
  expect(mended).toBe(files['projects/kort.yaml']?.replace('Proposed', 'proposed').replace('31.12.2025', '2025-12-31'));
});

describe('fingerprints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-formats-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const card = `title: Kort
stage: ideas
owner: { organisation: Storvik }
cost: { estimate: { likely: 1e3 } }
ukjent: 1
annet: 2
risks:
  - { id: R1, name: A, likelihood: 9, impact: 9 }
  - { id: R2, name: B, likelihood: 9, impact: 9 }
`;
  const moved = `# En ny linje\n\n${card.replace('stage: ideas\n', '').replace('ukjent: 1', '# flyttet\nukjent: 1')}\n\nstage: ideas\n`;

  function written(name: string, text: string): string {
    const root = join(folder, name);
    const files: Files = { ...oneCard(''), 'projects/kort.yaml': text };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return root;
  }

  async function printsIn(root: string, format: string): Promise<readonly string[]> {
    const { stdout } = await runCli(['check', '-C', root, '--format', format]);
    if (format === 'gitlab') return readGitlab(stdout).map(({ fingerprint }) => fingerprint);
    if (format === 'sarif')
      return readSarif(stdout).results.map((each) => each.partialFingerprints['portfolio/v1'] ?? '');
    return (JSON.parse(stdout) as { problems: { fingerprint: string }[] }).problems.map((each) => each.fingerprint);
  }

  test.each(['json', 'gitlab', 'sarif'])('%s: unique, and the same when lines move', async (format) => {
    const before = await printsIn(written('a', card), format);
    const after = await printsIn(written('b', moved), format);
    expect(before.length).toBeGreaterThanOrEqual(7);
    expect(new Set(before).size).toBe(before.length);
    expect([...after].sort()).toEqual([...before].sort());
  });
});

// Promises that a portfolio can be checked out and worked with on Windows: names it can hold, line endings it likes, paths with slashes.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUsableId } from '../../src/core/cards/card-ids.ts';
import { paperNames, zipNameOf } from '../../src/render/papers/paper-names.ts';
import { checkViewOf } from '../support/literal-tree.ts';
import { runCli } from '../support/run-cli.ts';
import { projectRoot } from '../support/source-files.ts';

let folder: string;
const root = () => join(folder, 'portfolio');
const run = (...words: readonly string[]) => runCli([...words, '-C', root(), '--today', '2026-11-22']);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-windows-'));
  cpSync(join(projectRoot, 'test/errors/base'), root(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answers = ['--organisation', 'storvik', '--responsible', 'Rektor', '--problem', 'x', '--for-whom', 'Elever'];
const newCard = (...words: readonly string[]) =>
  run('new', ...words, ...answers, '--benefit', 'Tid', '--cost', '400000');

test.each([
  'con',
  'nul',
  'aux',
  'prn',
  'com1',
  'lpt9',
  'CON',
  'con.yaml',
  'sak.',
  'sa k',
  'a:b',
  'a\\b',
  '..',
  'a/b',
  'sak?',
  'Sak',
])('portfolio new --id %j is refused, and nothing is written', async (id) => {
  const { code, stderr } = await newCard('En sak', '--id', id);
  expect(code).toBe(2);
  expect(stderr).toContain('kan ikke være en id');
  expect(stderr).toContain('Windows');
  expect(readdirSync(join(root(), 'projects'))).toEqual(readdirSync(join(projectRoot, 'test/errors/base/projects')));
});

test('a title that gives the name of a device gets another id', async () => {
  const { code, stdout } = await newCard('Con');
  expect([code, stdout]).toEqual([0, 'portfolio/projects/con-0.yaml\n']);
  expect(isUsableId('con-0')).toBe(true);
});

test('an id that differs in capitals only is taken: Windows and macOS hold one of the two', async () => {
  writeFileSync(join(root(), 'projects/Ny-Sak.yaml'), 'title: x\n');
  const { code, stderr } = await newCard('Ny sak', '--id', 'ny-sak');
  expect(code).toBe(2);
  expect(stderr).toContain('ny-sak-2');
});

test('cards that Windows cannot hold side by side are found', async () => {
  const title = (name: string) => `title: ${name}\nform: project\nstage: idea\nstatus: proposed\n`;
  const { problems } = await checkViewOf({
    'portfolio.yaml': 'name: x\nlanguage: nb\n',
    'projects/sak-en.yaml': title('Et'),
    'projects/Sak-en.yaml': title('To'),
    'projects/aux.yaml': title('Tre'),
    'projects/sak.to.yaml': title('Fire'),
  });
  const found = problems.map(({ finding, place }) => `${finding.code} ${place.file}`);
  expect(found).toContain('card-id portfolio/projects/Sak-en.yaml');
  expect(found).toContain('look-alike-id portfolio/projects/sak-en.yaml');
  expect(found).toContain('card-id portfolio/projects/aux.yaml');
  expect(found).toContain('card-id portfolio/projects/sak.to.yaml');
  expect(found).not.toContain('card-id portfolio/projects/sak-en.yaml');
});

/** What Windows cannot store: signs, devices, a dot or a space last, and paths that are too long with some folders before them. */
const holds = (name: string) =>
  !/[<>:"|?*\\\u0000-\u001f]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) && name.length < 120;

test('papers get names that Windows holds, whatever stands in the agenda', () => {
  const words = { agenda: 'saksliste', report: 'rapport', case: 'sak' };
  const ids = ['innbyggerportal', 'con', 'x'.repeat(300), 'a:b?"', '..', '\u202e'];
  const cases = ids.map((id, place) => ({ place, number: place % 2 === 0 ? '22/26: <x>' : null, project: { id } }));
  const { agenda, report, cases: named } = paperNames(cases as never, words as never, 'md');
  const names = [agenda, report, ...named.values(), zipNameOf({ date: '2026-12-10', body: 'con: x' })];
  expect(names).toHaveLength(9);
  expect(names.filter((name) => !holds(name))).toEqual([]);
});

test('every file that comes with the tool and that portfolio init makes has a name that Windows holds', async () => {
  const { stdout, stderr, code } = await runCli([
    'init',
    join(folder, 'ny'),
    '--lang',
    'nb',
    '--name',
    'Con: <x>',
    '--kind',
    'municipal-council',
    '--frame',
    '2027=1000000',
    '--sector',
    'Nul; Rektor; @con',
    '--organisation',
    'Aux',
  ]);
  expect(code, stderr).toBe(0);
  const made = stdout.split('\n').filter((line) => line !== '');
  expect(made.length).toBeGreaterThan(20);
  expect(made.filter((path) => path.includes('\\') || path.split('/').some((name) => !holds(name)))).toEqual([]);
  expect(readFileSync(join(folder, 'ny/.gitattributes'), 'utf8')).toContain('* text=auto eol=lf');
});

test('files that git has given CRLF say the same, line for line', async () => {
  const before = JSON.parse((await run('check', '--format', 'json')).stdout);
  const list = (await run('list')).stdout;
  for (const path of yamlFiles()) rewrite(path, (text) => text.replaceAll('\n', '\r\n'));
  expect(JSON.parse((await run('check', '--format', 'json')).stdout)).toEqual(before);
  expect((await run('list')).stdout).toBe(list);
});

test('a mend keeps CRLF, and changes nothing else', async () => {
  const card = join(root(), 'projects/god-sak.yaml');
  expect(existsSync(card)).toBe(true);
  rewrite(card, (text) => text.replaceAll('\n', '\r\n'));
  const before = readFileSync(card, 'utf8');
  writeFileSync(card, before.replace('stage: idea\r\n', 'stagee: idea\r\n'));
  const { stderr } = await run('check', '--fix');
  expect(stderr).toContain('god-sak.yaml');
  expect(readFileSync(card, 'utf8')).toBe(before);
});

function yamlFiles(): string[] {
  return readdirSync(root(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(root(), name));
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('what is written out has forward slashes, wherever the command is run', async () => {
  const { stdout } = await run('check', '--format', 'json');
  expect(stdout).not.toContain('\\\\');
});

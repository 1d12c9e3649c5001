// The papers of a meeting on real folders: what is written, what is refused, what the archive gets, and that the same commit gives the
// same bytes.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli, turnedAround } from '../support/run-cli.ts';
import { textOf } from '../support/source-files.ts';

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
  repo.write('portfolio/portfolio.yaml', 'name: Prøveportefølje\nlanguage: nb\n');
  repo.write(
    'portfolio/governance.yaml',
    'bodies:\n  - { id: radet, name: Rådet, kind: council, quorum: 1, members: [{ role: Rektor }] }\n',
  );
  for (const id of ['a-en', 'b-to', 'c-tre']) repo.write(`portfolio/projects/${id}.yaml`, card(id));
  agenda(
    '{ case: "1/26", card: a-en, type: BP1 }',
    '{ case: "2/26", card: b-to, type: BP1 }',
    '{ case: "3/26", title: Planer }',
  );
  repo.commit('cards', { date: '2026-11-20' });
});
afterEach(() => repo.cleanup());

function card(id: string): string {
  return `title: Prosjekt ${id}\nowner: { organisation: skolen }\nstage: idea\nstatus: proposed\narchive: { case_number: "2026/${id.length}" }\nneed: { problem: Noe, for_whom: [Noen] }\npeople: { responsible: Rektor }\n`;
}

function agenda(...items: readonly string[]): void {
  const lines = items.map((item) => `  - ${item}`).join('\n');
  repo.write(
    'portfolio/meetings/2026-12-10.yaml',
    `date: 2026-12-10\nbody: radet\nstatus: planned\nagenda:\n${lines}\n`,
  );
}

const at = (path = '') => join(repo.folder, 'portfolio/reports/2026-12-10', path);
const report = (...words: readonly string[]) => runCli(['report', ...words, '-C', join(repo.folder, 'portfolio')]);
const names = (folder: string) => readdirSync(folder).sort();
const contents = (folder: string) => names(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const usualNames = [
  '00-saksliste.md',
  '01-portefoljerapport.md',
  'metadata.json',
  'sak-1-26-a-en.md',
  'sak-2-26-b-to.md',
];

describe('what is written', () => {
  test('the papers of the next meeting, in a folder of the portfolio, told on standard error', async () => {
    const { code, stdout, stderr } = await report('meeting');
    expect([code, stdout]).toEqual([0, '']);
    expect(names(at())).toEqual(usualNames);
    expect(stderr).toContain('Skrev 5 filer i portfolio/reports/2026-12-10:\n  00-saksliste.md\n');
    expect(readFileSync(at('00-saksliste.md'), 'utf8')).toContain('[Prosjekt a-en](sak-1-26-a-en.md)');
    expect((await report('meeting', '--quiet')).stderr).toBe('');
  });

  test('every link between the papers leads to one of them', async () => {
    await report('meeting');
    const links = [...readFileSync(at('00-saksliste.md'), 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThanOrEqual(3);
    expect(links.filter((to) => !existsSync(at(to)))).toEqual([]);
  });

  test('in the language and the format that was asked for', async () => {
    await report('meeting', '--lang', 'en', '--format', 'text');
    expect(names(at())).toEqual([
      '00-agenda.txt',
      '01-portfolio-report.txt',
      'case-1-26-a-en.txt',
      'case-2-26-b-to.txt',
      'metadata.json',
    ]);
    expect(readFileSync(at('00-agenda.txt'), 'utf8')).toMatch(
      /^Notice of meeting and agenda: Rådet, 10 December 2026\n═+\n/,
    );
  });

  test('errors in cards stop nothing, and stand on the first page', async () => {
    repo.write('portfolio/projects/a-en.yaml', `${card('a-en')}cost: { estimate: { likely: mye } }\n`);
    expect((await report('meeting')).code).toBe(0);
    expect(readFileSync(at('00-saksliste.md'), 'utf8')).toMatch(
      /> \[!WARNING\]\n> \*\*Feil i kortene\*\*\n>\n> Kontrollen fant \d+ feil\./,
    );
  });

  test('the folder that was named, also one that does not exist', async () => {
    const out = join(repo.folder, 'ny/mappe');
    const { code, stderr } = await report('meeting', '2026-12-10', '--out', out);
    expect(code).toBe(0);
    expect(stderr).toContain(`Skrev 5 filer i ${out}:`);
    expect(names(out)).toEqual(usualNames);
    expect(existsSync(at())).toBe(false);
  });
});

describe('papers of an earlier run', () => {
  test('are replaced, and those that the meeting no longer has are removed', async () => {
    await report('meeting');
    agenda('{ case: "2/26", card: b-to, type: BP1 }', '{ case: "4/26", card: c-tre, type: BP1 }');
    const { code, stderr } = await report('meeting');
    expect(code).toBe(0);
    expect(stderr).toContain('Fjernet sak-1-26-a-en.md, som ikke hører til møtet lenger.');
    expect(names(at())).toEqual([
      '00-saksliste.md',
      '01-portefoljerapport.md',
      'metadata.json',
      'sak-2-26-b-to.md',
      'sak-4-26-c-tre.md',
    ]);
  });

  test('that are now written in another format or language are told in one line, and not as gone from the meeting', async () => {
    await report('meeting', '--format', 'html');
    agenda('{ case: "2/26", card: b-to, type: BP1 }');
    const { stderr } = await report('meeting');
    expect(stderr.split('\n').filter((line) => line.startsWith('Fjernet'))).toEqual([
      'Fjernet 3 filer, fordi papirene nå skrives som Markdown.',
      'Fjernet sak-1-26-a-en.html, som ikke hører til møtet lenger.',
    ]);
    const english = await report('meeting', '--lang', 'en');
    expect(english.stderr).toContain('Removed 3 files, because the papers are now written in English.\n');
    expect(names(at())).toEqual(['00-agenda.md', '01-portfolio-report.md', 'case-2-26-b-to.md', 'metadata.json']);
  });

  test.each(['00-saksliste.md', 'sak-1-26-a-en.md'])('are not lost when somebody has edited %s', async (name) => {
    await report('meeting');
    writeFileSync(at(name), 'skrevet for hånd');
    agenda('{ case: "2/26", card: b-to, type: BP1 }');
    const before = contents(at());
    const { code, stderr } = await report('meeting');
    expect(code).toBe(2);
    expect(stderr).toContain(`«${name}»`);
    expect(contents(at())).toEqual(before);
  });

  test('of another meeting stay where they are', async () => {
    await report('meeting', '--out', at());
    repo.write('portfolio/meetings/2027-03-11.yaml', 'date: 2027-03-11\nbody: radet\nstatus: planned\n');
    const { code, stderr } = await report('meeting', '2027-03-11', '--out', at());
    expect(code).toBe(2);
    expect(stderr).toContain('«2026-12-10 radet»');
    expect(names(at())).toEqual(usualNames);
  });

  test('a link out of the portfolio is never followed', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'portfolio-outside-'));
    symlinkSync(outside, join(repo.folder, 'portfolio/reports'));
    const { code } = await report('meeting');
    expect(code).toBe(2);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });
});

describe('what the archive gets', () => {
  test('metadata that follows the schema and names every paper by its content', async () => {
    const { stderr } = await report('meeting');
    const metadata = JSON.parse(readFileSync(at('metadata.json'), 'utf8'));
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addSchema(JSON.parse(textOf('schemas/output.schema.json')), 'output.schema.json');
    const validate = ajv.getSchema('output.schema.json#/$defs/papers');
    validate?.(metadata);
    expect(validate?.errors).toBeNull();
    expect(metadata).toMatchObject({
      meeting: { date: '2026-12-10', body: 'radet', name: 'Rådet' },
      language: 'nb',
      source: { commit: repo.git('rev-parse', 'HEAD'), date: '2026-11-20', changed: false },
      tool: { version: '0.0.0' },
    });
    expect(
      metadata.papers.map((each: { file: string; case: string; card: string; archiveCaseNumber: string }) => [
        each.file,
        each.case,
        each.card,
        each.archiveCaseNumber,
      ]),
    ).toEqual([
      ['00-saksliste.md', null, null, null],
      ['01-portefoljerapport.md', null, null, null],
      ['sak-1-26-a-en.md', '1/26', 'a-en', '2026/4'],
      ['sak-2-26-b-to.md', '2/26', 'b-to', '2026/4'],
    ]);
    const composed = metadata.papers.filter((each: { proposal: string | null }) => each.proposal === 'composed');
    expect(composed.map((each: { case: string }) => each.case)).toEqual(['1/26', '2/26']);
    expect(stderr).toContain('Forslaget er satt sammen av verktøyet i sak 1/26 og 2/26.');
    expect(readFileSync(at('sak-1-26-a-en.md'), 'utf8')).not.toContain('verktøyet');
    for (const { file, sha256, bytes } of metadata.papers) {
      const content = readFileSync(at(file));
      expect([createHash('sha256').update(content).digest('hex'), content.length]).toEqual([sha256, bytes]);
    }
  });

  test('one zip of all that is in the folder, dated by the commit', async () => {
    const { stderr } = await report('meeting', '--zip');
    const name = '2026-12-10-radet.zip';
    expect(stderr).toContain(`  ${name}\n`);
    const zip = readFileSync(at(name));
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked)).toEqual(usualNames);
    for (const each of usualNames)
      expect(Buffer.from(unpacked[each] as Uint8Array).equals(readFileSync(at(each)))).toBe(true);
    await report('meeting', '--zip');
    expect(readFileSync(at(name)).equals(zip)).toBe(true);
  });

  test('a zip of an earlier run that is not renewed is told', async () => {
    expect((await report('meeting', '--zip')).stderr).not.toContain('tidligere kjøring');
    expect((await report('meeting')).stderr).toContain('2026-12-10-radet.zip er fra en tidligere kjøring.');
  });
});

test('the same commit gives the same papers, in whatever order its files are listed', async () => {
  const [one, other] = [join(repo.folder, 'one'), join(repo.folder, 'other')];
  await report('meeting', '--out', one, '--zip');
  const words = ['report', 'meeting', '-C', join(repo.folder, 'portfolio'), '--out', other, '--zip'];
  await runCli(words, { tree: (root) => turnedAround(diskTree(root)), today: () => '2031-01-01' });
  expect(names(other)).toEqual(names(one));
  for (const name of names(one))
    expect(readFileSync(join(other, name)).equals(readFileSync(join(one, name)))).toBe(true);
});

test('the report is compared with what the body saw last, when git knows it', async () => {
  const held = (commit: string) =>
    repo.write(
      'portfolio/meetings/2026-11-19.yaml',
      `date: 2026-11-19\nbody: radet\nstatus: held\ncommit: "${commit}"\n`,
    );
  const seen = repo.git('rev-parse', 'HEAD');
  held(seen);
  repo.write('portfolio/projects/d-fire.yaml', card('d-fire'));
  repo.commit('more', { date: '2026-11-21' });
  await report('meeting');
  expect(readFileSync(at('01-portefoljerapport.md'), 'utf8')).toContain(
    `møtet 19. november 2026 (commit ${seen.slice(0, 10)}`,
  );
  held('1234567');
  repo.commit('a commit that is not there', { date: '2026-11-21' });
  const { code, stderr } = await report('meeting');
  expect(code).toBe(0);
  // What to do about it is for whoever makes the papers, and not for those who read them.
  expect(stderr).toContain('commit 1234567');
  const paper = readFileSync(at('01-portefoljerapport.md'), 'utf8');
  expect(paper).toContain('Endringer siden møtet 19. november 2026 kan ikke vises');
  expect(paper).not.toMatch(/1234567|--since/);
});

// Papers and the site as pages of HTML on real folders: what is written, what links to what, and what is never lost.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { documentOf, faultsOf } from '../render/html/page-of.ts';
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
  for (const id of ['a-en', 'con', 'b-to']) repo.write(`portfolio/projects/${id}.yaml`, card(id));
  repo.write('portfolio/projects/b-tre.yaml', card('b-tre').replace('idea', 'concept').replace('skolen', 'Ås'));
  meeting('2026-12-10', 'planned', '{ case: "1/26", card: a-en, type: BP1 }', '{ case: "3/26", title: Planer }');
  meeting('2026-10-01', 'held', '{ case: "1/26", card: b-to, type: BP1 }');
  meeting('2026-11-01', 'cancelled');
  repo.commit('cards', { date: '2026-11-20' });
});
afterEach(() => repo.cleanup());

function card(id: string): string {
  return `title: Prosjekt ${id}\nowner: { organisation: skolen }\nstage: idea\nstatus: proposed\nneed: { problem: Noe, for_whom: [Noen] }\npeople: { responsible: Rektor }\n`;
}

function meeting(date: string, status: string, ...items: readonly string[]): void {
  const agenda = items.length === 0 ? '' : `agenda:\n${items.map((item) => `  - ${item}`).join('\n')}\n`;
  repo.write(`portfolio/meetings/${date}.yaml`, `date: ${date}\nbody: radet\nstatus: ${status}\n${agenda}`);
}

const at = (path: string) => join(repo.folder, path);
const report = (...words: readonly string[]) => runCli(['report', ...words, '-C', at('portfolio')]);
const names = (folder: string) => readdirSync(at(folder)).sort();
const page = (path: string) => readFileSync(at(path), 'utf8');
const linksOf = (html: string) =>
  [...documentOf(html).querySelectorAll('a')]
    .map((each) => each.getAttribute('href') ?? '')
    .filter((to) => !to.startsWith('#'));

describe('papers', () => {
  test.each([[[]], [['case', 'a-en']], [['minutes', '2026-10-01']], [['public']]])(
    'report %j is a whole page',
    async (words) => {
      const { code, stdout } = await report(...words, '--format', 'html');
      expect(code).toBe(0);
      expect(faultsOf(stdout)).toEqual([]);
      expect(stdout.match(/undefined|NaN|\[object|Infinity/)).toBeNull();
    },
  );

  test.each([
    ['rank'],
    ['list'],
    ['show', 'a-en'],
    ['history', 'a-en'],
    ['diff', 'HEAD', 'HEAD'],
    ['explain', 'bad-key'],
    ['select', '--quick'],
  ])('portfolio %s %s is a whole page', async (...words) => {
    const { stdout } = await runCli([...words, '-C', at('portfolio'), '--format', 'html']);
    expect(faultsOf(stdout)).toEqual([]);
  });

  test('a report without a page for each project says so, and each page of the full one begins a new sheet', async () => {
    const [full, short] = [await report('--format', 'html'), await report('--without-projects', '--format', 'html')];
    expect(full.stdout).toContain('id="prosjekt-a-en"');
    expect(full.stdout.match(/<hr class="sheet">\n<h3 id="prosjekt-/g)).toHaveLength(4);
    expect(short.stdout).not.toContain('id="prosjekt-');
    expect(short.stdout).not.toContain('href="#prosjekt-');
    expect(short.stdout).toContain('Denne utgaven er uten sidene om hvert av de 4 prosjektene.');
    expect(faultsOf(short.stdout)).toEqual([]);
    expect((await report('case', 'a-en', '--without-projects')).stderr).toContain('--without-projects');
  });

  test('and so does the report among the papers of a meeting', async () => {
    await report('meeting', '--without-projects', '--out', at('short'));
    expect(page('short/01-portefoljerapport.md')).toContain('Denne utgaven er uten sidene');
    expect(page('short/01-portefoljerapport.md')).not.toContain('### Prosjekt a-en');
  });

  test('those of a meeting link to each other, and the archive gets their names', async () => {
    const { code } = await report('meeting', '--format', 'html', '--out', at('out'), '--zip');
    expect(code).toBe(0);
    const files = ['00-saksliste.html', '01-portefoljerapport.html', 'sak-1-26-a-en.html'];
    expect(names('out')).toEqual(
      [...files.slice(0, 2), '2026-12-10-radet.zip', 'metadata.json', ...files.slice(2)].sort(),
    );
    expect(JSON.parse(page('out/metadata.json')).papers.map(({ file }: { file: string }) => file)).toEqual(files);
    expect(linksOf(page('out/00-saksliste.html'))).toEqual([files[1], files[2]]);
    for (const file of files) expect(faultsOf(page(`out/${file}`))).toEqual([]);
  });

  test('a run in another format takes the place of an earlier one', async () => {
    await report('meeting', '--out', at('out'));
    await report('meeting', '--format', 'html', '--out', at('out'));
    expect(names('out').filter((name) => name.endsWith('.md'))).toEqual([]);
  });
});

describe('the site', () => {
  const files = [
    'index.html',
    'kort-fortalt.html',
    'metadata.json',
    'mote-2026-10-01-protokoll.html',
    'mote-2026-12-10-sak-1-26-a-en.html',
    'mote-2026-12-10-saksliste.html',
    'portefoljerapport.html',
    'prosjekt-a-en.html',
    'prosjekt-b-to.html',
    'prosjekt-b-tre.html',
    'prosjekt-con.html',
  ];

  test('has a page for every paper and every card, and each is whole', async () => {
    const { code, stdout, stderr } = await report('site', '--out', at('out'));
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(`Skrev 11 filer i ${at('out')}. Åpne index.html først.`);
    expect(names('out')).toEqual(files);
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect([file, faultsOf(page(`out/${file}`))]).toEqual([file, []]);
  });

  test('every link leads to a page, and every page is found from the first one', async () => {
    await report('site', '--out', at('out'));
    const found = new Set(['index.html']);
    for (const name of found) for (const to of linksOf(page(`out/${name}`))) found.add(to);
    expect([...found].sort()).toEqual(files.filter((name) => name !== 'metadata.json'));
  });

  test('the cards stand in each order, and a cancelled meeting is told', async () => {
    await report('site', '--out', at('out'));
    const document = documentOf(page('out/index.html'));
    const rows = (id: string) => {
      const table = document.getElementById(id)?.parentElement?.querySelectorAll('table') ?? [];
      const named = [...table].find((each) => each.caption?.textContent === document.getElementById(id)?.textContent);
      return [...(named?.querySelectorAll('tbody a') ?? [])].map((each) => each.textContent?.replace('Prosjekt ', ''));
    };
    expect(rows('order-title')).toEqual(['a-en', 'b-to', 'b-tre', 'con']);
    expect(rows('order-stage')).toEqual(['a-en', 'b-to', 'con', 'b-tre']);
    expect(rows('order-owner')).toEqual(['a-en', 'b-to', 'con', 'b-tre']);
    expect(document.body.textContent).toContain('Møtet er avlyst.');
    expect(document.body.textContent).toMatch(/Laget av: commit [0-9a-f]{10} fra 20\. november 2026/);
  });

  test('every page says who it is for, but the public edition, which stands alone', async () => {
    await report('site', '--out', at('out'));
    const notices = files.filter(
      (name) => name.endsWith('.html') && !page(`out/${name}`).includes('Ikke laget for å publiseres.'),
    );
    expect(notices).toEqual(['kort-fortalt.html']);
    expect(linksOf(page('out/kort-fortalt.html'))).toEqual([]);
  });

  test('a page of a card leads to the paper of its case, and back', async () => {
    await report('site', '--out', at('out'));
    expect(linksOf(page('out/prosjekt-a-en.html'))).toContain('mote-2026-12-10-sak-1-26-a-en.html');
    expect(linksOf(page('out/mote-2026-12-10-sak-1-26-a-en.html'))).toContain('prosjekt-a-en.html');
    expect(linksOf(page('out/prosjekt-b-to.html'))).toEqual(['index.html']);
  });

  test('a second run renews its own pages and removes those of cards that are gone', async () => {
    await report('site', '--out', at('out'));
    writeFileSync(at('out/notat.html'), 'mine');
    rmSync(at('portfolio/projects/con.yaml'));
    const { code, stderr } = await report('site', '--out', at('out'));
    expect(code).toBe(0);
    expect(stderr).toContain('Fjernet prosjekt-con.html, som ikke hører til lenger.');
    expect(names('out')).toEqual([...files.filter((name) => name !== 'prosjekt-con.html'), 'notat.html'].sort());
  });

  test('a page that somebody has edited stops everything, and so does a folder with the papers of a meeting', async () => {
    await report('site', '--out', at('out'));
    writeFileSync(at('out/prosjekt-a-en.html'), 'edited');
    repo.write('portfolio/projects/d.yaml', card('d'));
    const { code, stderr } = await report('site', '--out', at('out'));
    expect([code, names('out')]).toEqual([2, files]);
    expect(stderr).toContain('«prosjekt-a-en.html»');
    expect(page('out/prosjekt-a-en.html')).toBe('edited');
    await report('meeting', '--out', at('papers'));
    const before = names('papers');
    expect((await report('site', '--out', at('papers'))).code).toBe(2);
    expect(names('papers')).toEqual(before);
  });

  test('the same commit gives the same bytes, in whatever order its files are listed', async () => {
    await report('site', '--out', at('one'));
    const words = ['report', 'site', '-C', at('portfolio'), '--out', at('other')];
    await runCli(words, { tree: (root) => turnedAround(diskTree(root)), today: () => '2031-01-01' });
    for (const file of files) expect(page(`other/${file}`) === page(`one/${file}`)).toBe(true);
  });

  test('metadata follows the schema; names are known again in every language', async () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addSchema(JSON.parse(textOf('schemas/output.schema.json')), 'output.schema.json');
    const validate = ajv.getSchema('output.schema.json#/$defs/site');
    for (const language of ['nb', 'nn', 'en']) {
      const out = mkdtempSync(join(tmpdir(), 'portfolio-site-'));
      const run = () => report('site', '--out', out, '--lang', language);
      meeting('2026-10-02', 'held');
      meeting('2026-12-11', 'planned');
      repo.write('portfolio/projects/e-fem.yaml', card('e-fem'));
      await run();
      validate?.(JSON.parse(readFileSync(join(out, 'metadata.json'), 'utf8')));
      expect(validate?.errors).toBeNull();
      expect(readdirSync(out).length).toBe(files.length + 3);
      for (const gone of ['projects/e-fem', 'meetings/2026-10-02', 'meetings/2026-12-11'])
        rmSync(at(`portfolio/${gone}.yaml`));
      expect((await run()).code).toBe(0);
      expect(readdirSync(out).length).toBe(files.length);
      rmSync(out, { recursive: true });
    }
  });

  test('without --out it lies below the portfolio', async () => {
    const { stderr } = await report('site');
    expect(stderr).toContain('i portfolio/reports/site.');
    expect(names('portfolio/reports/site')).toEqual(files);
  });
});

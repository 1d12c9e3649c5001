// Promises that an editor underlines what `portfolio check` finds wrong with a field, on the same line, and nothing in a file that is right.
// What takes more than one field to see (a goal that does not exist, money that does not add up) only the check tells.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldWords } from '../../src/i18n/nb/findings/fields.ts';
import { fixtureCodes, fixtureTree } from '../../tools/fixture-tree.ts';
import { checkFixture } from '../../tools/rule-examples.ts';
import { type Editor, openEditor } from '../support/language-server.ts';
import { runCli } from '../support/run-cli.ts';

/** Found in the text before any schema is asked; the editor's own reader of YAML stumbles over these too. */
const stumbledOver = ['duplicate-key', 'forbidden-key', 'no-break-space', 'too-deep'];
const stumbledOverToo = ['yaml-reference', 'yaml-syntax', 'yaml-tag'];

const settings = {
  schemas: {
    './schemas/project.schema.json': ['portfolio/projects/**/*.yaml'],
    './portfolio/schemas/weights.schema.json': ['portfolio/weights/*.yaml'],
  },
};

let folder: string;
let editor: Editor;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-editor-'));
  for (const each of ['portfolio', 'schemas', 'templates']) cpSync(each, join(folder, each), { recursive: true });
  await runCli(['schema', '--write', '-C', join(folder, 'portfolio')]);
  editor = await openEditor(folder, settings);
});
afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true });
});

const linesOf = async (path: string, text?: string): Promise<readonly number[]> =>
  (await editor.open(path, text)).map(({ range }) => range.start.line + 1).sort((a, b) => a - b);

function yamlFiles(path: string): readonly string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap(({ name }) =>
    name.endsWith('.yaml') ? [`${path}/${name}`] : [],
  );
}

/** The cards that the fixture of a finding adds or changes, by a path of their own. */
async function cardsOf(code: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const tree = fixtureTree(code);
  const own = (await tree.list()).filter(
    ({ path, kind, size }) => /^projects\/.*\.yaml$/.test(path) && kind === 'file' && size < 100_000,
  );
  const read = own.map(async ({ path }) => ({
    path: `portfolio/projects/${code}-${path.replace('projects/', '')}`,
    text: new TextDecoder().decode(await tree.read(path)),
  }));
  return (await Promise.all(read)).filter(({ path }) => !path.endsWith('-god-sak.yaml'));
}

/** With the first line pointing to the portfolio's own schemas, which hold its ids. */
function withIds(text: string): string {
  return text.replace(/\$schema=(?:\.\.\/)?(\S*schemas\/)/, '$schema=$1');
}

describe('what is right', () => {
  test('nothing is underlined in any file of the example', async () => {
    const paths = ['portfolio', 'portfolio/projects', 'portfolio/meetings', 'portfolio/weights'].flatMap(yamlFiles);
    expect(paths.length).toBeGreaterThan(45);
    const seen = paths.map(async (path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const underlined = await linesOf(path, text);
      return [path, [...underlined, ...(await linesOf(path, withIds(text)))]];
    });
    expect(await Promise.all(seen)).toEqual(paths.map((path) => [path, []]));
  });

  test('nor in the mappings that come with the tool', async () => {
    for (const path of yamlFiles('templates/mappings')) expect([path, await linesOf(path)]).toEqual([path, []]);
    const wrong = '# yaml-language-server: $schema=../../schemas/mapping.schema.json\ncolumns: 7\n';
    expect(await linesOf('templates/mappings/feil.yaml', wrong)).toContain(2);
  });

  test('an id that the schemas do not know yet is no error in the editor', async () => {
    const text = `# yaml-language-server: $schema=../schemas/project.schema.json
title: Nytt kort
sector: ny-sektor
areas: [nytt-omrade]
scores: { nytt-kriterium: { score: 3, reason: Fordi } }
strategy: { goals: [{ goal: M99 }] }
links: { part_of: nytt-program, related: [et-annet-nytt] }
owner: { organisation: Ny kommune }
`;
    expect(await linesOf('portfolio/projects/nytt.yaml', text)).toEqual([]);
    expect(await linesOf('portfolio/projects/nytt.yaml', text.replace('part_of: nytt', 'part_of: Nytt'))).toEqual([7]);
  });
});

describe('what is wrong', () => {
  const reading = [...stumbledOver, ...stumbledOverToo];

  test.each(fixtureCodes().filter((code) => code in fieldWords || reading.includes(code)))('%s', async (code) => {
    const { problems } = await checkFixture(code);
    const place = problems[0]?.place;
    const text = new TextDecoder().decode(await fixtureTree(code).read(place?.file.replace('portfolio/', '') ?? ''));
    expect(new Set(await linesOf(place?.file ?? '', text))).toEqual(new Set([place?.start.line]));
  });

  test('what only the check can see is not underlined', async () => {
    const others = fixtureCodes().filter((code) => !(code in fieldWords) && !reading.includes(code));
    expect(others).toEqual(expect.arrayContaining(['unknown-goal', 'shares-not-100', 'missing-field', 'odd-number']));
    const cards = (await Promise.all(others.map(cardsOf))).flat();
    expect(cards.length).toBeGreaterThan(100);
    const seen = cards.map(async ({ path, text }) => [path, await linesOf(path, text)] as const);
    expect((await Promise.all(seen)).filter(([, lines]) => lines.length > 0)).toEqual([]);
  });

  test('a card with many faults: the same lines as `portfolio check --format json`, with ids in the schema', async () => {
    const path = 'portfolio/projects/feil-kort.yaml';
    writeFileSync(join(folder, path), broken);
    const { stdout } = await runCli(['check', '-C', join(folder, 'portfolio'), '--format', 'json']);
    const { problems } = JSON.parse(stdout) as { problems: { code: string; file: string; line: number }[] };
    const here = problems.filter(({ file }) => file === path);
    const ofSchema = here.filter(({ code }) => code in fieldWords);
    expect(ofSchema.map(({ code }) => code)).toEqual([
      ...['unknown-choice', 'not-a-date', 'unknown-key', 'bad-form', 'not-a-number', 'quote-needed', 'missing-key'],
    ]);
    expect(await linesOf(path)).toEqual(ofSchema.map(({ line }) => line));
    expect(here.map(({ code }) => code)).toEqual(expect.arrayContaining(['unknown-goal', 'unknown-sector']));
    rmSync(join(folder, path));
  });
});

const broken = `# yaml-language-server: $schema=../schemas/project.schema.json
title: Kort med feil
stage: ide
status: proposed
submitter: { role: Rådgiver, date: 2026-02-30 }
ownr: { organisation: storvik }
sector: finnes-ikke
strategy: { goals: [{ goal: M99 }] }
links: { part_of: Stor Bokstav }
cost:
  estimate: { likely: 4 mill }
archive: { case_number: 12 }
benefits:
  - id: G1
`;

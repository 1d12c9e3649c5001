// Promises that an editor with the YAML extension helps whoever writes a card: keys, choices, ids and explanations in the portfolio's
// language. The language server is the one in VS Code's extension.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, type Offer, openEditor } from '../support/language-server.ts';
import { runCli } from '../support/run-cli.ts';

const card = 'portfolio/projects/nytt-kort.yaml';
const modeline = '# yaml-language-server: $schema=../schemas/project.schema.json\n';

let folder: string;
let editor: Editor;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-editor-'));
  cpSync('portfolio', join(folder, 'portfolio'), { recursive: true });
  cpSync('schemas', join(folder, 'schemas'), { recursive: true });
  await runCli(['schema', '--write', '-C', join(folder, 'portfolio')]);
  editor = await openEditor(folder, {});
});
afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true });
});

const offers = (text: string): Promise<readonly Offer[]> => editor.complete(card, `${modeline}title: Nytt\n${text}`);
const labels = async (text: string): Promise<readonly string[]> => (await offers(text)).map(({ label }) => label);
const hover = (text: string): Promise<string> => editor.hover(card, `${modeline}${text}`);

describe('completion', () => {
  test('of keys on top, but not of one that is there', async () => {
    const keys = await labels('|');
    expect(keys).toEqual(expect.arrayContaining(['stage', 'status', 'owner', 'benefits', 'links']));
    expect(keys).not.toContain('title');
    const stage = (await offers('|')).find(({ label }) => label === 'stage');
    expect(stage?.documentation).toBe('Hvor i livsløpet prosjektet er. Fasen endres bare ved vedtak.');
  });

  test('of keys inside a group, and inside an element of a list', async () => {
    const keys = ['depends_on', 'excludes', 'variant_of', 'part_of', 'replaces', 'related', 'lead_card'];
    expect(await labels('links:\n  |')).toEqual(keys);
    expect(await labels('benefits:\n  - id: G1\n    |')).toEqual(
      expect.arrayContaining(['name', 'indicator', 'class']),
    );
    expect(await labels('benefits:\n  - id: G1\n    |')).not.toContain('stage');
  });

  test('of choices, each with what it means', async () => {
    const stages = await offers('stage: |');
    expect(stages.map(({ label }) => label)).toEqual([
      'idea',
      'concept',
      'planning',
      'execution',
      'closing',
      'realisation',
      'done',
    ]);
    expect(stages[0]?.documentation).toBe('Idé: et behov er beskrevet');
    expect(await labels('status: |')).toEqual(['proposed', 'active', 'on_hold', 'stopped', 'rejected', 'completed']);
    expect(await labels('life_events:\n  - |')).toContain('having_a_child');
  });

  const ids: readonly (readonly [what: string, text: string, id: string, name: string | undefined])[] = [
    ['goals', 'strategy:\n  goals:\n    - goal: |', 'M2', 'Lengre og tryggere liv hjemme'],
    ['organisations', 'owner:\n  organisation: |', 'storvik', 'Storvik kommune'],
    ['taking part', 'participants:\n  - organisation: |', 'nesfjord', 'Nesfjord kommune'],
    ['sectors', 'sector: |', 'helse', 'Helse og omsorg'],
    ['areas', 'areas:\n  - |', 'skole', 'Skole'],
    ['areas on one line', 'areas: [|]', 'skole', 'Skole'],
    ['themes in use', 'themes:\n  - |', 'datadeling', undefined],
    ['projects to depend on', 'links:\n  depends_on:\n    - card: |', 'barnehageopptak', 'Enklare barnehageopptak'],
    ['a programme', 'links:\n  part_of: |', 'velferdsteknologi-program', 'Velferdsteknologiprogrammet'],
    ['related projects', 'links:\n  related:\n    - |', 'barnehageopptak', 'Enklare barnehageopptak'],
    ['competences', 'resources:\n  - competence: |', 'utvikling', undefined],
    ['decisions', 'conditions:\n  - decision: |', '2026-06-11/V1', undefined],
  ];
  test.each(ids)('of ids: %s', async (_, text, id, name) => {
    const found = (await offers(text)).filter(({ label }) => label === id);
    expect(found).toHaveLength(1);
    if (name !== undefined) expect(found[0]?.documentation).toBe(name);
  });

  test('of criteria and own fields, as keys', async () => {
    const criteria = ['maloppnaelse', 'innbyggerverdi', 'frigjort-kapasitet', 'sammenheng', 'fundament'];
    expect((await labels('scores:\n  |')).slice(0, 5)).toEqual(criteria);
    expect(await labels('local:\n  |')).toContain('servicetorg_berort');
    expect(await labels('scores:\n  innbyggerverdi:\n    |')).toEqual(
      expect.arrayContaining(['score', 'span', 'reason']),
    );
  });

  test('no sector where a goal is asked for', async () => {
    expect(await labels('strategy:\n  goals:\n    - goal: |')).not.toContain('helse');
  });

  test('in meetings, governance and weights', async () => {
    const in_ = async (path: string, kind: string, text: string) =>
      (await editor.complete(`portfolio/${path}`, `# yaml-language-server: $schema=${kind}.schema.json\n${text}`)).map(
        ({ label }) => label,
      );
    const meeting = (text: string) => in_('meetings/2027-03-01.yaml', '../schemas/meeting', text);
    expect(await meeting('body: |')).toContain('digitaliseringsradet');
    expect(await meeting('agenda:\n  - card: |')).toContain('barnehageopptak');
    expect(await meeting('decisions:\n  - outcome: |')).toContain('approved_with_conditions');
    expect(await in_('governance.yaml', 'schemas/governance', 'routing:\n  - bodies: [|]')).toContain('sekretariatet');
    expect(await in_('weights/ny.yaml', '../schemas/weights', '- |')).toContain('sammenheng');
    expect(await in_('weights/ny.yaml', '../schemas/weights', 'sammen|: 4\n')).toContain('fundament');
  });
});

describe('hover', () => {
  test('says in bokmål what a key is for', async () => {
    expect(await hover('sec|tor: helse\n')).toContain(
      '#### Sektor\n\nSektoren der sektorlederen tilrår prosjektet, en id fra governance.yaml.',
    );
    expect(await hover('benefits:\n  - id: G1\n    indi|cator:\n      unit: timer\n')).toContain('#### Indikator');
  });

  test('says what a criterion asks', async () => {
    expect(await hover('scores:\n  innbygger|verdi:\n    score: 3\n')).toContain(
      '#### Verdi for innbyggere og brukere\n\nHva merker innbyggerne',
    );
  });

  test('says nothing where there is nothing to say', async () => {
    expect(await hover('finnes|ikke: 1\n')).not.toContain('####');
  });
});

describe('a repository that portfolio init has made', () => {
  const made = async (lang: string) => {
    const repository = mkdtempSync(join(tmpdir(), 'portfolio-editor-init-'));
    const told = ['--name', 'Porteføljen', '--organisation', 'Storvik kommune', '--frame', '2027=8000000'];
    const { code } = await runCli(['init', repository, ...told, '--kind', 'municipal-council', '--lang', lang]);
    expect(code).toBe(0);
    const { 'yaml.schemas': schemas } = JSON.parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8'));
    const [first] = readdirSync(join(repository, 'portfolio/projects'));
    return { repository, schemas, path: `portfolio/projects/${first}` };
  };

  test('in nynorsk: the first line of a card is enough, also for ids', async () => {
    const { repository, path } = await made('nn');
    const begun = await openEditor(repository, {});
    const text = readFileSync(join(repository, path), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/project\.schema\.json\n/);
    expect(await begun.open(path)).toEqual([]);
    expect(await begun.hover(path, text.replace(/^stage:/m, 'sta|ge:'))).toContain('Kvar i livsløpet prosjektet er');
    const owners = await begun.complete(path, `${modeline}owner:\n  organisation: |`);
    expect(owners.map(({ label }) => label)).toContain('storvik');
    await begun.close();
    rmSync(repository, { recursive: true });
  });

  test('the settings of the editor are enough where a file has no first line', async () => {
    const { repository, schemas, path } = await made('nb');
    const begun = await openEditor(repository, { schemas });
    const bare = readFileSync(join(repository, path), 'utf8').replace(/^# yaml-language-server.*\n/, '');
    expect(await begun.hover(path, bare.replace(/^stage:/m, 'sta|ge:'))).toContain('Hvor i livsløpet prosjektet er');
    for (const each of ['portfolio', 'strategy', 'governance', 'capacity'])
      expect([each, await begun.open(`portfolio/${each}.yaml`)]).toEqual([each, []]);
    expect(await begun.open('portfolio/strategy.yaml', 'finnes_ikke: 1\n')).toHaveLength(1);
    expect(await begun.open('portfolio/meetings/2027-01-01.yaml', 'finnes_ikke: 1\n')).toHaveLength(1);
    const other = await openEditor(repository, {});
    expect(await other.open('portfolio/strategy.yaml', 'finnes_ikke: 1\n')).toEqual([]);
    await Promise.all([begun.close(), other.close()]);
    rmSync(repository, { recursive: true });
  });
});

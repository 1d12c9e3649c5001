// Promises that a project moves one stage when decision, card and check list allow it, and not a byte otherwise.
import { afterEach, describe, expect, test } from 'vitest';
import { type CouncilWorld, cardText, councilWorld, held, meeting } from '../support/council-world.ts';

let world: CouncilWorld;
afterEach(() => world.remove());

const flat = (text: string) => text.replace(/\s+/g, ' ');
const advance = (...words: readonly string[]) => world.run('advance', ...words);
const decided = (type: string, id = 'ny') =>
  `${held}decisions:\n  - { id: V1, card: ${id}, type: ${type}, outcome: approved }\n`;

/** Not moved, with exit code 1 and not a byte changed; what was said, on one line. */
async function stays(...words: readonly string[]): Promise<string> {
  const files = world.files();
  const { code, stdout } = await advance(...words);
  expect(code).toBe(1);
  expect(world.files()).toEqual(files);
  return flat(stdout);
}

describe('a project that is let in', () => {
  test('moves one stage, and becomes active; comments stay', async () => {
    world = councilWorld({ [meeting]: decided('BP1') });
    const text = world.read('projects/ny.yaml');
    const { code, stdout } = await advance('ny');
    expect(stdout).toContain('“Ny sak” is moved from idea to concept (BP1).');
    expect(stdout).toContain('Decision: approved on 10 December 2026 (2026-12-10/V1).');
    expect(stdout).toContain('The status is now active.');
    expect(stdout).toContain('Wrote portfolio/projects/ny.yaml.');
    expect(code).toBe(0);
    expect(world.read('projects/ny.yaml')).toBe(
      text.replace('stage: idea', 'stage: concept').replace('status: proposed #', 'status: active #'),
    );
  });
  test('never two stages, however far the decision goes', async () => {
    world = councilWorld({ [meeting]: decided('BP3, grants: execution') });
    await advance('ny');
    expect(world.read('projects/ny.yaml')).toContain('stage: concept');
    await advance('ny');
    expect(world.read('projects/ny.yaml')).toContain('stage: planning');
  });
  test('is completed at the end', async () => {
    const last = cardText('Ny sak', [
      'form: project',
      'stage: realisation',
      'status: active',
      'cost: { estimate: { likely: 1000 } }',
      'lessons: [{ text: Begynn smått. }]',
    ]);
    world = councilWorld({ [meeting]: decided('BP6'), 'projects/ny.yaml': last });
    const { stdout } = await advance('ny');
    expect(stdout).toContain('The status is now completed.');
    expect(world.read('projects/ny.yaml')).toContain('stage: done\nstatus: completed\n');
    expect(await stays('ny')).toContain('is over, with the status completed');
  });
  test('with --dry-run: said, and not written', async () => {
    world = councilWorld({ [meeting]: decided('BP1') });
    const files = world.files();
    const { code, stdout } = await advance('ny', '--dry-run');
    expect(stdout).toContain('can be moved from idea to concept');
    expect(stdout).toContain('Would have written portfolio/projects/ny.yaml.');
    expect(code).toBe(0);
    expect(world.files()).toEqual(files);
  });
});

describe('a project stays where it is', () => {
  test('without a decision: who is next, and when', async () => {
    world = councilWorld();
    const said = await stays('ny', '--today', '2026-11-22');
    expect(said).toContain('“Ny sak” cannot be moved from idea to concept (BP1) yet.');
    expect(said).toContain(
      'There is no decision. Next is Rådet, which decides. Its next meeting is on 10 December 2026.',
    );
  });
  test('with only a recommendation', async () => {
    world = councilWorld({ [meeting]: decided('BP3', 'stor') });
    expect(await stays('stor')).toContain('Next is Styret, which decides. No meeting is planned there.');
  });
  test('with errors on the card: each with its place and remedy', async () => {
    const broken = cardText('Ny sak', [
      'form: project',
      'stage: idea',
      'status: proposed',
      'cost: { estimate: { likely: 1000 } }',
      'archive: { case_number: "26/1" }',
    ]);
    world = councilWorld({ [meeting]: decided('BP1'), 'projects/ny.yaml': broken });
    const said = await stays('ny');
    expect(said).toContain('This must be mended first:');
    expect(said).toContain('portfolio/projects/ny.yaml:6:25 “26/1” is not a case number.');
  });
  test('each missing field is told once, and what is only a warning by name', async () => {
    world = councilWorld({ [meeting]: decided('BP1') });
    world.write('governance.yaml', world.read('governance.yaml').replace('requirement_set: register\n', ''));
    const said = await stays('ny');
    expect(said).toContain('areas (Service areas) is missing. It is needed from the stage Concept. -');
    expect(said).not.toContain('Fill in');
    expect(said).toContain(
      'This gives a warning in the stage concept until it is filled in, but does not keep the project from moving: Dimensions; Innovation; Method; Reuse.',
    );
    expect(said.match(/Dimensions/g)).toHaveLength(1);
    expect(said).not.toContain('portfolio check');
  });
  test('with points of a check list that have to be answered', async () => {
    world = councilWorld({ [meeting]: decided('BP1') });
    const governance = world.read('governance.yaml');
    const points = (answers: string) =>
      cardText('Ny sak', [
        'form: project',
        'stage: idea',
        'status: proposed',
        'cost: { estimate: { likely: 1000 } }',
        `checklists: { BP1: { ${answers} } }`,
      ]);
    world.write('governance.yaml', `${governance}checklist_use: required\n`);
    world.write('projects/ny.yaml', points('p1: { answer: yes }, p2: { answer: no }'));
    const said = await stays('ny');
    expect(said).toContain('6 of 7 points on the check list for BP1 must be answered first:');
    expect(said).not.toContain('p1: ');
    expect(said).toContain('- p2: Is the initiative in line with the organisation’s strategy?');
    const all = [1, 2, 3, 4, 5, 6, 7].map((at) => `p${at}: { answer: ${at === 2 ? 'no, remark: Med vilje' : 'yes'} }`);
    world.write('projects/ny.yaml', points(all.join(', ')));
    expect((await advance('ny')).code).toBe(0);
  });
  test.each([
    [
      'over',
      ['status: stopped', 'status_reason: For dyrt.'],
      'is over, with the status stopped, and goes no further. The reason on the card: For dyrt.',
    ],
    ['on hold', ['status: on_hold', 'status_reason: Venter på lov.'], 'is on hold, and goes no further'],
    ['at its end', ['stage: done', 'status: active'], 'which is the last'],
  ])('%s', async (_, lines, said) => {
    world = councilWorld({ [meeting]: decided('BP1'), 'projects/ny.yaml': cardText('Ny sak', lines) });
    expect(await stays('ny')).toContain(said);
  });
});

describe('could not run', () => {
  test.each([
    ['an unknown card', 'nyy', {}, 'Did you mean “ny”'],
    [
      'a card that cannot be read',
      'ny',
      { 'projects/ny.yaml': 'title: [x\n' },
      'has errors, so the tool does not know',
    ],
  ])('%s', async (_, id, changes, said) => {
    world = councilWorld({ [meeting]: decided('BP1'), ...changes });
    const { code, stderr } = await advance(id);
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });
});

test('for programs: codes, places and the open points', async () => {
  world = councilWorld();
  const { stdout } = await advance('ny', '--format', 'json');
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({
    schema: 1,
    id: 'ny',
    from: 'idea',
    to: 'concept',
    gate: 'BP1',
    open: false,
    moved: false,
  });
  expect(told.checklist).toHaveLength(7);
  expect(told.next).toEqual({ id: 'radet', name: 'Rådet', part: 'decides', meeting: '2027-03-11' });
});

test('hostile text of a card is only text on the terminal', async () => {
  const hostile = cardText('x', [
    'form: project',
    'stage: idea',
    'status: stopped',
    'status_reason: "a\\e[2J\\nb ::error::c"',
  ]);
  world = councilWorld({ 'projects/ny.yaml': hostile.replace('title: x', 'title: "x\\e]0;y\\a\\n::warning::z"') });
  const { stdout } = await advance('ny');
  expect(stdout).toContain('\\u{1b}[2J');
  expect(stdout).not.toMatch(/[\u001B\u0007]|^::/m);
});

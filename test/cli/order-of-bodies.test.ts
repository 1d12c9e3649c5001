// Promises that a case goes through the bodies in the order of its route: nobody can put it on an agenda, approve it or carry it out before
// those before have said yes or no.
import { afterEach, describe, expect, test } from 'vitest';
import { type CouncilWorld, councilWorld, held, meeting, planned } from '../support/council-world.ts';

let world: CouncilWorld;
afterEach(() => world.remove());

const board = 'meetings/2026-12-17.yaml';
const ofBoard = (status: string, ...lines: readonly string[]) =>
  ['date: 2026-12-17', 'body: styret', `status: ${status}`, ...lines, ''].join('\n');
const withCase = 'agenda: [{ case: "1/26", card: stor, type: BP3 }]';
const council = (outcome: string, more = '') =>
  `${held}decisions:\n  - { id: V1, card: stor, type: BP3, outcome: ${outcome}, reason: x${more} }\n`;
const approve = ['decide', 'stor', '--meeting', '2026-12-17', '--outcome', 'approved', '--today', '2026-12-18'];
const asWarning = (): void =>
  world.write('governance.yaml', `${world.read('governance.yaml')}severities: { decision-out-of-order: warning }\n`);

describe('an approval by the last body', () => {
  const said = 'Rådet must say yes or no to the case before Styret can approve it, by the routes in governance.yaml.';

  test.each([
    ['has not treated it', held],
    ['sent it back', council('returned')],
    ['put it off', council('postponed')],
    ['decided something else about it', council('approved').replace('type: BP3, outcome', 'type: change, outcome')],
  ])('is refused when the council %s, also with --anyway', async (_, text) => {
    world = councilWorld({ [meeting]: text, [board]: ofBoard('held', withCase) });
    expect(await world.refused(...approve)).toContain(said);
    expect(await world.refused(...approve, '--anyway')).toContain(said);
  });

  test.each([
    ['recommended it', 'approved'],
    ['advised against it', 'rejected'],
  ])('is recorded when the council %s', async (_, outcome) => {
    world = councilWorld({ [meeting]: council(outcome), [board]: ofBoard('held', withCase) });
    const { code, stdout } = await world.run(...approve);
    expect(stdout).toContain('Recorded as 2026-12-17/V1');
    expect(code).toBe(0);
  });

  test('is refused when the council treated it on a later day', async () => {
    const early = ofBoard('held', withCase).replace('2026-12-17', '2026-12-03');
    world = councilWorld({ [meeting]: council('approved'), 'meetings/2026-12-03.yaml': early });
    expect(await world.refused(...approve.map((word) => (word === '2026-12-17' ? '2026-12-03' : word)))).toContain(
      said,
    );
  });

  test('is recorded where governance.yaml has made the rule a warning', async () => {
    world = councilWorld({ [board]: ofBoard('held', withCase) });
    asWarning();
    expect((await world.run(...approve)).code).toBe(0);
  });

  test('only approvals wait: the board may send the case back', async () => {
    world = councilWorld({ [board]: ofBoard('held', withCase) });
    const back = approve.map((word) => (word === 'approved' ? 'returned' : word));
    expect((await world.run(...back, '--reason', 'Rådet først.')).code).toBe(0);
  });
});

describe('advance', () => {
  const decided = ofBoard('held', withCase, 'decisions: [{ id: V1, card: stor, type: BP3, outcome: approved }]');
  const advance = ['advance', 'stor', '--today', '2026-12-18'];
  const flat = (text: string) => text.replace(/\s+/g, ' ');

  test('does not build on a decision that the council was passed by in', async () => {
    world = councilWorld({ [board]: decided });
    const files = world.files();
    const { code, stdout } = await world.run(...advance);
    expect(flat(stdout)).toContain(
      'The decision was made in the wrong order: Rådet should have treated the case first. The project moves when that is done',
    );
    expect(code).toBe(1);
    expect(world.files()).toEqual(files);
    const told = JSON.parse((await world.run(...advance, '--format', 'json')).stdout);
    expect(told).toMatchObject({
      open: false,
      moved: false,
      skipped: ['Rådet'],
      decision: { reference: '2026-12-17/V1' },
    });
  });

  test('moves the project when the council had recommended it, or the order binds nobody', async () => {
    world = councilWorld({ [meeting]: council('approved'), [board]: decided });
    const { code, stdout } = await world.run(...advance, '--dry-run');
    expect(stdout).toContain('“Stor sak” can be moved from planning to execution');
    expect(stdout).not.toContain('wrong order');
    expect(code).toBe(0);
    world.write(meeting, held);
    expect((await world.run(...advance, '--dry-run')).code).toBe(1);
    asWarning();
    expect((await world.run(...advance, '--dry-run')).code).toBe(0);
  });
});

describe('a card that is named for an agenda', () => {
  const name = ['meeting', '2026-12-17', '--with', 'stor', '--today', '2026-11-22'];
  const withoutStor = planned.replace('  - { case: "4/26", card: stor, type: BP3 }\n', '');

  test('is refused when an earlier body is not to treat it first', async () => {
    world = councilWorld({ [meeting]: withoutStor, [board]: ofBoard('planned', 'agenda: []') });
    expect(await world.refused(...name)).toContain(
      'Rådet must treat “stor” before the case goes to Styret, by the routes in governance.yaml. Put it on an agenda there first: “portfolio meeting DATE --plan --body radet --with stor”.',
    );
    asWarning();
    expect((await world.run(...name)).code).toBe(0);
  });

  test('is taken when it stands on the agenda of the earlier body before that day, and not after', async () => {
    world = councilWorld({ [board]: ofBoard('planned', 'agenda: []') });
    expect((await world.run(...name)).stdout).toContain('Stor sak (BP3)');
    const early = ofBoard('planned', 'agenda: []').replace('2026-12-17', '2026-12-03');
    world.write('meetings/2026-12-03.yaml', early);
    world.write(board, ofBoard('planned', 'agenda: []'));
    expect(await world.refused(...name.map((word) => (word === '2026-12-17' ? '2026-12-03' : word)))).toContain(
      'Rådet must treat “stor” before',
    );
  });

  test('is taken when the earlier body has advised against it, and not when it sent it back', async () => {
    world = councilWorld({ [meeting]: council('rejected'), [board]: ofBoard('planned', 'agenda: []') });
    const after = name.map((word) => (word === '2026-11-22' ? '2026-12-11' : word));
    expect((await world.run(...after)).code).toBe(0);
    world.write(meeting, council('returned'));
    world.write(board, ofBoard('planned', 'agenda: []'));
    expect(await world.refused(...after)).toContain('Rådet must treat “stor” before');
  });
});

test('the frame that nobody said is the one that the council recommended', async () => {
  world = councilWorld({ [meeting]: council('approved', ', frame: 4000000'), [board]: ofBoard('held', withCase) });
  const { stdout } = await world.run(...approve);
  expect(stdout).toMatch(/The frame is set to .*4.000.000.*, which was recommended/);
  expect(world.read(board)).toContain('frame: 4000000');
});

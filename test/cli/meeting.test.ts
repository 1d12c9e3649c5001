// Promises that an agenda is built from what awaits the body and came in time, that nothing on it is lost, that attendance is written as
// it was, and that approved minutes are the last word.
import { afterEach, describe, expect, test } from 'vitest';
import { type CouncilWorld, councilWorld, date, held, meeting } from '../support/council-world.ts';

let world: CouncilWorld;
afterEach(() => world.remove());

const run = (...words: readonly string[]) => world.run('meeting', ...words);
const flat = (text: string) => text.replace(/\s+/g, ' ');
const before = ['--today', '2026-11-22'];

describe('the agenda', () => {
  test('of the next meeting: its cases, and what awaits the body besides, in time and late', async () => {
    world = councilWorld();
    const { code, stdout, stderr } = await run(...before);
    expect(stdout).toMatch(/^Rådet, 10 December 2026\n/);
    expect(stdout).toContain('Deadline for registration: 6 November 2026.');
    expect(stdout).toContain('Case 3/26 Ny sak (BP1) (ny)');
    expect(flat(stdout)).toContain('Rådet recommends, and Styret decides');
    expect(stdout).toContain('Case 5/26 Møteplan for 2027');
    const [, awaiting = '', late = ''] =
      /Awaits treatment[\s\S]*?─\n([\s\S]*)Registered after the deadline\n([\s\S]*)/.exec(stdout) ?? [];
    expect(awaiting).toContain('- Tidlig sak (tidlig). Registered on 20 October 2026.');
    expect(awaiting).not.toContain('Sen sak');
    expect(late).toContain('- Sen sak (sen). Registered on 20 November 2026.');
    expect(stdout).not.toContain('Sak i gang');
    expect(stderr).toContain('“portfolio meeting 2026-12-10 --plan”');
    expect(code).toBe(0);
  });

  test('of a meeting that is only in the plan', async () => {
    world = councilWorld();
    const { stdout } = await run('2027-03-11', ...before);
    expect(stdout).toContain('has no agenda yet');
    expect(stdout).toContain('No cases.');
    expect(stdout).toContain('Tidlig sak');
    expect(stdout).not.toContain('Ny sak');
  });

  test('of a meeting that has been held: what was decided, and nothing that waits', async () => {
    world = councilWorld();
    const { stdout, stderr } = await run('2026-09-17');
    expect(stdout).toContain('2 members were there; at least 2 must be. There was a quorum.');
    expect(flat(stdout)).toContain('The minutes were approved on 1 October 2026.');
    expect(stdout.match(/Decision: approved\./g)).toHaveLength(2);
    expect(stdout).not.toContain('Awaits');
    expect(stderr).toBe('');
  });

  test('in Markdown, where titles are text', async () => {
    const title = '[x](javascript:1) <b> | # y';
    world = councilWorld({ [meeting]: held.replace('Møteplan for 2027', JSON.stringify(title)) });
    const { stdout } = await run(date, '--format', 'markdown');
    expect(stdout).toContain('# Rådet, 10 December 2026');
    expect(stdout).toMatch(/### Case 5\/26 \\\[x\\\]/);
    expect(stdout).not.toMatch(/[^\\]\]\(javascript:|[^\\]<b>/);
  });
});

describe('--plan', () => {
  test('makes the file, with what came in time and numbers that go on', async () => {
    world = councilWorld({ [meeting]: null });
    const { code, stdout, stderr } = await run('--plan', ...before);
    expect(stdout).toContain('Made the meeting of Rådet on 10 December 2026, with 3 cases.');
    expect(flat(stdout)).toContain('Registered after the deadline, and left out: sen.');
    expect(stderr).toContain('--all-present');
    expect(world.read(meeting)).toBe(
      [
        'date: 2026-12-10',
        'body: radet',
        'status: planned',
        '',
        'agenda:',
        '  - { case: "3/26", card: stor, type: BP3 }',
        '  - { case: "4/26", card: ny, type: BP1 }',
        '  - { case: "5/26", card: tidlig, type: BP1 }',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  test('adds what is missing at the end, and moves nothing', async () => {
    world = councilWorld();
    const text = world.read(meeting);
    const { stdout } = await run('--plan', ...before);
    expect(stdout).toContain('Put 1 case on the agenda of 10 December 2026.');
    expect(world.read(meeting)).toBe(`${text}  - { case: "6/26", card: tidlig, type: BP1 }\n`);
    const again = await run('--plan', ...before);
    expect(again.stdout).toContain('No new cases for the agenda of 10 December 2026. The file is not touched.');
    expect(again.code).toBe(0);
    expect(flat(again.stdout)).not.toContain('No project awaits Rådet.');
    expect(flat(again.stdout)).toContain('left out: sen.');
  });

  test('says what each new case lacks, also for programs', async () => {
    world = councilWorld();
    world.write('governance.yaml', world.read('governance.yaml').replace('requirement_set: register\n', ''));
    const { stdout } = await run('--plan', '--dry-run', ...before);
    expect(flat(stdout)).toContain(
      '- Case 6/26 Tidlig sak (BP1) tidlig Before the stage concept the card lacks: Need; Benefits;',
    );
    const { added } = JSON.parse((await run('--plan', '--dry-run', '--format', 'json', ...before)).stdout);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ case: '6/26', card: 'tidlig', title: 'Tidlig sak', type: 'BP1' });
    expect(Object.keys(added[0])).toEqual(['case', 'card', 'title', 'type', 'lacks']);
    expect(added[0].lacks).toContain('missing-field');
  });

  test('names the schema where there is one', async () => {
    world = councilWorld({ [meeting]: null, 'schemas/meeting.schema.json': '{}' });
    await run('--plan', ...before);
    expect(world.read(meeting)).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schemas\/meeting\.schema\.json\ndate:/,
    );
  });

  test('for another body on another day', async () => {
    world = councilWorld();
    const { stdout } = await run('2026-12-17', '--plan', '--body', 'styret', ...before);
    expect(stdout).toContain('Made the meeting of Styret on 17 December 2026, with 0 cases.');
    expect(flat(stdout)).toContain(
      'No project awaits Styret. One that is under way comes up when its card has a request, or with “portfolio meeting 2026-12-17 --with ID”.',
    );
    expect(world.read('meetings/2026-12-17.yaml')).toContain('body: styret\nstatus: planned\n\nagenda: []\n');
  });

  test('with a card that came late', async () => {
    world = councilWorld();
    const { stdout } = await run(date, '--with', 'sen', ...before);
    expect(stdout).toContain('- Case 6/26 Sen sak (BP1) sen');
    expect(world.read(meeting)).not.toContain('tidlig');
  });

  test('tried with --dry-run: nothing is written', async () => {
    world = councilWorld({ [meeting]: null });
    const files = world.files();
    const { code, stdout } = await run('--plan', '--dry-run', ...before);
    expect(flat(stdout)).toContain('Would have written portfolio/meetings/2026-12-10.yaml. A dry run');
    expect(code).toBe(0);
    expect(world.files()).toEqual(files);
  });
});

describe('--drop', () => {
  test('takes the case off, and nothing else: numbers, order and comments stay', async () => {
    world = councilWorld();
    const text = world.read(meeting);
    const { code, stdout, stderr } = await run(date, '--drop', 'ny', ...before);
    expect(stdout).toContain('Took 1 case off the agenda of 10 December 2026.');
    expect(stdout).toContain('- Case 3/26 Ny sak (BP1) ny');
    expect(flat(stderr)).toContain('“portfolio meeting 2026-12-10 --with ID”');
    expect(world.read(meeting)).toBe(text.replace('- { case: "3/26", card: ny, type: BP1 } # ny', '# ny'));
    expect(code).toBe(0);
  });

  test('several at once, on one date and of one card; and back as something else', async () => {
    world = councilWorld();
    world.write(meeting, world.read(meeting).replace('  - case: "5', '  - { card: ny, type: stop }\n  - case: "5'));
    const { stdout } = await run(date, '--drop', 'stor', '--drop', 'ny', '--format', 'json', ...before);
    expect(JSON.parse(stdout)).toEqual({
      schema: 1,
      done: 'dropped',
      written: true,
      date,
      file: 'portfolio/meetings/2026-12-10.yaml',
      dropped: [
        { case: '3/26', card: 'ny', title: 'Ny sak', type: 'BP1' },
        { case: '4/26', card: 'stor', title: 'Stor sak', type: 'BP3' },
        { case: null, card: 'ny', title: 'Ny sak', type: 'stop' },
      ],
    });
    expect(world.read(meeting)).toMatch(/agenda:\n {2}# Forslag\n {2}# ny\n {2}- case: "5\/26"\n/);
    await run(date, '--with', 'ny', ...before);
    expect(world.read(meeting)).toContain('- case: "6/26"\n    card: ny\n    type: BP1\n');
  });

  test('tried with --dry-run: nothing is written', async () => {
    world = councilWorld();
    const files = world.files();
    const { stdout } = await run(date, '--drop', 'ny', '--dry-run');
    expect(flat(stdout)).toContain('Would have written portfolio/meetings/2026-12-10.yaml. A dry run');
    expect(world.files()).toEqual(files);
  });

  test('not once something is decided in it', async () => {
    world = councilWorld();
    world.write(meeting, `${world.read(meeting)}decisions:\n  - { id: V1, card: ny, outcome: postponed }\n`);
    expect(await world.refused('meeting', date, '--drop', 'ny', '--drop', 'stor')).toContain(
      'has made a decision in the case about “ny”: 2026-12-10/V1. So the case stays on the agenda.',
    );
    expect((await run(date, '--drop', 'stor')).code).toBe(0);
  });
});

describe('attendance', () => {
  test('all but one: held, with a quorum; comments stay', async () => {
    world = councilWorld();
    const { code, stdout, stderr } = await run(
      date,
      '--all-present',
      '--absent',
      'rådgiver',
      '--disqualified',
      'Leder: ny: Søsken av eieren',
    );
    expect(stdout).toContain('Recorded the meeting of Rådet on 10 December 2026: 2 present, 1 absent.');
    expect(stdout).toContain('There is a quorum: 2 of at least 2 members.');
    expect(stderr).toContain('portfolio decide ID');
    expect(code).toBe(0);
    const text = world.read(meeting);
    expect(text).toContain('status: held # føres etter møtet');
    expect(text).toContain(
      '\nattendance:\n  present:\n    - Leder\n    - Rektor, Lillesund\n  absent:\n    - Rådgiver\nquorum: true\n',
    );
    expect(text).toContain('impartiality:\n  - member: Leder\n    card: ny\n    reason: Søsken av eieren\n');
    expect(text).not.toContain('commit');
  });

  test('told again: who came late is moved, and nobody is there twice', async () => {
    world = councilWorld({ [meeting]: held });
    await run(date, '--absent', 'Rektor, Lillesund');
    await run(date, '--present', 'rektor, lillesund');
    expect(world.read(meeting)).toContain(
      '  # Alle så nær som én\n  present: [Leder, Rådgiver, "Rektor, Lillesund"]\n  absent: []\n',
    );
  });

  test('without a quorum: recorded, and said', async () => {
    world = councilWorld();
    const { code, stdout, stderr } = await run(date, '--present', 'Leder');
    expect(flat(stdout)).toContain('There is no quorum: 1 of at least 2 members. Decisions cannot be recorded.');
    expect(stderr).toBe('');
    expect(world.read(meeting)).toContain('quorum: false');
    expect(code).toBe(0);
  });
});

describe('is refused, with nothing written', () => {
  test.each<[string, readonly string[], string]>([
    ['a role that is no member', [date, '--present', 'Rektor'], 'Did you mean “Rektor, Lillesund”?'],
    ['present and absent', [date, '--present', 'Leder', '--absent', 'Leder'], 'both present and absent'],
    [
      'disqualified in a case that is not there',
      [date, '--disqualified', 'Leder: sen: x'],
      '“sen” is not on the agenda',
    ],
    ['attendance before the day', [date, '--all-present', '--today', '2026-12-09'], 'that day has not come'],
    ['attendance without a file', ['2027-03-11', '--all-present', '--today', '2027-03-12'], 'There is no meeting file'],
    ['a card that is on the agenda', [date, '--with', 'ny', ...before], '“ny” is on the agenda already, as case 3/26.'],
    ['a card without a file to stand in', ['2027-03-11', '--with', 'sen'], 'There is no meeting file for 2027-03-11'],
    ['dropping what is not there', [date, '--drop', 'sen'], '“sen” is not on the agenda of 10 December 2026.'],
    ['dropping from no file', ['2027-03-11', '--drop', 'ny'], 'There is no meeting file for 2027-03-11'],
    ['dropping after the minutes', ['2026-09-17', '--drop', 'stor'], 'the meeting’s file is not changed'],
    ['a plan for a day without a body', ['2026-12-24', '--plan'], 'Say it with --body ID'],
    [
      'a plan for an unknown body',
      ['2026-12-24', '--plan', '--body', 'raad'],
      'It has radet, styret and sekretariatet',
    ],
    ['a plan for another body on the day', [date, '--plan', '--body', 'styret'], 'is one of Rådet'],
    ['a plan for a meeting with minutes', ['2026-09-17', '--plan'], 'the meeting’s file is not changed'],
    ['attendance after the minutes', ['2026-09-17', '--all-present'], 'the meeting’s file is not changed'],
    ['minutes twice', ['2026-09-17', '--approve-minutes'], 'the meeting’s file is not changed'],
    ['minutes of a planned meeting', [date, '--approve-minutes'], 'is not recorded as held'],
    ['cancelling after the minutes', ['2026-09-17', '--cancel'], 'the meeting’s file is not changed'],
    ['no next meeting', ['--today', '2028-01-01'], 'No meetings are planned ahead'],
  ])('%s', async (_, words, said) => {
    world = councilWorld();
    expect(await world.refused('meeting', ...words)).toContain(said);
  });

  test.each<[string, readonly string[], string]>([
    ['a plan for a meeting that is held', [date, '--plan'], 'its agenda cannot be changed'],
    ['dropping a case from it', [date, '--drop', 'ny'], 'its agenda cannot be changed'],
    ['cancelling it', [date, '--cancel'], 'it cannot be cancelled'],
    [
      'minutes while cases are undecided',
      [date, '--approve-minutes'],
      'These cases have no decision: 3/26, 4/26 and 5/26.',
    ],
    ['minutes before the meeting', [date, '--approve-minutes', '2026-12-09'], 'before the meeting on 10 December 2026'],
    ['minutes of tomorrow', [date, '--approve-minutes', '2026-12-12'], '12 December 2026 has not come yet'],
  ])('%s', async (_, words, said) => {
    world = councilWorld({ [meeting]: held });
    expect(await world.refused('meeting', ...words)).toContain(said);
  });

  test('a card that is for another body', async () => {
    world = councilWorld({
      'meetings/2026-12-17.yaml': 'date: 2026-12-17\nbody: styret\nstatus: planned\nagenda: []\n',
    });
    const said = await world.refused('meeting', '2026-12-17', '--with', 'sen', ...before);
    expect(said).toContain('“sen” does not await Styret. Next is Rådet.');
  });

  test('a case that the body only prepares, also when it is to decide other cases', async () => {
    const papers = 'date: 2026-12-17\nbody: sekretariatet\nstatus: planned\nagenda: []\n';
    world = councilWorld({ 'meetings/2026-12-17.yaml': papers });
    const governance = world.read('governance.yaml');
    const said = await world.refused('meeting', '2026-12-17', '--with', 'stor', ...before);
    expect(said).toContain(
      'Sekretariatet prepares the case about “stor”, and does not treat it in a meeting of its own. Rådet treats it.',
    );
    const other = await world.refused('meeting', '2026-12-17', '--with', 'tidlig', ...before);
    expect(other).toContain('“tidlig” does not await Sekretariatet. Next is Rådet.');
    const own = '{ types: [BP1], to: 1000000, bodies: [sekretariatet] }';
    const mandate = governance.replace('max_per_case: 500000', 'max_per_case: 1000000');
    world.write('governance.yaml', mandate.replace('routing:\n', `routing:\n  - ${own}\n`));
    expect((await run('2026-12-17', '--with', 'tidlig', ...before)).code).toBe(0);
    expect(world.read('meetings/2026-12-17.yaml')).toMatch(/card: tidlig\n {4}type: BP1\n/);
  });

  test('is told to programs with its code', async () => {
    world = councilWorld();
    const { code, stdout } = await run(date, '--approve-minutes', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ written: false, refusals: [{ code: 'meeting-planned' }] });
    expect(code).toBe(1);
  });
});

describe('could not run', () => {
  test.each<[string, readonly string[], string]>([
    ['a date that is none', ['2026-13-01'], 'Use YYYY-MM-DD'],
    ['two things at once', [date, '--plan', '--cancel'], '--plan and --cancel'],
    ['dropping from any meeting', ['--drop', 'ny'], '“DATE” is missing'],
    ['dropping and adding at once', [date, '--drop', 'ny', '--with', 'sen'], '--with and --drop'],
    ['minutes of no meeting', ['--approve-minutes'], '“DATE” is missing'],
    ['minutes on no date', [date, '--approve-minutes', 'i går'], 'Use YYYY-MM-DD'],
    ['an unknown card', [date, '--with', 'sein'], 'Did you mean “sen”'],
    ['a disqualification without a card', [date, '--disqualified', 'Leder'], 'ROLE: ID: reason'],
    ['a dry run of nothing', ['--dry-run'], '--dry-run'],
  ])('%s', async (_, words, said) => {
    world = councilWorld();
    const files = world.files();
    const { code, stderr } = await run(...words);
    expect(stderr).toContain(said);
    expect(code).toBe(2);
    expect(world.files()).toEqual(files);
  });
});

test('a cancelled meeting says so', async () => {
  world = councilWorld();
  const { stdout } = await run(date, '--cancel');
  expect(stdout).toContain('The meeting on 10 December 2026 is cancelled.');
  expect(world.read(meeting)).toContain('status: cancelled # føres etter møtet');
  expect((await run(...before)).stdout).toContain('Rådet, 11 March 2027');
});

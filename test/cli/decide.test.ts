// Promises that a decision is recorded in the meeting and on the card together, that comments stay, and that what cannot be decided is
// refused before anything is written.

import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CouncilWorld, cardText, councilWorld, date, held, meeting } from '../support/council-world.ts';

let world: CouncilWorld;
afterEach(() => world.remove());

const decide = (...words: readonly string[]) => world.run('decide', ...words, '--meeting', date);
const refused = (...words: readonly string[]) => world.refused('decide', ...words, '--meeting', date);
const approved = ['--outcome', 'approved'];

describe('a decision', () => {
  test('stands in the meeting, and the proposal becomes active; comments stay', async () => {
    world = councilWorld({ [meeting]: held });
    const { code, stdout, stderr } = await decide('ny', ...approved);
    expect(stdout).toContain('Recorded as 2026-12-10/V1: “Ny sak” (BP1, case 3/26) is approved by Rådet.');
    expect(stdout).toContain('Wrote portfolio/meetings/2026-12-10.yaml, portfolio/projects/ny.yaml.');
    expect(stderr).toContain('“portfolio advance ny”');
    expect(stderr).toContain('Cases without a decision: 4/26 and 5/26.');
    expect(code).toBe(0);
    expect(world.read(meeting)).toBe(
      `${held}\ndecisions:\n  - id: V1\n    card: ny\n    type: BP1\n    outcome: approved\n    case: "3/26"\n`,
    );
    expect(world.read('projects/ny.yaml')).toContain('status: active # venter');
  });

  test('with conditions: they stand on the card with their decision', async () => {
    world = councilWorld({ [meeting]: held });
    const { stdout } = await decide(
      'ny',
      '--outcome',
      'approved_with_conditions',
      '--condition',
      'Avklar driften; og si hvem; 2027-01-31',
      '--condition',
      'Rapporter i mars',
      '--frame',
      '1,2 mill.',
      '--votes',
      '1-1',
      '--dissent',
      'For tidlig.',
    );
    expect(stdout).toContain('2 conditions stand on the card');
    expect(world.read(meeting)).toContain('frame: 1200000');
    expect(world.read(meeting)).toMatch(/votes:\s+for: 1\s+against: 1\s+dissent: For tidlig\./);
    expect(world.read('projects/ny.yaml')).toContain(
      'conditions:\n  - decision: "2026-12-10/V1"\n    text: Avklar driften; og si hvem\n    due: 2027-01-31\n  - decision: "2026-12-10/V1"\n    text: Rapporter i mars\n',
    );
  });

  test.each([
    ['rejected', 'rejected'],
    ['stopped', 'stopped'],
  ])('%s: the card says so, and why', async (outcome, status) => {
    world = councilWorld({ [meeting]: held });
    await decide('ny', '--outcome', outcome, '--reason', 'Gevinstene er for små.');
    expect(world.read('projects/ny.yaml')).toContain(
      `status: ${status} # venter\nstatus_reason: Gevinstene er for små.\n`,
    );
  });

  test.each(['returned', 'postponed'])('%s: the card stays as it is', async (outcome) => {
    world = councilWorld({ [meeting]: held });
    const before = world.read('projects/ny.yaml');
    const { stdout } = await decide('ny', '--outcome', outcome, '--reason', 'Mer arbeid.');
    expect(stdout).toContain('Wrote portfolio/meetings/2026-12-10.yaml.');
    expect(world.read('projects/ny.yaml')).toBe(before);
  });

  test('by a body that only recommends: recorded, said, and the card is not touched', async () => {
    world = councilWorld({ [meeting]: held });
    const before = world.read('projects/stor.yaml');
    const { code, stdout } = await decide('stor', '--outcome', 'approved_with_conditions', '--condition', 'Avklar');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'a recommendation from Rådet. Styret decides. The card is not changed.',
    );
    expect(code).toBe(0);
    expect(world.read('projects/stor.yaml')).toBe(before);
  });

  test('of a frame that nobody gave: what the card asks for, and said', async () => {
    world = councilWorld({ [meeting]: held });
    const { stdout } = await decide('stor', ...approved);
    expect(stdout).toMatch(/The frame is set to NOK\s5\s000\s000, which the card asks for\./);
    expect(world.read(meeting)).toContain('frame: 5000000');
  });

  test('of another frame than the card asks for: recorded, and the difference is said', async () => {
    world = councilWorld({ [meeting]: held });
    const less = await decide('stor', ...approved, '--frame', '4200000');
    expect(less.stdout.replace(/\s+/g, ' ')).toContain(
      'Note: the frame is NOK 4 200 000, NOK 800 000 less than the NOK 5 000 000 that the case asked for.',
    );
    expect(less.code).toBe(0);
    world.write(meeting, held);
    expect((await decide('stor', ...approved, '--frame', '5000000')).stdout).not.toContain('Note: the frame');
    world.write(meeting, held);
    const back = await decide('stor', '--outcome', 'returned', '--reason', 'x', '--frame', '1');
    expect(back.stdout).not.toContain('Note: the frame');
  });

  test('of a change by the project owner: no frame unless one is given; by others: what the card asks for', async () => {
    const change = ['i-gang', ...approved, '--type', 'change', '--reason', 'Ny leveranse.'];
    world = councilWorld({ [meeting]: held.replace('body: radet', 'body: eier') });
    const governance = world.read('governance.yaml');
    world.write(
      'governance.yaml',
      governance.replace('bodies:', 'bodies:\n  - { id: eier, name: Eier, kind: project_owner }'),
    );
    const { code, stdout } = await decide(...change);
    expect(stdout).toContain('is approved by Eier');
    expect(stdout).not.toContain('The frame is set to');
    expect(code).toBe(0);
    expect(world.read(meeting)).toMatch(
      /card: i-gang\n {4}type: change\n {4}outcome: approved\n {4}reason: Ny leveranse\.\n$/,
    );
    const paid = ['ny', ...approved, '--type', 'change', '--frame', '900000'];
    expect(await refused(...paid)).toContain('Eier does not treat this case');
    world.write(meeting, held);
    expect((await decide(...change)).stdout).toMatch(/The frame is set to NOK\s700\s000/);
  });

  test('of a stop is one, whatever the case was about; the case has then got its decision', async () => {
    world = councilWorld({ [meeting]: held });
    await decide('ny', '--outcome', 'stopped', '--reason', 'Ingen gevinst.');
    expect(world.read(meeting)).toMatch(/type: stop\n {4}outcome: stopped\n[\s\S]*case: "3\/26"/);
    expect(await refused('ny', ...approved, '--type', 'change')).toContain('2026-12-10/V1');
  });

  test('with a deadline before the meeting is recorded, with a warning', async () => {
    world = councilWorld({ [meeting]: held });
    const { code, stderr } = await decide(
      'ny',
      '--outcome',
      'approved_with_conditions',
      '--condition',
      'X; 2026-01-31',
    );
    expect(stderr.replace(/\s+/g, ' ')).toContain('the condition “X” is due 31 January 2026, before the meeting');
    expect(code).toBe(0);
  });

  test('in a case without a card, by its number', async () => {
    world = councilWorld({ [meeting]: held });
    const { stdout } = await decide('--case', '5/26', ...approved, '--reason', 'Vedtatt.');
    expect(stdout).toContain('“Møteplan for 2027” (case 5/26) is approved');
    expect(world.read(meeting)).toMatch(/- id: V1\n {4}outcome: approved\n {4}reason: Vedtatt\.\n {4}case: "5\/26"\n$/);
  });

  test('by the number of a case about one card', async () => {
    world = councilWorld({ [meeting]: held });
    await decide('--case', '3/26', ...approved);
    expect(world.read(meeting)).toContain('card: ny');
  });

  test.each([
    ['godkjent', 'approved'],
    ['GODKJENT', 'approved'],
    ['avvist', 'rejected'],
    ['Stansa', 'stopped'],
    ['utsett', 'postponed'],
    ['sendt-tilbake', 'returned'],
  ])('with the outcome by its name, %s: the file says %s', async (written, outcome) => {
    world = councilWorld({ [meeting]: held });
    const { code } = await decide('ny', '--outcome', written, '--reason', 'Fordi.', '--frame', '1000');
    expect(code).toBe(0);
    expect(world.read(meeting)).toContain(`    outcome: ${outcome}\n`);
  });

  test('with conditions and a type by their names', async () => {
    world = councilWorld({ [meeting]: held });
    await decide('ny', '--outcome', 'godkjent-med-vilkår', '--condition', 'Avklar', '--type', 'budsjett');
    expect(world.read(meeting)).toMatch(/type: budget\n {4}outcome: approved_with_conditions\n/);
  });

  test('about a card that was not on the agenda: as what it asks for, and said', async () => {
    world = councilWorld({ [meeting]: held });
    const { stdout } = await decide('tidlig', ...approved);
    expect(stdout).toContain('The case was not on the agenda.');
    expect(world.read(meeting)).toMatch(/- id: V1\n {4}card: tidlig\n {4}type: BP1\n {4}outcome: approved\n$/);
  });

  test('numbers go on, and the last case points to the minutes', async () => {
    world = councilWorld({ [meeting]: held });
    await decide('ny', ...approved);
    await decide('stor', ...approved);
    const { stdout, stderr } = await decide('--case', '5/26', ...approved);
    expect(stdout).toContain('2026-12-10/V3');
    expect(stderr.replace(/\s+/g, ' ')).toContain('“portfolio meeting 2026-12-10 --approve-minutes”');
  });

  test('tried with --dry-run: nothing is written', async () => {
    world = councilWorld({ [meeting]: held });
    const before = world.files();
    const { code, stdout } = await decide('ny', ...approved, '--dry-run');
    expect(stdout).toContain('Would have written portfolio/meetings/2026-12-10.yaml, portfolio/projects/ny.yaml.');
    expect(code).toBe(0);
    expect(world.files()).toEqual(before);
  });
});

describe('is refused, with nothing written', () => {
  test.each<[string, readonly string[], string]>([
    ['without a reason', ['ny', '--outcome', 'returned'], '“Returned for more work” needs a reason'],
    ['a stop without a reason', ['ny', '--outcome', 'approved', '--type', 'stop'], 'needs a reason'],
    ['conditional without conditions', ['ny', '--outcome', 'approved_with_conditions'], 'needs at least one condition'],
    ['conditions without use', ['ny', ...approved, '--condition', 'x'], 'has no conditions'],
    ['a number that is not on the agenda', ['--case', '9/26', ...approved], 'It has 3/26, 4/26 and 5/26.'],
    ['an unknown body', ['ny', ...approved, '--body', 'raad'], 'No body is called “raad”'],
    [
      'a body without the right',
      ['ny', ...approved, '--body', 'sekretariatet', '--type', 'BP2'],
      'Sekretariatet has no right to make such decisions (BP2), by may_decide in governance.yaml. Rådet decides.',
    ],
    [
      'a body further up, which did not meet',
      ['stor', ...approved, '--body', 'styret'],
      'Styret did not meet here. Make its own meeting with “portfolio meeting DATE --plan --body styret”',
    ],
    ['more votes than members there', ['ny', ...approved, '--votes', '2-1'], '3 votes are more than the 2 members'],
    [
      'a body over its mandate',
      ['ny', ...approved, '--body', 'sekretariatet'],
      'above what the mandate gives in one case. Rådet decides.',
    ],
    [
      'nothing that the card asks for',
      ['i-gang', ...approved, '--type', 'BP6', '--case', '77/26', '--body', 'x'],
      'No body is called',
    ],
  ])('%s', async (_, words, said) => {
    world = councilWorld({ [meeting]: held });
    expect(await refused(...words)).toContain(said);
  });

  test('every reason at once', async () => {
    world = councilWorld({ [meeting]: held.replace('[Leder, Rådgiver]', '[Leder]') });
    const said = await refused('ny', '--outcome', 'rejected', '--condition', 'x');
    expect(said).toContain('Nothing has been written:');
    expect(said).toContain('needs a reason');
    expect(said).toContain('has no conditions');
    expect(said).toContain('The meeting had no quorum: 1 of at least 2 members were there.');
  });

  test('a case that the meeting has decided', async () => {
    world = councilWorld({ [meeting]: held });
    await decide('ny', '--outcome', 'postponed', '--reason', 'x');
    expect(await refused('ny', ...approved)).toContain('already has a decision in this case: 2026-12-10/V1');
  });

  test('a case that too few are left in', async () => {
    world = councilWorld({ [meeting]: `${held}impartiality: [{ member: rådgiver, card: ny }]\n` });
    expect(await refused('ny', ...approved)).toContain('Rådgiver disqualified, which leaves 1 of at least 2 members');
    expect((await decide('--case', '5/26', ...approved)).code).toBe(0);
  });

  test.each([
    ['is not there', null, 'Make it with “portfolio meeting 2026-12-10 --plan”'],
    ['is cancelled', held.replace('status: held', 'status: cancelled'), 'is cancelled'],
    ['is only planned', held.replace('status: held', 'status: planned'), 'is not recorded as held'],
    ['has approved minutes', `${held}minutes: { approved: 2026-12-11 }\n`, 'were approved on 11 December 2026'],
  ])('a meeting that %s', async (_, text, said) => {
    world = councilWorld({ [meeting]: text });
    expect(await refused('ny', ...approved)).toContain(said);
  });

  test('a meeting that has not been', async () => {
    world = councilWorld({ [meeting]: held });
    expect(await refused('ny', ...approved, '--today', '2026-12-09')).toContain(
      'Attendance and decisions are recorded after the meeting.',
    );
  });

  test('a card on the agenda for several things, unless one is named', async () => {
    world = councilWorld({
      [meeting]: held.replace('agenda:\n', 'agenda:\n  - { case: "6/26", card: ny, type: budget }\n'),
    });
    expect(await refused('ny', ...approved)).toContain('several kinds of decisions: budget and BP1');
    expect((await decide('ny', ...approved, '--type', 'budget')).code).toBe(0);
    expect(world.read(meeting)).toContain('type: budget\n    outcome: approved\n    frame: 1000000\n    case: "6/26"');
  });

  test('a card that lacks what the stage asks for, unless somebody knows better', async () => {
    const broken = cardText('Ny sak', [
      'form: project',
      'stage: idea',
      'status: proposed',
      'cost: { estimate: { likely: 1000, low: 2000, high: 1 } }',
      'archive: { case_number: 26 }',
    ]);
    world = councilWorld({ [meeting]: held, 'projects/ny.yaml': broken });
    const said = await refused('ny', ...approved);
    expect(said).toContain('projects/ny.yaml:5:');
    expect(said).toContain('all the same with --anyway');
    expect((await decide('ny', '--outcome', 'returned', '--reason', 'Rett kortet.')).code).toBe(0);
  });

  test('a project that is over, unless somebody knows better', async () => {
    const over = cardText('Ny sak', [
      'stage: idea',
      'status: rejected',
      'status_reason: Nei.',
      'cost: { estimate: { likely: 1000 } }',
    ]);
    world = councilWorld({ [meeting]: held, 'projects/ny.yaml': over });
    expect(await refused('ny', ...approved)).toContain('has the status rejected');
    expect((await decide('ny', ...approved, '--anyway')).code).toBe(0);
    expect(world.read('projects/ny.yaml')).toBe(over);
  });
});

describe('could not run', () => {
  test.each<[string, readonly string[], string]>([
    ['no meeting', ['decide', 'ny', ...approved], '“--meeting” is missing'],
    ['no outcome', ['decide', 'ny', '--meeting', date], '“--outcome” is missing'],
    ['neither card nor case', ['decide', '--meeting', date, ...approved], '“ID” is missing'],
    ['an unknown card', ['decide', 'nyy', '--meeting', date, ...approved], 'Did you mean “ny”'],
    ['an unknown outcome', ['decide', 'ny', '--meeting', date, '--outcome', 'yes'], 'Use approved, approved_with'],
    [
      'an unknown outcome, which is answered with both names',
      ['decide', 'ny', '--meeting', date, '--outcome', 'avslått', '--lang', 'nb'],
      '--outcome kan ikke være «avslått». Bruk approved (Godkjent), approved_with_conditions (Godkjent med vilkår), returned (Sendt tilbake for mer arbeid), postponed (Utsatt), rejected (Avvist), stopped (Stanset).',
    ],
    ['the beginning of two names', ['decide', 'ny', '--meeting', date, '--outcome', 'god'], '--outcome'],
    [
      'an unknown type',
      ['decide', 'ny', '--meeting', date, ...approved, '--type', 'BP9'],
      'Use BP1, BP2, BP3, BP4, BP5, BP6, prioritise',
    ],
    ['no date', ['decide', 'ny', '--meeting', '../../etc/passwd', ...approved], 'Use YYYY-MM-DD'],
    ['no amount', ['decide', 'ny', '--meeting', date, ...approved, '--frame', 'mye'], '--frame: '],
    ['no votes', ['decide', 'ny', '--meeting', date, ...approved, '--votes', 'alle'], 'Use 5-2'],
    [
      'a date that is none',
      ['decide', 'ny', '--meeting', date, '--outcome', 'approved_with_conditions', '--condition', 'x; 2027-02-30'],
      '--condition: ',
    ],
    [
      'hidden characters',
      ['decide', 'ny', '--meeting', date, '--outcome', 'returned', '--reason', 'a\u202Eb'],
      '--reason: ',
    ],
  ])('%s', async (_, words, said) => {
    world = councilWorld({ [meeting]: held });
    const before = world.files();
    const { code, stderr } = await world.run(...words);
    expect(stderr).toContain(said);
    expect(code).toBe(2);
    expect(world.files()).toEqual(before);
  });

  test('a meeting file with errors is not built on', async () => {
    world = councilWorld({ [meeting]: `${held}decisions:\n  - { id: V1, outcome: maybe }\n` });
    const before = world.files();
    const { code, stderr } = await decide('ny', ...approved);
    expect(stderr).toContain('has errors, so the tool does not know what it says');
    expect(code).toBe(2);
    expect(world.files()).toEqual(before);
  });
});

test('hostile text of cards and options cannot reach the terminal or the file as more than text', async () => {
  world = councilWorld({ [meeting]: held.replace('Møteplan for 2027', '"x\\e]0;owned\\a: # y\\n::error::z"') });
  const reason = 'ja: # nei\n- x: "y" &a *b';
  const { code, stdout, stderr } = await decide('--case', '5/26', ...approved, '--reason', reason);
  expect(code).toBe(0);
  expect(stdout).toContain('“x\\u{1b}]0;owned\\u{7}: # y ::error::z”');
  expect(stdout + stderr).not.toMatch(/[\u001B\u0007]|^::/m);
  const { decisions, agenda } = parse(world.read(meeting));
  expect(decisions).toEqual([{ id: 'V1', outcome: 'approved', reason, case: '5/26' }]);
  expect(agenda[2].title).toBe('x\u001B]0;owned\u0007: # y\n::error::z');
});

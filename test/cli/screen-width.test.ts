// Promises that what a person reads on a narrow terminal fits it, and that colour comes only where it is wanted.
import { join } from 'node:path';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { wantsColour } from '../../src/cli/colour.ts';
import { runCli } from '../support/run-cli.ts';
import { projectRoot } from '../support/source-files.ts';

const portfolio = join(projectRoot, 'portfolio');

async function onTerminal(line: string, columns: number, environment = {}, isTerminal = true): Promise<string> {
  let text = '';
  const write = (part: string) => {
    text += part;
  };
  const stdout = { write, isTerminal, columns };
  await runCli([...line.split(' '), '-C', portfolio, '--today', '2026-11-22'], { stdout, environment });
  return text;
}

const lines = [
  'list',
  'list --lang nn',
  'rank',
  'rank --why innbyggerportal',
  'select --quick',
  'select',
  'show innbyggerportal',
  'meeting',
];
const sizes = lines.flatMap((line) => [60, 80].map((columns) => [line, columns] as const));

test.each(sizes)('%s at %i columns', { timeout: 120_000 }, async (line, columns) => {
  const written = (await onTerminal(line, columns, { NO_COLOR: '1' })).split('\n');
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter((each) => stringWidth(each) > columns)).toEqual([]);
});

test('on a narrow terminal the list leaves out columns, never the id', async () => {
  const narrow = (await onTerminal('list', 60, { NO_COLOR: '1' })).split('\n');
  expect(narrow[0]).toMatch(/^ID +Prosjekt +.*$/);
  expect(narrow[0]).not.toContain('Status');
  expect(narrow.some((line) => line.startsWith('saksbehandling-ki '))).toBe(true);
  expect((await onTerminal('list', 120, { NO_COLOR: '1' })).split('\n')[0]).toContain('Status');
});

test('in a pipe and in a file, the width is the same whatever the screen is', async () => {
  expect(await onTerminal('list', 60, {}, false)).toBe(await onTerminal('list', 200, {}, false));
});

const esc = '\u001b[';
test.each([
  ['list', {}, true, true],
  ['list', {}, false, false],
  ['list', { NO_COLOR: '1' }, true, false],
  ['list', { NO_COLOR: '' }, true, true],
  ['list', { TERM: 'dumb' }, true, false],
  ['list', { FORCE_COLOR: '1' }, false, true],
  ['list', { FORCE_COLOR: '0' }, true, false],
  ['list', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ['list --no-color', { FORCE_COLOR: '1' }, true, false],
])('%s with %o, terminal %s: colour %s', async (line, environment, isTerminal, coloured) => {
  expect((await onTerminal(line, 100, environment, isTerminal)).includes(esc)).toBe(coloured);
});

test.each([
  [{ TERM: 'dumb', FORCE_COLOR: '1' }, undefined, true],
  [{ FORCE_COLOR: 'false' }, undefined, false],
  [{ FORCE_COLOR: '' }, undefined, true],
  [{}, false, false],
])('colour with %o and option %s: %s', (environment, option, wanted) => {
  expect(wantsColour({ isTerminal: true, columns: 80, write: () => {} }, environment, option)).toBe(wanted);
});

// A row of a form tool's spreadsheet becomes the same card as the form in an issue.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NewCardWorld, newCardWorld } from '../support/new-card-world.ts';

let world: NewCardWorld;
beforeEach(() => {
  world = newCardWorld();
});
afterEach(() => world.remove());

const heading = 'Id;Starttidspunkt;1. Tittelen på forslaget';

async function labels(): Promise<readonly string[]> {
  const { out } = await world.run(['schema', '--issue-form']);
  return [...out.matchAll(/^\s+label: (.*)$/gm)].map(([, label = '']) => label.replace(/^["']|["']$/g, ''));
}

test('the last row, or the one that is asked for; columns that are no question are kept as comments', async () => {
  const [title = '', owner = ''] = await labels();
  const rows = [`1;08:00;En sak;Hogdal`, `2;09:00;En annen sak;Hogdal`];
  world.write('svar.csv', [`Nr;Starttid;1. ${title.toUpperCase()} *;${owner}`, ...rows, ''].join('\n'));
  const file = join(world.repository, 'svar.csv');
  const last = await world.run(['new', '--from-row', file]);
  expect(last.exitCode).toBe(0);
  expect(last.talk).toContain(`Leste rad 3 i ${file}.`);
  expect(last.out).toBe('portfolio/projects/en-annen-sak.yaml\n');
  expect(world.read('portfolio/projects/en-annen-sak.yaml')).toMatch(
    /title: En annen sak\n[\s\S]*# > Starttid: 09:00\n/,
  );
  const first = await world.run(['new', '--from-row', file, '--row', '2']);
  expect(first.out).toBe('portfolio/projects/en-sak.yaml\n');
});

test('what nobody has to answer is no gap when the table does not ask for it; what somebody has to answer is', async () => {
  const [title = '', owner = ''] = await labels();
  world.write('svar.csv', `${title};${owner}\nEn sak;Storvik kommune\n`);
  const { talk } = await world.run(['new', '--from-row', join(world.repository, 'svar.csv')]);
  const gaps = [...talk.matchAll(/^ {2}- (.*)$/gm)].map(([, label]) => label);
  expect(gaps).toEqual([
    'Hvem svarer for forslaget? Skriv en rolle, ikke et navn.',
    'Hva er problemet, og hvor stort er det?',
    'Hvem har problemet? (flere: skill med komma)',
    'Hva er den viktigste gevinsten?',
    'Hva vil det koste? Et grovt anslag er nok.',
  ]);
});

test.each([
  ['a row that is not there', ['--from-row', '', '--row', '9'], '--row'],
  ['--row alone', ['--row', '2'], '--from-row'],
  ['both kinds of form', ['--from-row', '', '--from-issue', 'x'], '--from-issue'],
])('%s is refused', async (_, words, said) => {
  world.write('svar.csv', `${heading}\n1;08:00;Sak\n`);
  const file = join(world.repository, 'svar.csv');
  const { exitCode, talk, out } = await world.run(['new', ...words.map((word) => word || file)]);
  expect(exitCode).toBe(2);
  expect(talk + out).toContain(said);
});

test('a table that is no form is refused', async () => {
  world.write('svar.csv', 'A;B\n1;2\n');
  expect((await world.run(['new', '--from-row', join(world.repository, 'svar.csv')])).exitCode).toBe(2);
});

// A row of a form tool's spreadsheet becomes the same card as the form in an issue.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('a table that cannot be used is refused in words about the table', () => {
  const refusal = async (content: string | Uint8Array): Promise<string> => {
    world.write('svar.csv', '');
    const file = join(world.repository, 'svar.csv');
    writeFileSync(file, content);
    const { exitCode, talk, out } = await world.run(['new', '--from-row', file]);
    expect(exitCode).toBe(2);
    expect(talk + out).not.toMatch(/###|--from-issue|table-/);
    return talk + out;
  };

  test('when it is in another encoding', async () => {
    expect(await refusal(Buffer.from('Tittel på forslaget\nÅpne bru\n', 'latin1'))).toContain('er ikke i UTF-8');
  });

  test('when it has other headings', async () => {
    expect(await refusal('Første;Andre\n1;2\n')).toContain(
      'er et spørsmål i skjemaet: «Første» og «Andre». Overskriftene skal stå i øverste rad',
    );
    expect(await refusal('Svar på skjemaet\nA;B\n1;2\n')).toContain('«Svar på skjemaet»');
  });

  test('when the row has no title', async () => {
    const [title = '', owner = ''] = await labels();
    const said = await refusal(`${title};${owner}\n;Hogdal\n`);
    expect(said).toContain('Rad 2 har ikke et navn på forslaget');
    expect(said).toContain('--from-row FIL --row 2');
  });

  test('when it has no rows', async () => {
    expect(await refusal('A;B\n')).toContain('Tabellen er tom');
  });
});

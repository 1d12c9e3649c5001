// The choice from the command line: the golden portfolio as files, with wishes, prices, what is short, and what cannot be asked.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { goldenFiles } from '../support/golden-portfolio.ts';
import { runCli, turnedAround } from '../support/run-cli.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'select-')), 'portfolio');
for (const [path, text] of goldenFiles('none')) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
writeFileSync(join(folder, 'egne.yaml'), 'k1: 10\nk2: 80\nk3: 10\n');

afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

const select = (...words: string[]) => runCli(['select', ...words, '-C', folder, '--today', '2027-01-01']);
const answer = async (...words: string[]) => JSON.parse((await select(...words, '--format', 'json')).stdout);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ');

test('the best set, what it uses, and every price', async () => {
  const found = await answer();
  expect(found).toMatchObject({ schema: 1, status: 'optimal', value: 228, bound: 228, cost: 22_000_000 });
  expect(ids(found.chosen)).toEqual(['datadeling', 'id-modern', 'melding-b', 'portal', 'robot']);
  expect(found.chosen[1]).toMatchObject({ start: 2027, delay: 0, value: 32, outside: 'mandatory' });
  expect(found.perYear).toMatchObject([
    { year: 2027, frame: 14_000_000, bound: 2_000_000, chosen: 12_000_000, left: 0, limits: true },
    { year: 2028, frame: 9_000_000, bound: 2_000_000, chosen: 6_000_000, left: 1_000_000, limits: true },
  ]);
  expect(found.people).toMatchObject([
    { competence: 'utvikling', year: 2027, available: 7, bound: 1, chosen: 6, left: 0 },
    { year: 2028, available: 4, left: 0 },
  ]);
  expect(
    found.left.map(({ id, priceOfForcingIn, displaces }: Record<string, unknown>) => [id, priceOfForcingIn, displaces]),
  ).toEqual([
    ['sak-ki', 8, ['portal']],
    ['melding-a', 22, ['melding-b', 'portal', 'robot']],
  ]);
  const kept = found.kept.map(({ id, priceOfLeavingOut }: Record<string, unknown>) => [id, priceOfLeavingOut]);
  expect(kept).toEqual([
    ['datadeling', 28],
    ['id-modern', null],
    ['melding-b', 22],
    ['portal', 8],
    ['robot', 22],
  ]);
  expect(found.nearBest.map(({ value }: { value: number }) => value)).toEqual([220, 206, 200, 198]);
});

test('a project that is taken in pays its price, and one that is left out too', async () => {
  const forced = await answer('--force', 'sak-ki');
  expect(forced).toMatchObject({ value: 220, wishes: { force: ['sak-ki'] } });
  expect(ids(forced.chosen)).toEqual(['datadeling', 'id-modern', 'melding-b', 'robot', 'sak-ki']);
  expect(await answer('--without', 'datadeling')).toMatchObject({ value: 200 });
  const { left } = await answer('--without', 'portal');
  expect(left.find(({ id }: { id: string }) => id === 'portal')).toMatchObject({
    priceOfForcingIn: null,
    blockedBy: 'left_out',
  });
});

test('another frame and other weights', async () => {
  expect(await answer('--frame', '2027=13\u00A0000 000')).toMatchObject({ value: 220 });
  expect(await answer('--frame', '2027=15000000', '--quick')).toMatchObject({
    value: 236,
    nearBest: [],
    staircase: null,
  });
  const weighed = await answer('--weights', join(folder, 'egne.yaml'));
  expect(weighed.weights).toMatchObject({ byCriterion: { k1: 0.1, k2: 0.8, k3: 0.1 } });
  expect(ids(weighed.chosen)).toContain('sak-ki');
});

test('when no set holds, it says what is short, and the command that mends it works', async () => {
  const { code, stdout } = await select('--frame', '2027=1000000');
  expect(code).toBe(1);
  expect(plain(stdout)).toContain(
    'Lovpålagte og bundne prosjekter trenger 2,0 av 1,0 mill. kr i 2027. Det mangler 1,0 mill. kr.',
  );
  const [, mend = ''] = /^ +portfolio (select .*)$/m.exec(stdout) ?? [];
  expect(mend).toBe('select --frame 2027=2000000');
  const mended = await select(...mend.split(' ').slice(1));
  expect(mended.code).toBe(0);
  const failed = await answer('--frame', '2027=1000000');
  expect(failed).toMatchObject({
    status: 'infeasible',
    chosen: [],
    value: null,
    shortages: [{ kind: 'money', from: 2027, to: 2027, short: 1_000_000, available: 1_000_000, boundNeeds: 2_000_000 }],
    mendingFrames: [{ year: 2027, amount: 2_000_000 }],
    ifMended: { value: 32 },
  });
});

test('wishes that exclude each other are told as what they are', async () => {
  const { code, stdout } = await select('--force', 'melding-a', '--force', 'melding-b', '--lang', 'en');
  expect(code).toBe(1);
  expect(plain(stdout)).toContain(
    'melding-b cannot be taken in with --force. Is excluded by melding-a, which must be in.',
  );
  const bound = await select('--without', 'id-modern');
  expect(bound.code).toBe(1);
  expect(plain(bound.stdout)).toContain('id-modern kan ikke holdes utenfor med --without. Er lovpålagt eller bundet.');
});

test('what cannot be asked is refused in one sentence', async () => {
  for (const [words, said] of [
    [['--force', 'sakki'], 'Det finnes ikke noe kort «sakki». Mente du «sak-ki»?'],
    [['--frame', '2027'], '--frame «2027» kan ikke leses. Skriv året og hele rammen i kroner'],
    [['--frame', '2027=14,5'], '--frame «2027=14,5» kan ikke leses.'],
    [['--frame', '2026=1'], '--frame «2026=1» gjelder et år som er over.'],
    [['--frame', '2027=1', '--frame', '2027=2'], 'gjelder et år som er gitt to ganger.'],
    [['--time-limit', 'kort'], '--time-limit er et antall sekunder'],
  ] as const) {
    const { code, stdout, stderr } = await select(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(plain(stderr)).toContain(said);
  }
});

test('the order of files changes no byte', async () => {
  for (const format of ['text', 'markdown', 'json', 'csv']) {
    const words = ['select', '--format', format, '-C', folder, '--today', '2027-01-01'];
    const turned = await runCli(words, { tree: (root) => turnedAround(diskTree(root)) });
    expect(turned.stdout).toBe((await runCli(words)).stdout);
  }
});

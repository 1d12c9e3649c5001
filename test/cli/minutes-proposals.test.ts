// Promises that minutes tell what was proposed as the papers had it, from the commit that the papers cite, whatever has changed since; and
// that they say so where nobody can tell.
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type CouncilWorld, councilWorld, date, meeting } from '../support/council-world.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';

let repo: TestRepo;
let world: CouncilWorld;
afterEach(() => repo.cleanup());

const inPapers = 'The proposed decision was in the papers.';
const flat = (text: string) => text.replace(/\s+/g, ' ');

async function done(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await world.run(...words);
  expect(`${words.join(' ')}: ${code} ${stderr}`).toMatch(/: 0 /);
  return stdout;
}

const minutes = async (...words: readonly string[]) =>
  flat(await done('report', 'minutes', date, '--format', 'markdown', ...words));
const caseIn = (text: string, number: string) => text.split('### ').find((part) => part.includes(number)) ?? '';

/** Papers of the first commit; then the card's title is another, in a commit before the meeting. */
async function sentOut(): Promise<{ readonly cited: string; readonly later: string }> {
  repo = makeRepo();
  world = councilWorld({}, join(repo.folder, 'portfolio'));
  const cited = repo.commit('Sakslisten', { date: '2026-11-22' });
  await done('report', 'meeting', date, '--today', '2026-11-22');
  world.write('projects/ny.yaml', world.read('projects/ny.yaml').replace('Ny sak', 'Nyere sak'));
  return { cited, later: repo.commit('Et nytt navn', { date: '2026-12-09' }) };
}

const held = () => done('meeting', date, '--all-present', '--today', '2026-12-11');
const recorded = () => /^commit: "?([0-9a-f]+)"?$/m.exec(world.read(meeting))?.[1];

describe('the commit that the body saw', () => {
  test('is the one that its papers cite, not the last one before the meeting', async () => {
    const { cited } = await sentOut();
    await held();
    expect(recorded()).toBe(cited);
  });

  test.each<[string, (metadata: string) => string]>([
    ['of another meeting', (text) => text.replace('"date": "2026-12-10"', '"date": "2026-12-17"')],
    ['of another body', (text) => text.replace('"body": "radet"', '"body": "styret"')],
    ['made of files that were in no commit', (text) => text.replace('"changed": false', '"changed": true')],
    [
      'that cite what git does not have',
      (text) => text.replace(/"commit": "[0-9a-f]+"/, `"commit": "${'0'.repeat(40)}"`),
    ],
    ['that name a branch', (text) => text.replace(/"commit": "[0-9a-f]+"/, '"commit": "main"')],
    ['that are no JSON', () => '{'],
  ])('is the last one on the day for papers %s', async (_, spoil) => {
    const { later } = await sentOut();
    const path = `reports/${date}/metadata.json`;
    const metadata = world.read(path);
    expect(spoil(metadata)).not.toBe(metadata);
    world.write(path, spoil(metadata));
    await held();
    expect(recorded()).toBe(later);
  });

  test('is never one made after the meeting', async () => {
    const { later } = await sentOut();
    world.write('projects/ny.yaml', world.read('projects/ny.yaml').replace('Nyere sak', 'Nyest sak'));
    repo.commit('Etter møtet', { date: '2026-12-11' });
    await done('report', 'meeting', date, '--today', '2026-12-11');
    await held();
    expect(recorded()).toBe(later);
  });
});

describe('what was proposed', () => {
  test('stands in the minutes as the papers had it, point by point', async () => {
    const { cited } = await sentOut();
    const paper = flat(world.read(`reports/${date}/case-3-26-ny.md`));
    await held();
    const told = caseIn(await minutes(), '3/26');
    expect(told).toContain('Nyere sak');
    expect(told).toContain(
      `Proposed decision, put together from the cards as they stood in version ${cited.slice(0, 10)}: 1. `,
    );
    const points = /: (1\. .*?) \*\*/.exec(told.slice(told.indexOf('in version')))?.[1] ?? '';
    expect(points.length).toBeGreaterThan(40);
    expect(paper).toContain(points);
    expect(told).not.toContain(inPapers);
  });

  test('of the secretariat itself stands as it was written, and nothing is put together', async () => {
    await sentOut();
    await held();
    world.write(meeting, world.read(meeting).replace('card: ny, type: BP1', 'card: ny, type: BP1, proposal: [Ja.]'));
    const text = await minutes();
    expect(caseIn(text, '3/26')).toContain('Proposed decision: 1. Ja.');
    expect(caseIn(text, '3/26')).not.toContain('in version');
    expect(caseIn(text, '4/26')).toContain('in version');
  });

  test('is not known for a case that came on the agenda after the papers', async () => {
    await sentOut();
    await done('meeting', date, '--with', 'sen', '--today', '2026-12-09');
    await held();
    const told = caseIn(await minutes(), '6/26');
    expect(told).toContain('Sen sak');
    expect(told).not.toContain('in version');
    expect(told).not.toContain(inPapers);
  });

  test.each<[string, 'nb' | 'nn' | 'en', string]>([
    ['without a commit', 'nb', 'Forslaget til vedtak sto i sakspapirene.'],
    ['without a commit, in nynorsk', 'nn', 'Framlegget til vedtak stod i sakspapira.'],
    ['with a commit that is not there', 'en', inPapers],
  ])('is said to be in the papers: %s', async (what, language, words) => {
    await sentOut();
    await held();
    const named = what.includes('not there') ? `commit: "${'0'.repeat(40)}"` : '';
    world.write(meeting, world.read(meeting).replace(/^commit: .*$/m, named));
    const text = await minutes('--lang', language);
    expect(caseIn(text, '3/26')).toContain(words);
    expect(caseIn(text, '5/26')).not.toContain(words);
  });
});

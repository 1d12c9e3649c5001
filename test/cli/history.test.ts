// The life of a card, from real repositories, in every format.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/output.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(schema, 'output.schema.json');

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
  repo.write(
    'portfolio/portfolio.yaml',
    'name: Prøve\nlanguage: nb\norganisations:\n  - id: storvik\n    name: Storvik\n',
  );
});
afterEach(() => repo.cleanup());

const path = (id: string) => `portfolio/projects/${id}.yaml`;

interface Facts {
  readonly title?: string;
  readonly stage?: string;
  readonly cost?: number;
  readonly end?: string;
}

const card = ({ title = 'Fraværsapp', stage = 'idea', cost = 500_000, end = '2027-06-30' }: Facts = {}) =>
  `title: ${title}\nform: project\nstage: ${stage}\nstatus: proposed\nowner:\n  organisation: storvik\nneed:\n  problem: Foreldre må ringe.\ntime:\n  period:\n    start: 2027-01-01\n    end: ${end}\ncost:\n  estimate:\n    likely: ${cost}\n`;

interface Entry {
  readonly kind: string;
  readonly event?: string;
  readonly commit?: string | null;
  readonly author?: string;
  readonly subject?: string;
  readonly changes?: readonly { readonly field: string; readonly kind: string }[];
}

async function history(id: string, ...words: readonly string[]) {
  const { stdout, stderr, code } = await runCli([
    'history',
    id,
    '-C',
    `${repo.folder}/portfolio`,
    '--format',
    'json',
    ...words,
  ]);
  expect(stderr).toMatch(/^(?:Porteføljen slik den var i .+\n)?$/);
  expect(code).toBe(0);
  const told = JSON.parse(stdout);
  const check = validate.getSchema('output.schema.json#/$defs/history');
  check?.(told);
  expect(check?.errors ?? []).toEqual([]);
  return told as {
    readonly entries: readonly Entry[];
    readonly plan: Record<string, unknown>;
    readonly points: readonly unknown[];
    readonly gone: boolean;
    readonly incomplete: boolean;
    readonly formerIds: readonly string[];
    readonly file: string;
  };
}

const events = (entries: readonly Entry[]) => entries.map(({ kind, event }) => event ?? kind);

/** Made, approved, grown and delayed. */
function story(): Readonly<Record<'made' | 'approved' | 'grown', string>> {
  repo.write(path('fravaer'), card());
  const made = repo.commit('Nytt forslag', { date: '2026-01-10', author: 'Ane' });
  repo.write(path('fravaer'), card({ stage: 'concept', cost: 600_000 }));
  repo.write(
    'portfolio/meetings/2026-03-01.yaml',
    'date: 2026-03-01\nbody: radet\ndecisions:\n  - id: V1\n    card: fravaer\n    type: BP1\n    outcome: approved_with_conditions\n    frame: 600000\n    conditions:\n      - text: Avklar drift\n        due: 2026-06-01\n',
  );
  const approved = repo.commit('Vedtak', { date: '2026-03-01', author: 'Bo' });
  repo.write(path('fravaer'), card({ stage: 'concept', cost: 750_000, end: '2027-09-30' }));
  const grown = repo.commit('Ny prognose', { date: '2026-09-01', author: 'Ane' });
  return { made, approved, grown };
}

describe('a life in order', () => {
  test('commits with author and subject, decisions at their place, and the plan beside what was approved', async () => {
    const { made, approved, grown } = story();
    const { entries, plan, points, gone } = await history('fravaer');
    expect(events(entries)).toEqual(['created', 'changed', 'decision', 'changed']);
    expect(entries[0]).toMatchObject({ commit: made, author: 'Ane', subject: 'Nytt forslag' });
    expect(entries[2]).toMatchObject({
      decision: '2026-03-01/V1',
      outcome: 'approved_with_conditions',
      frame: 600_000,
    });
    expect(entries[3]?.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'cost', kind: 'increased', before: 600_000, after: 750_000 }),
        expect.objectContaining({ field: 'time.period.end', kind: 'later' }),
      ]),
    );
    expect(plan).toEqual({
      first: { cost: 500_000, end: '2027-06-30' },
      firstApproved: {
        decision: '2026-03-01/V1',
        date: '2026-03-01',
        commit: approved,
        cost: 600_000,
        end: '2027-06-30',
      },
      lastApproved: null,
      now: { cost: 750_000, end: '2027-09-30' },
      difference: { cost: 150_000, months: 3 },
    });
    expect(points).toMatchObject([{ cost: 500_000 }, { cost: 600_000 }, { cost: 750_000, commit: grown }]);
    expect(gone).toBe(false);
  });

  test('noise is told as such, and what is not committed comes last', async () => {
    story();
    repo.write(path('fravaer'), `# en kommentar\n${card({ stage: 'concept', cost: 750_000, end: '2027-09-30' })}`);
    repo.commit('Bare en kommentar');
    expect(events((await history('fravaer')).entries).at(-1)).toBe('reset');
    repo.write(path('fravaer'), card({ stage: 'concept', cost: 800_000 }));
    expect((await history('fravaer')).entries.at(-1)).toMatchObject({ event: 'changed', commit: null });
  });

  test('up to a commit', async () => {
    const { approved } = story();
    const { entries, plan } = await history('fravaer', '--ref', approved);
    expect(events(entries)).toEqual(['created', 'changed', 'decision']);
    expect(plan).toMatchObject({ now: { cost: 600_000 } });
  });

  test('a merge that only joins is not told, and each side once', async () => {
    story();
    repo.git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
    repo.write(path('annen'), card({ title: 'Annen' }));
    repo.commit('Annen', { date: '2026-08-01' });
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', '-m', 'Slå sammen', 'other');
    expect(events((await history('fravaer')).entries)).toEqual(['created', 'changed', 'decision', 'changed']);
  });
});

describe('through moves and renames', () => {
  test('another folder, another id, and a rename with an edit in the same commit', async () => {
    story();
    repo.move(path('fravaer'), path('skoleapp'));
    repo.commit('Nytt navn på filen');
    repo.move('portfolio', 'digital/portefolje');
    repo.commit('Flyttet');
    const now = 'digital/portefolje/projects';
    repo.move(`${now}/skoleapp.yaml`, `${now}/foreldreapp.yaml`);
    repo.write(`${now}/foreldreapp.yaml`, card({ stage: 'concept', cost: 760_000, end: '2027-09-30' }));
    repo.commit('Nytt navn og pris');
    const { stdout } = await runCli([
      'history',
      'foreldreapp',
      '-C',
      `${repo.folder}/digital/portefolje`,
      '--format',
      'json',
    ]);
    const { entries, formerIds, plan } = JSON.parse(stdout);
    expect(events(entries)).toEqual(['created', 'changed', 'decision', 'changed', 'renamed', 'moved', 'renamed']);
    expect(formerIds).toEqual(['fravaer', 'skoleapp']);
    const old = await runCli(['history', 'skoleapp', '-C', `${repo.folder}/digital/portefolje`, '--format', 'json']);
    expect(JSON.parse(old.stdout)).toMatchObject({ gone: true, laterId: 'foreldreapp', formerIds: ['fravaer'] });
    expect(plan.firstApproved).toMatchObject({ cost: 600_000 });
    expect(entries.at(-1).changes).toEqual(
      expect.arrayContaining([expect.objectContaining({ field: 'cost', before: 750_000, after: 760_000 })]),
    );
  });

  test('another card with the same title is no rename, and neither is one of two that are alike', async () => {
    repo.write(path('gammel'), card({ title: 'App' }));
    repo.commit('gammel');
    repo.remove(path('gammel'));
    repo.write(
      path('ny'),
      card({ title: 'App', stage: 'execution', cost: 9, end: '2029-01-01' }).replace('ringe', 'gå'),
    );
    repo.commit('en annen');
    expect(events((await history('ny')).entries)).toEqual(['created']);
    repo.remove(path('ny'));
    repo.write(
      path('en'),
      card({ title: 'App', stage: 'execution', cost: 8, end: '2029-01-01' }).replace('ringe', 'gå'),
    );
    repo.write(
      path('to'),
      card({ title: 'App', stage: 'execution', cost: 7, end: '2029-01-01' }).replace('ringe', 'gå'),
    );
    repo.commit('to like');
    expect(events((await history('en')).entries)).toEqual(['created']);
  });
});

describe('a card that is gone', () => {
  test('has a history, and a new one with the same id goes on', async () => {
    story();
    repo.remove(path('fravaer'));
    repo.commit('Trukket');
    repo.write(path('annen'), card({ title: 'Annen' }));
    repo.commit('Annen');
    const told = await history('fravaer');
    expect(told.gone).toBe(true);
    expect(events(told.entries)).toEqual(['created', 'changed', 'decision', 'changed', 'removed']);
    repo.write(path('fravaer'), card());
    repo.commit('Fram igjen');
    expect(events((await history('fravaer')).entries).slice(-2)).toEqual(['removed', 'created']);
  });

  test('an id that never was gets a suggestion, also of one that is gone', async () => {
    story();
    repo.remove(path('fravaer'));
    repo.commit('Trukket');
    const { code, stderr } = await runCli(['history', 'fravaer-', '-C', `${repo.folder}/portfolio`]);
    expect(code).toBe(2);
    expect(stderr).toContain('«fravaer»');
  });
});

test('a card that nobody has committed yet has a life of one step', async () => {
  story();
  repo.write(path('helt-ny'), card({ title: 'Helt ny' }));
  expect((await history('helt-ny')).entries).toMatchObject([{ event: 'created', commit: null, author: null }]);
});

describe('what git cannot tell', () => {
  test('a shallow clone shows what it has, and says so', async () => {
    story();
    const clone = makeRepo();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repo.folder}`, 'main');
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    const words = ['history', 'fravaer', '-C', `${clone.folder}/portfolio`];
    const { stdout } = await runCli([...words, '--format', 'json']);
    const text = (await runCli(words)).stdout;
    clone.cleanup();
    expect(JSON.parse(stdout)).toMatchObject({ incomplete: true, plan: { firstApproved: null } });
    expect(events(JSON.parse(stdout).entries)).toEqual(['decision', 'known']);
    expect(text).toContain('fetch --unshallow');
  });

  test('no commit yet is an error in plain words', async () => {
    repo.write(path('fravaer'), card());
    const { code, stderr } = await runCli(['history', 'fravaer', '-C', `${repo.folder}/portfolio`]);
    expect(code).toBe(2);
    expect(stderr).toContain('ingen commit');
  });
});

describe('documents', () => {
  test('text and Markdown in three languages, with pictures in Markdown', async () => {
    story();
    for (const lang of ['nb', 'nn', 'en']) {
      const words = ['history', 'fravaer', '-C', `${repo.folder}/portfolio`, '--lang', lang];
      const text = (await runCli(words)).stdout;
      const markdown = (await runCli([...words, '--format', 'markdown'])).stdout;
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(markdown).not.toMatch(/undefined|NaN|\[object/);
      expect(text).toContain('Ny prognose');
      expect(markdown.match(/```mermaid/g)).toHaveLength(2);
      expect(markdown).toContain('bar [0.5, 0.6, 0.75]');
      expect(markdown).toContain('line [0.6, 0.6, 0.6]');
    }
  });

  test('names and messages from git cannot write Markdown or escape codes', async () => {
    repo.write(path('fravaer'), card());
    repo.commit('<img src=x> @alle [x](http://evil.example) \u001b[31m', { author: '**Eve** <b>' });
    const words = ['history', 'fravaer', '-C', `${repo.folder}/portfolio`];
    const markdown = (await runCli([...words, '--format', 'markdown'])).stdout;
    expect(markdown).not.toMatch(/(?<!\\)<img/);
    expect(markdown).not.toContain('**Eve**');
    expect(markdown).not.toMatch(/(?<!\\)\]\(http/);
    expect((await runCli(words)).stdout).not.toMatch(/\u001b/);
  });
});

test('an approval of a body that only recommends is told as a recommendation', async () => {
  repo.write(
    'portfolio/governance.yaml',
    'bodies:\n  - id: raad\n    name: Rådet\n    kind: council\n  - id: styret\n    name: Styret\n    kind: political\nrouting:\n  - bodies: [raad, styret]\n',
  );
  repo.write(path('skoleapp'), card());
  const meeting = (date: string, body: string) =>
    `date: ${date}\nbody: ${body}\ndecisions:\n  - id: V1\n    card: skoleapp\n    type: BP1\n    outcome: approved\n`;
  repo.write('portfolio/meetings/2026-03-01.yaml', meeting('2026-03-01', 'raad'));
  repo.write('portfolio/meetings/2026-03-02.yaml', meeting('2026-03-02', 'styret'));
  repo.commit('Kort', { date: '2026-03-05', author: 'Ane' });
  const { stdout } = await runCli(['history', 'skoleapp', '-C', `${repo.folder}/portfolio`]);
  expect(stdout).toMatch(/mars 2026[\s\S]*Tilrådd[\s\S]*mars 2026[\s\S]*Godkjent/);
});

// `portfolio diff`, and `check` with --policy-from and --new-since, on real repositories.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const base = (name: string): string => readFileSync(join(import.meta.dirname, '../errors/base', name), 'utf8');
const card = base('projects/god-sak.yaml');
let repo: TestRepo;

beforeEach(() => {
  repo = makeRepo();
  for (const name of ['portfolio.yaml', 'strategy.yaml', 'governance.yaml', 'capacity.yaml', 'projects/god-sak.yaml'])
    repo.write(`portfolio/${name}`, base(name));
  repo.commit('one', { date: '2026-09-17' });
  repo.git('checkout', '-qb', 'forslag');
});
afterEach(() => repo.cleanup());

const run = (...words: readonly string[]): Promise<CliResult> =>
  runCli([...words, '-C', join(repo.folder, 'portfolio')]);
const json = async (...words: readonly string[]) =>
  JSON.parse((await run('diff', ...words, '--format', 'json')).stdout);
const edit = (from: string | RegExp, to: string, name = 'projects/god-sak.yaml'): void =>
  repo.write(`portfolio/${name}`, repo.read(`portfolio/${name}`).replace(from, to));

describe('what is compared', () => {
  test('without arguments: where the branch left, and the files as they are now', async () => {
    edit('title: En god sak', 'title: En bedre sak');
    const { base: from, head, changes } = await json();
    expect([from.date, head.commit]).toEqual(['2026-09-17', null]);
    expect(changes.map(({ field, before, after }: Record<string, unknown>) => [field, before, after])).toEqual([
      ['title', 'En god sak', 'En bedre sak'],
    ]);
  });

  test('a commit and itself: nothing, in words and in exit code', async () => {
    const { code, stdout } = await run('diff', 'HEAD', 'HEAD');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ingenting er endret\./);
    const { changes, cards, problems } = await json('main', 'HEAD');
    expect([changes, cards.added, problems.new, problems.fixed]).toEqual([[], [], [], []]);
  });

  test('comments, order, quotes and folded text are no change', async () => {
    const lines = card.split('\n');
    edit(/^title: (.*)$/m, '# En kommentar\ntitle: "$1"   # til');
    expect(repo.read('portfolio/projects/god-sak.yaml').split('\n').length).toBe(lines.length + 1);
    expect((await json()).changes).toEqual([]);
  });

  test('a file with another name and the same content is one card; so is a portfolio in another folder', async () => {
    repo.move('portfolio/projects/god-sak.yaml', 'portfolio/projects/bedre-sak.yaml');
    const renamed = await json();
    expect(renamed.cards).toMatchObject({
      added: [],
      removed: [],
      renamed: [{ id: 'bedre-sak', from: 'god-sak' }],
      kept: 1,
    });
    repo.move('portfolio/projects/bedre-sak.yaml', 'portfolio/projects/god-sak.yaml');
    repo.move('portfolio', 'digital');
    const moved = await runCli(['diff', 'main', '-C', join(repo.folder, 'digital'), '--format', 'json']);
    expect(JSON.parse(moved.stdout)).toMatchObject({ cards: { added: [], removed: [], kept: 1 }, changes: [] });
  });

  test('a folder can be named with the ref; a base without a portfolio is said, and all is new', async () => {
    expect((await json('main:portfolio', 'HEAD:portfolio')).changes).toEqual([]);
    repo.git('checkout', '-q', '--orphan', 'tom');
    repo.git('rm', '-rqf', '--cached', '.');
    repo.git('commit', '-q', '--allow-empty', '-m', 'tom');
    const { stdout, stderr, code } = await run('diff', 'tom', 'main', '--format', 'json');
    expect(code).toBe(0);
    expect(stderr).toContain('har ingen portefølje ennå');
    expect(JSON.parse(stdout).cards.added).toEqual(['god-sak']);
  });

  test.each([
    [['nope'], 'Det finnes ingen gren, tagg eller commit som heter «nope»'],
    [['--', '--output=x'], '«--output=x»'],
    [['main', 'HEAD', 'x'], 'For mange ord'],
    [['main', '--fail-on', 'rank:0'], 'Bruk error, budget, rank:N, stage'],
  ])('what cannot be compared: %j', async (words, message) => {
    const [first = '', ...rest] = words;
    const { code, stderr } = await runCli(['diff', '-C', join(repo.folder, 'portfolio'), first, ...rest]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('when it fails', () => {
  const codeOf = async (failOn: string): Promise<number> => (await run('diff', '--fail-on', failOn)).code;

  test('nothing fails when nothing is asked for', async () => {
    edit(/^stage: .*$/m, 'stage: execution');
    expect((await run('diff')).code).toBe(0);
  });

  test('a stage that no decision gives, and new errors', async () => {
    edit(/^stage: .*$/m, 'stage: execution');
    expect(await codeOf('stage')).toBe(1);
    expect(await codeOf('error,budget')).toBe(1);
    expect(await codeOf('budget')).toBe(0);
    expect(await codeOf('rank:1')).toBe(0);
  });

  test('a year pushed over its frame', async () => {
    repo.write('portfolio/capacity.yaml', 'frames:\n  - { year: 2027, amount: 100000, reserve: 0 }\n');
    repo.commit('frame');
    const dear = card
      .replace(/^stage: .*$/m, 'stage: execution')
      .replace(/^status: .*$/m, 'status: active')
      .replace(/^cost:[\s\S]*?(?=^\S)/m, '');
    repo.write(
      'portfolio/projects/god-sak.yaml',
      `${dear.trimEnd()}\ncost:\n  project:\n    - { year: 2027, budget: 900000 }\n`,
    );
    const { failures } = await json('HEAD', '--fail-on', 'budget');
    expect(failures).toEqual([{ kind: 'budget', years: [2027] }]);
  });
});

describe('a proposal that loosens what judges it', () => {
  beforeEach(() => {
    edit(/^stage: .*$/m, 'stage: planning');
    edit(/$/, 'severities:\n  missing-field: "off"\nrequirement_set: register\n', 'governance.yaml');
  });

  test('passes by its own policy, not by that of the base, and it is said that it loosens', async () => {
    expect((await run('check')).code).toBe(0);
    const { code, stdout } = await run('check', '--policy-from', 'main', '--format', 'json');
    expect(code).toBe(1);
    const problems = JSON.parse(stdout).problems as { code: string; file: string; args: { field?: string } }[];
    const loosened = problems.filter((problem) => problem.code === 'policy-loosened');
    expect(loosened.map(({ args }) => args.field).sort()).toEqual(['requirement_set', 'severities.missing-field']);
    expect(loosened.every(({ file }) => file === 'portfolio/governance.yaml')).toBe(true);
    expect(problems.filter((problem) => problem.code === 'missing-field').length).toBeGreaterThan(5);
  });

  test('cannot hide by breaking the file with the policy', async () => {
    repo.write('portfolio/governance.yaml', 'bodies: [\n');
    const { stdout } = await run('check', '--policy-from', 'main', '--format', 'json');
    const codes = (JSON.parse(stdout).problems as { code: string }[]).map(({ code }) => code);
    expect(codes).toContain('missing-field');
  });

  test('the comparison judges by the base without being asked', async () => {
    const { policy, problems } = {
      policy: (await json()).changes.filter((change: { policy: string | null }) => change.policy),
      problems: (await json()).problems,
    };
    expect(policy.map((change: { policy: string }) => change.policy)).toEqual(['loosens', 'loosens']);
    expect(problems.new.length).toBeGreaterThan(5);
    expect((await run('diff', '--fail-on', 'error')).code).toBe(1);
  });

  test('words of its own count: a new sector can be used at once', async () => {
    repo.git('checkout', '-q', '--', '.');
    edit('sectors:\n', 'sectors:\n  - { id: teknisk, name: Teknisk, leader: Sjef }\n', 'governance.yaml');
    edit(/^(title: .*)$/m, '$1\nsector: teknisk');
    const { code, stdout } = await run('check', '--policy-from', 'main', '--format', 'short');
    expect(stdout).not.toContain('unknown');
    expect(code).toBe(0);
  });

  test('a base without a portfolio is said, and the head judges', async () => {
    repo.git('checkout', '-q', '--orphan', 'tom');
    repo.git('rm', '-rqf', '--cached', '.');
    repo.git('commit', '-q', '--allow-empty', '-m', 'tom');
    const { code, stderr } = await run('check', '--policy-from', 'tom');
    expect(stderr).toContain('har ingen portefølje ennå');
    expect(code).toBe(0);
  });
});

describe('only what is new', () => {
  test('an old problem is not told again; a card that moves is told in full', async () => {
    repo.git('checkout', '-q', 'main');
    edit(/^need:[\s\S]*?(?=^\S)/m, '');
    repo.commit('an old fault');
    repo.git('checkout', '-q', '-B', 'forslag');
    edit('title: En god sak', 'title: Ny tittel');
    const codes = async () =>
      (
        JSON.parse((await run('check', '--new-since', 'main', '--format', 'json')).stdout).problems as {
          code: string;
        }[]
      ).map(({ code }) => code);
    expect((await run('check')).code).toBe(1);
    expect(await codes()).toEqual([]);
    edit(/^stage: .*$/m, 'stage: concept');
    expect((await codes()).length).toBeGreaterThan(1);
  });
});

describe('which portfolio', () => {
  const shadow = (): void => {
    for (const name of ['portfolio.yaml', 'strategy.yaml', 'governance.yaml', 'capacity.yaml', 'projects/god-sak.yaml'])
      repo.write(name, base(name));
    repo.write('portfolio/projects/god-sak.yaml', 'title: [\n');
  };
  const fromTop = async (words: readonly string[]): Promise<CliResult> => {
    const before = process.cwd();
    process.chdir(repo.folder);
    try {
      return await runCli(words);
    } finally {
      process.chdir(before);
    }
  };

  test.each([[['check', '--policy-from', 'main']], [['check', '--new-since', 'main']], [['diff', 'main']]])(
    'a second one in a proposal is never taken for the first: %j',
    async (words) => {
      shadow();
      const { code, stderr } = await fromTop(words);
      expect(code).toBe(2);
      expect(stderr).toContain('Si hvilken du mener med -C MAPPE');
    },
  );

  test('a folder that is named with the ref is that folder and no other', async () => {
    const { code, stderr } = await run('diff', 'main:finnesikke', 'HEAD');
    expect(code).toBe(2);
    expect(stderr).toContain('«finnesikke»');
  });
});

describe('ways around', () => {
  test('another name and another title do not move a stage unseen', async () => {
    repo.move('portfolio/projects/god-sak.yaml', 'portfolio/projects/ny-sak.yaml');
    const moved = card.replace('En god sak', 'Noe annet').replace(/^stage: .*$/m, 'stage: execution');
    repo.write('portfolio/projects/ny-sak.yaml', moved);
    expect((await run('diff', '--fail-on', 'stage')).code).toBe(1);
  });

  test('another name and a small edit are one card', async () => {
    repo.move('portfolio/projects/god-sak.yaml', 'portfolio/projects/ny-sak.yaml');
    edit(/^stage: .*$/m, 'stage: concept', 'projects/ny-sak.yaml');
    const { cards, changes } = await json();
    expect(cards.renamed).toEqual([{ id: 'ny-sak', from: 'god-sak' }]);
    expect(changes.map(({ field }: { field: string }) => field)).toEqual(['', 'stage']);
  });

  test('a warning that becomes an error is new', async () => {
    repo.write('portfolio/governance.yaml', `${base('governance.yaml')}severities:\n  missing-field: warning\n`);
    edit(/^need:[\s\S]*?(?=^\S)/m, '');
    repo.commit('a warning');
    edit('missing-field: warning', 'missing-field: error', 'governance.yaml');
    const { stdout } = await run('check', '--new-since', 'HEAD', '--format', 'json');
    expect(JSON.parse(stdout).summary.errors).toBeGreaterThan(0);
  });

  test('a problem with other figures is neither new nor solved', async () => {
    const elements = (last: number) =>
      `${card.trimEnd()}\nelements: { technical_modernisation: 30, societal_benefit: 30, internal_efficiency: ${last} }\n`;
    repo.write('portfolio/projects/god-sak.yaml', elements(30));
    repo.commit('not a hundred');
    repo.write('portfolio/projects/god-sak.yaml', elements(20));
    const { problems } = await json('HEAD');
    expect([problems.new, problems.fixed]).toEqual([[], []]);
    expect(problems.changed.map(({ code }: { code: string }) => code)).toEqual(['elements-not-100']);
  });
});

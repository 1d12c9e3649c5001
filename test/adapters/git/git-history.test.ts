import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitHistory } from '../../../src/adapters/git/git-history.ts';
import { PortfolioError } from '../../../src/core/model/portfolio-error.ts';
import { makeRepo, type TestRepo } from '../../support/git-repo.ts';

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => repo.cleanup());

const history = () => gitHistory(repo.folder, join(repo.folder, 'portfolio'));
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'fine';
  } catch (error) {
    return error instanceof PortfolioError ? error.code : String(error);
  }
};
const portfolio = (): void => {
  repo.write('portfolio/portfolio.yaml', 'name: Prøve\n');
  repo.write('portfolio/projects/a.yaml', 'title: A\n');
};
const textAt = async (commit: string, path: string): Promise<string> => {
  const at = await history().portfolioAt(await history().resolve(commit), 'portfolio');
  return new TextDecoder().decode(await at?.tree.read(path));
};

describe('names of commits', () => {
  test('branches and tags, for completion', async () => {
    portfolio();
    repo.commit('first');
    repo.git('tag', 'v1');
    repo.git('branch', 'forslag/a');
    expect(await history().refs()).toEqual(['forslag/a', 'main', 'v1']);
  });

  test('an unborn branch, and no repository at all', async () => {
    expect(await codeOf(history().resolve('HEAD'))).toBe('no-commits');
    expect(await codeOf(gitHistory(null, '/x').resolve('HEAD'))).toBe('no-repository');
  });

  test.each([
    '--output=pwned',
    '-h',
    '--exec=touch pwned',
    'HEAD --',
    'HEAD^{/x',
    '',
    '@{-1}',
    'x\ny',
    'HEAD:portfolio',
  ])('a name that is none, or an option: %j', async (name) => {
    portfolio();
    repo.commit('one');
    expect(await codeOf(history().resolve(name))).toBe('unknown-ref');
    expect(existsSync(join(repo.folder, 'pwned'))).toBe(false);
  });

  test('branches, tags, hashes and ancestors; a branch that only the server has', async () => {
    portfolio();
    const first = repo.commit('one', { date: '2026-01-02', author: 'Kari Ås' });
    repo.git('tag', 'v1');
    const second = repo.commit('two');
    repo.git('update-ref', 'refs/remotes/origin/forslag', first);
    for (const name of ['v1', 'HEAD~1', first.slice(0, 9), 'forslag'])
      expect((await history().resolve(name)).hash).toBe(first);
    expect(await history().resolve('main')).toMatchObject({ hash: second, subject: 'two' });
    expect(await history().resolve('v1')).toEqual({
      hash: first,
      date: '2026-01-02',
      author: 'Kari Ås',
      subject: 'one',
      parent: null,
    });
    expect(await history().defaultBranch()).toBe('refs/heads/main');
  });

  test('a shallow clone says that history is missing', async () => {
    portfolio();
    const first = repo.commit('one');
    repo.commit('two');
    const clone = mkdtempSync(join(tmpdir(), 'portfolio-shallow-'));
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${repo.folder}`, clone], { stdio: 'ignore' });
    const shallow = gitHistory(clone, clone);
    expect(await shallow.isShallow()).toBe(true);
    expect(await codeOf(shallow.resolve(first))).toBe('missing-history');
    expect(await codeOf(shallow.resolve('HEAD~1'))).toBe('missing-history');
    expect(await codeOf(shallow.resolve('HEAD'))).toBe('fine');
    rmSync(clone, { recursive: true });
  });
});

describe('files of a commit', () => {
  test('as they were, whatever the folder holds now', async () => {
    portfolio();
    const first = repo.commit('one');
    repo.write('portfolio/projects/a.yaml', 'title: B\n');
    expect(await textAt(first, 'projects/a.yaml')).toBe('title: A\n');
  });

  test('a portfolio that stood in another folder is found', async () => {
    portfolio();
    repo.move('portfolio', 'digital');
    const commit = repo.commit('one');
    expect((await history().portfolioAt(await history().resolve(commit), 'portfolio'))?.folder).toBe('digital');
    repo.remove('digital');
    expect(await history().portfolioAt(await history().resolve(repo.commit('two')), 'portfolio')).toBeNull();
  });

  test('links, folders, submodules, other files and odd names are listed as on disk, and never followed', async () => {
    portfolio();
    repo.write('secret.yaml', 'title: hemmelig\n');
    symlinkSync('../../secret.yaml', join(repo.folder, 'portfolio/projects/lenke.yaml'));
    repo.write('portfolio/projects/under/b.yaml', 'title: B\n');
    repo.write('portfolio/projects/rar\n\t"\\navn.yaml', 'title: C\n');
    repo.write('portfolio/reports/report.md', 'x');
    repo.commit('one');
    repo.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${repo.git('rev-parse', 'HEAD')},portfolio/projects/modul.yaml`,
    );
    repo.git('commit', '-qm', 'two');
    const at = await history().portfolioAt(await history().resolve('HEAD'), 'portfolio');
    const entries = (await at?.tree.list())?.map(({ path, kind }) => `${kind} ${path}`).sort();
    expect(entries).toEqual([
      'file portfolio.yaml',
      'file projects/a.yaml',
      'file projects/rar\n\t"\\navn.yaml',
      'link projects/lenke.yaml',
      'other projects/modul.yaml',
      'other projects/under',
    ]);
    expect(await codeOf(at?.tree.read('projects/lenke.yaml') as Promise<unknown>)).toBe('unreadable-file');
  });

  test('what cannot be read is told without asking git for what can: nothing is left running', async () => {
    portfolio();
    repo.commit('one');
    const at = await history().portfolioAt(await history().resolve('HEAD'), 'portfolio');
    await at?.tree.list();
    rmSync(join(repo.folder, '.git'), { recursive: true });
    expect(await codeOf(at?.tree.read('projects/none.yaml') as Promise<unknown>)).toBe('unreadable-file');
    expect(await codeOf(history().resolve('HEAD'))).toBe('no-repository');
  });

  test('a repository with SHA-256', async () => {
    repo.cleanup();
    repo = makeRepo();
    rmSync(join(repo.folder, '.git'), { recursive: true });
    repo.git('init', '-q', '--object-format=sha256', '--initial-branch=main');
    portfolio();
    const commit = repo.commit('one');
    expect(commit).toHaveLength(64);
    expect(await textAt('HEAD', 'projects/a.yaml')).toBe('title: A\n');
    expect((await history().revisions(await history().resolve('HEAD'), ['portfolio']))[0]?.files).toHaveLength(2);
  });

  test('replace refs, grafts and an environment that points elsewhere are not believed', async () => {
    portfolio();
    const first = repo.commit('one');
    repo.write('portfolio/projects/a.yaml', 'title: Falsk\n');
    const second = repo.commit('two');
    repo.git('replace', first, second);
    process.env.GIT_DIR = '/nowhere';
    process.env.GIT_WORK_TREE = '/nowhere';
    try {
      expect(await textAt(first, 'projects/a.yaml')).toBe('title: A\n');
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_WORK_TREE;
    }
  });
});

describe('revisions', () => {
  test('oldest first, with the files that each changed, and only the paths asked about', async () => {
    portfolio();
    const first = repo.commit('one');
    repo.write('README.md', 'x');
    repo.commit('two');
    repo.write('portfolio/projects/a.yaml', 'title: B\n');
    repo.write('portfolio/projects/æ.yaml', 'title: Æ\n');
    const third = repo.commit('three');
    repo.remove('portfolio/projects/a.yaml');
    const fourth = repo.commit('four');
    const revisions = await history().revisions(await history().resolve('HEAD'), ['portfolio/projects']);
    expect(revisions.map(({ hash }) => hash)).toEqual([first, third, fourth]);
    expect(revisions[1]?.files.map(({ path }) => path)).toEqual([
      'portfolio/projects/a.yaml',
      'portfolio/projects/æ.yaml',
    ]);
    expect(revisions[2]?.files).toEqual([
      { path: 'portfolio/projects/a.yaml', before: revisions[1]?.files[0]?.after, after: null },
    ]);
    const names = revisions.flatMap(({ files }) => files.flatMap(({ after }) => after ?? []));
    const contents = await history().contents([...names, '0'.repeat(40), 'HEAD', '--batch']);
    expect([...contents.values()].map((bytes) => new TextDecoder().decode(bytes))).toEqual([
      'title: A\n',
      'title: B\n',
      'title: Æ\n',
    ]);
  });

  test('a merge that only joins is left out; one that settles a conflict is there', async () => {
    portfolio();
    repo.commit('one');
    repo.git('checkout', '-qb', 'side');
    repo.write('portfolio/projects/a.yaml', 'title: Side\n');
    repo.commit('side');
    repo.git('checkout', '-q', 'main');
    repo.write('portfolio/projects/b.yaml', 'title: B\n');
    repo.commit('main');
    repo.git('merge', '-q', '--no-edit', 'side');
    const paths = ['portfolio/projects/a.yaml'];
    const revisions = await history().revisions(await history().resolve('HEAD'), paths);
    expect(revisions.map(({ subject }) => subject)).toEqual(['one', 'side']);
  });

  test('the last commit that touched some paths, and the commit that two branches share', async () => {
    portfolio();
    const first = repo.commit('one');
    repo.git('checkout', '-qb', 'side');
    repo.write('README.md', 'x');
    repo.commit('side');
    const head = await history().resolve('HEAD');
    expect((await history().lastChange(head, ['portfolio/projects']))?.hash).toBe(first);
    expect(await history().lastChange(head, ['nothing'])).toBeNull();
    expect((await history().mergeBase(await history().resolve('main'), head))?.hash).toBe(first);
  });
});

describe('hostile repositories run nothing and write nothing', () => {
  const marker = () => join(repo.folder, '..', `${repo.folder.split('/').at(-1)}-pwned`);
  const askAll = async (): Promise<void> => {
    const head = await history().resolve('HEAD');
    const at = await history().portfolioAt(head, 'portfolio');
    for (const { path, kind } of (await at?.tree.list()) ?? []) if (kind === 'file') await at?.tree.read(path);
    await history().revisions(head, ['portfolio']);
    await history().lastChange(head, ['portfolio']);
    await history().mergeBase(head, head);
    await history().defaultBranch();
    await codeOf(history().resolve('nothing'));
  };
  afterEach(() => rmSync(marker(), { force: true }));

  test('its own configuration: monitors, drivers, filters, hooks, pagers, signatures and aliases', async () => {
    portfolio();
    repo.write('.gitattributes', '* diff=evil filter=evil merge=evil\n');
    repo.commit('one');
    const signed = repo
      .git('cat-file', 'commit', 'HEAD')
      .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----\n\n');
    writeFileSync(join(repo.folder, '.git', 'signed'), `${signed}\n`);
    repo.git(
      'update-ref',
      'refs/heads/main',
      repo.git('hash-object', '-t', 'commit', '-w', join(repo.folder, '.git', 'signed')),
    );
    const evil = `touch ${marker()}`;
    for (const setting of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.alternateRefsCommand',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.smudge',
      'filter.evil.clean',
      'gpg.program',
      'credential.helper',
      'alias.ls-tree',
      'pager.rev-list',
      'uploadpack.packObjectsHook',
    ])
      repo.git('config', setting, setting.startsWith('alias') ? `!${evil}` : evil);
    repo.git('config', 'log.showSignature', 'true');
    mkdirSync(join(repo.folder, '.git', 'hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout'])
      writeFileSync(join(repo.folder, '.git', 'hooks', hook), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
    const before = repo.git('for-each-ref');
    await askAll();
    expect(existsSync(marker())).toBe(false);
    expect(repo.git('-c', 'log.showSignature=false', 'for-each-ref')).toBe(before);
  });

  test('a bare repository among the files', async () => {
    portfolio();
    const evil = 'portfolio/projects/evil';
    repo.write(`${evil}/HEAD`, 'ref: refs/heads/main\n');
    repo.write(
      `${evil}/config`,
      `[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsmonitor = "touch ${marker()}; false"\n`,
    );
    repo.write(`${evil}/objects/x`, '');
    repo.write(`${evil}/refs/x`, '');
    repo.commit('one');
    await askAll();
    expect(await codeOf(gitHistory(join(repo.folder, evil), evil).resolve('HEAD'))).toBe('no-repository');
    expect(existsSync(marker())).toBe(false);
  });

  test('a repository that lazily fetches is not let out', async () => {
    portfolio();
    repo.commit('one');
    repo.git('config', 'extensions.partialClone', 'origin');
    repo.git('config', 'remote.origin.promisor', 'true');
    repo.git('config', 'remote.origin.url', `ext::sh -c "touch ${marker()}"`);
    repo.git('config', 'protocol.ext.allow', 'always');
    const contents = await history().contents(['1'.repeat(40)]);
    expect(contents.size).toBe(0);
    expect(existsSync(marker())).toBe(false);
  });
});

test('names of contents, by commit and path, many at once', async () => {
  portfolio();
  const one = repo.commit('one');
  repo.write('portfolio/projects/a.yaml', 'title: B\n');
  repo.write('portfolio/projects/stor.yaml', 'x'.repeat(300_000));
  const two = repo.commit('two');
  const path = 'portfolio/projects/a.yaml';
  const names = await history().names([
    { commit: two, path },
    { commit: one, path },
    { commit: one, path: 'portfolio/projects/not here.yaml' },
    { commit: two, path: 'portfolio/projects' },
    { commit: two, path: 'portfolio/projects/stor.yaml' },
    { commit: 'HEAD', path },
    { commit: one, path: `x\n${two}:${path}` },
    { commit: 'f'.repeat(40), path },
  ]);
  expect(names).toEqual([
    repo.git('rev-parse', `${two}:${path}`),
    repo.git('rev-parse', `${one}:${path}`),
    ...Array(6).fill(null),
  ]);
});

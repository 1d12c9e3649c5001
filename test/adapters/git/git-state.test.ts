// Promises that a repository tells its branches, also before its first commit, and no name that a shell or a workflow could trip over.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitState } from '../../../src/adapters/git/git-state.ts';
import { realWorld } from '../../../src/adapters/real-world.ts';
import { makeRepo, type TestRepo } from '../../support/git-repo.ts';

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => repo.cleanup());

const state = () => gitState(repo.folder);

test('before the first commit, the branch has a name already', async () => {
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/master');
  expect(await state()).toEqual({ branch: 'master', mainBranch: 'master', hasCommits: false, remote: null });
});

test('on a branch beside the main one, both are known', async () => {
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/master');
  repo.write('a.txt', 'a');
  repo.commit('first');
  repo.git('switch', '--quiet', '--create', 'setup');
  repo.git('remote', 'add', 'origin', '../elsewhere.git');
  expect(await state()).toEqual({ branch: 'setup', mainBranch: 'master', hasCommits: true, remote: 'origin' });
});

test('what the remote calls its head is the main branch, whatever it is called', async () => {
  repo.write('a.txt', 'a');
  repo.commit('first');
  repo.git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
  expect(await state()).toMatchObject({ branch: 'main', mainBranch: 'develop' });
});

test('the only remote is told whatever it is called, and of several the one called origin', async () => {
  repo.git('remote', 'add', 'storvik.no', '../elsewhere.git');
  repo.write('a.txt', 'a');
  repo.commit('first');
  repo.git('update-ref', 'refs/remotes/storvik.no/develop', 'HEAD');
  repo.git('symbolic-ref', 'refs/remotes/storvik.no/HEAD', 'refs/remotes/storvik.no/develop');
  expect(await state()).toMatchObject({ remote: 'storvik.no', mainBranch: 'develop' });
  repo.git('remote', 'add', 'backup', '../backup.git');
  expect(await state()).toMatchObject({ remote: null, mainBranch: 'main' });
  repo.git('remote', 'add', 'origin', '../third.git');
  expect(await state()).toMatchObject({ remote: 'origin' });
});

test('a remote whose name is more than a name is not told', async () => {
  repo.git('config', 'remote.$(touch ran).url', '../elsewhere.git');
  expect(await state()).toMatchObject({ remote: null });
});

test('a name that is more than a name is not told, and neither is one that is not there', async () => {
  repo.git('symbolic-ref', 'HEAD', "refs/heads/x';$(touch-ran)");
  expect(await state()).toMatchObject({ branch: null, mainBranch: null });
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  repo.write('a.txt', 'a');
  repo.commit('first');
  repo.git('checkout', '--quiet', '--detach');
  expect(await state()).toMatchObject({ branch: null, mainBranch: 'main', hasCommits: true });
});

test('outside git there is nothing to tell, and a folder below the top tells of the whole', async () => {
  const { gitState: of } = realWorld('0.0.0');
  expect(await of('/')).toBeNull();
  expect(await of(`${repo.folder}/not/yet/there`)).toMatchObject({ branch: 'main' });
});

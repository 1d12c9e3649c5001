// The report of a portfolio whose council has not met yet.
import { expect, test } from 'vitest';
import { makeRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

test('before any meeting has been held there is nothing to compare with, and nothing to mend', async () => {
  const repo = makeRepo();
  try {
    repo.write('portfolio/portfolio.yaml', 'name: Ny portefølje\nlanguage: nb\norganisations: [{ id: a, name: A }]\n');
    repo.write(
      'portfolio/projects/en.yaml',
      'title: En\nowner: { organisation: a }\ncost: { project: [{ year: 2027, kind: internal, budget: 100000 }] }\n',
    );
    repo.write('portfolio/meetings/2027-02-11.yaml', 'date: 2027-02-11\nstatus: planned\n');
    repo.commit('Ny');
    const { code, stdout, stderr } = await runCli([
      'report',
      '-C',
      `${repo.folder}/portfolio`,
      '--today',
      '2026-11-22',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('Dette er den første rapporten: ingen møter er holdt før.');
    expect(stdout).toContain('Det dyreste er En.');
    expect(stderr).not.toContain('--since');
  } finally {
    repo.cleanup();
  }
});

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { runCli } from '../support/run-cli.ts';
import { runnerCommands } from '../support/runner-oracle.ts';

test.each(['2026-02-30', '2026-13-01', '31.12.2026'])('--today %s is no date', async (today) => {
  const { code, stderr } = await runCli(['check', '-C', 'test/errors/base', '--today', today]);
  expect(code).toBe(2);
  expect(stderr).toContain(today);
});

test.each(['json', 'csv', 'text', 'markdown'])(
  'in a GitHub log, what a card says is no command: %s',
  async (format) => {
    const title = 'x\n::error::y\n##[error]z\u0007';
    const world = {
      environment: { GITHUB_ACTIONS: 'true' },
      tree: (root: string) => {
        const disk = diskTree(root);
        const read = async (path: string) => {
          const text = new TextDecoder().decode(await disk.read(path));
          return new TextEncoder().encode(text.replace('title: En god sak', `title: ${JSON.stringify(title)}`));
        };
        return { ...disk, read };
      },
    };
    const { stdout, stderr } = await runCli(['list', '-C', 'test/errors/base', '--format', format], world);
    expect(stdout).toContain('god-sak');
    expect(runnerCommands(stdout + stderr)).toEqual([]);
    if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ projects: [{ title }] });
  },
);

test.each([
  ['.', 39],
  ['..', 39],
  ['portfolio', 39],
  ['./portfolio/../portfolio/projects', 39],
  [resolve('portfolio/projects/esak-arkivkjerne.yaml'), 1],
  ['projects/esak-arkivkjerne.yaml', 1],
  ['esak-arkivkjerne', 1],
])('check %s finds what is there', async (path, cards) => {
  const { code, stdout } = await runCli(['check', path, '-C', 'portfolio', '--format', 'json']);
  const { problems } = JSON.parse(stdout) as { readonly problems: readonly { readonly card: string }[] };
  const found = new Set(problems.map(({ card }) => card));
  expect(code).toBe(0);
  expect(found).toContain('esak-arkivkjerne');
  expect(found.size === 1).toBe(cards === 1);
});

test('check of a path that leads nowhere is no clean check', async () => {
  const { code, stderr } = await runCli(['check', '/no-such-folder', '-C', 'portfolio']);
  expect(code).toBe(2);
  expect(stderr).toContain('/no-such-folder');
});

// The same portfolio gives the same report, in whatever order its files happen to be listed.
import { expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { runCli, turnedAround } from '../support/run-cli.ts';

test('report, rank and check do not depend on the order of files', async () => {
  for (const command of [['report'], ['rank', '--format', 'json'], ['check', '--format', 'json']]) {
    const argv = [...command, '--today', '2026-11-22'];
    const usual = await runCli(argv);
    const turned = await runCli(argv, { tree: (root) => turnedAround(diskTree(root)) });
    expect(usual.stdout.length).toBeGreaterThan(1000);
    expect(turned.stdout === usual.stdout).toBe(true);
  }
});

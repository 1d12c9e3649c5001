// A portfolio with a slip in every kind of place: nothing stops the report, nothing wrong is counted, and no word of ours is missing.
import { expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';
import { runCli } from '../support/run-cli.ts';

/** [file, what stands there, the slip]. */
const slips: readonly (readonly [string, string | RegExp, string])[] = [
  ['strategy.yaml', 'dimension: ', 'dimension: x-'],
  ['strategy.yaml', '- [green, ', '- [grønn, '],
  ['capacity.yaml', 'amount: ', 'amount: mye-'],
  ['projects/flyktning-bosetting.yaml', 'score: ', 'score: x'],
  ['projects/flyktning-bosetting.yaml', '- { year: 2027, kind', '- { year: , kind'],
  ['projects/arkivdepot-avlevering.yaml', 'source: ', 'source: x-'],
  ['projects/arkivdepot-avlevering.yaml', 'value: ', 'value: x'],
  ['projects/beredskap-varsling.yaml', /(decisions_awaited:\n +- (?:{ )?type: )\w+/, '$1x'],
];

function damaged(tree: FileTree): FileTree {
  const read = async (path: string) => {
    const text = new TextDecoder().decode(await tree.read(path));
    const mine = slips.filter(([file]) => file === path);
    return new TextEncoder().encode(mine.reduce((rest, [, before, after]) => rest.replace(before, after), text));
  };
  return { ...tree, read };
}

const world = { tree: (root: string) => damaged(diskTree(root)) };
const tool = (...words: readonly string[]) => runCli([...words, '-C', 'portfolio', '--today', '2026-11-22'], world);

test('every slip is told', async () => {
  const { code, stdout } = await tool('check', '--format', 'json');
  const { summary } = JSON.parse(stdout) as { readonly summary: { readonly errors: number } };
  expect(code).toBe(1);
  expect(summary.errors).toBe(slips.length);
});

test.each(['nb', 'nn', 'en'])('the report is written all the same: %s', async (language) => {
  const { code, stdout, stderr } = await tool('report', '--lang', language, '--quiet');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toMatch(/undefined|NaN|\[object/);
});

test('a score that cannot be read is a missing one, never zero', async () => {
  const { stdout } = await tool('rank', '--format', 'json');
  const { projects } = JSON.parse(stdout) as { readonly projects: readonly { id: string; incomplete: boolean }[] };
  expect(projects.find(({ id }) => id === 'flyktning-bosetting')?.incomplete).toBe(true);
});

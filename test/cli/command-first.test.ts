import { expect, test } from 'vitest';
import { commandFirst } from '../../src/cli/command-first.ts';
import { sharedOptions } from '../../src/cli/command-specs.ts';

test.each([
  ['', '--help'],
  ['check', 'check'],
  ['check --lang nn', 'check --lang nn'],
  ['--lang nn check', 'check --lang nn'],
  ['--lang=nn --quiet check -C x', 'check --lang=nn --quiet -C x'],
  ['-C folder list --stage idea', 'list -C folder --stage idea'],
  ['--lang nn', '--help'],
  ['--lang nn --help', '--help'],
  ['--help', '--help'],
  ['--version', '--version'],
  ['help', '--help'],
  ['help check', 'check --help'],
  ['help help', '--help'],
  ['--nonsense check', '--nonsense check'],
])('%s', (line, meant) => {
  expect(
    commandFirst(
      line.split(' ').filter((word) => word !== ''),
      sharedOptions,
    ).join(' '),
  ).toBe(meant);
});

// Promises that what may be named as the tool's package is inert in a shell and in YAML, and that each way of naming it is known.
import { expect, test } from 'vitest';
import { keptFile, readToolPackage } from '../../../src/core/setup/tool-package.ts';

const hex = 'a'.repeat(40);

test.each([
  ['0.1.0', { kind: 'version', shown: 'portfolio-as-code@0.1.0', version: '0.1.0' }],
  [' portfolio-as-code@1.2.3-rc.1 ', { kind: 'version', shown: 'portfolio-as-code@1.2.3-rc.1', version: '1.2.3-rc.1' }],
  [
    'git+https://git.example:8443/digital/portfolio-as-code.git#v0.1.0',
    { kind: 'git', address: 'https://git.example:8443/digital/portfolio-as-code.git', ref: 'v0.1.0' },
  ],
  [`git+https://git.example/a/b#${hex}`, { kind: 'git', ref: hex }],
  ['./tools/portfolio-as-code-0.1.0.tgz', { kind: 'file', path: 'tools/portfolio-as-code-0.1.0.tgz' }],
  ['portfolio.mjs', { kind: 'single', path: 'portfolio.mjs' }],
])('%j is read', (given, value) => {
  expect(readToolPackage(given)).toMatchObject({ value });
});

test.each([
  ...[
    '',
    'latest',
    '^0.1.0',
    '0.1',
    '0.1.0; rm -rf .',
    '0.1.0 && x',
    '0.1.0\nx',
    '$(x)',
    '`x`',
    '0.1.0#x',
    '0.1.0 # x',
  ],
  ...['other-package@1.0.0', '--registry=https://evil.example', '-g', '@scope/x@1.0.0', '$\u007b{ secrets.X }}'],
  ...[
    'git+https://git.example/a/b',
    'git+https://git.example/a/b#',
    'git+https://git.example/a/b#-x',
    'git+ssh://x/a#b',
  ],
  ...['https://git.example/a/b#v1', 'git+https://user:secret@git.example/a/b#v1', 'git+https://git.example/a b#v1'],
  ...['git+https://git.example/../b#v1', "git+https://git.example/a'b#v1", 'git+https://git.example/a/b#v1;x'],
  ...[
    '../portfolio.mjs',
    '/opt/portfolio.mjs',
    'a/../b.mjs',
    'a//b.mjs',
    "a'b.mjs",
    'a b.tgz',
    '-x.tgz',
    '.hidden.mjs',
  ],
  ...['C:\\portfolio.mjs', 'tools/portfolio.js', 'tools/portfolio.mjs/', 'ø.mjs', `${'a'.repeat(200)}.mjs`],
])('%j is refused', (given) => {
  expect(readToolPackage(given)).toEqual({ problem: 'not-a-package', given });
});

test('what lies in the repository is known', () => {
  const kept = ['0.1.0', 'git+https://git.example/a/b#v1', 'a/b.tgz', 'c.mjs'].map((given) => {
    const read = readToolPackage(given);
    return 'value' in read ? keptFile(read.value) : undefined;
  });
  expect(kept).toEqual([null, null, 'a/b.tgz', 'c.mjs']);
});

// Promises that what is sent to the program arrives whole, byte for byte.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/source-files.ts';

const script = `
  import { readStandardInput } from './src/adapters/read-standard-input.ts';
  const bytes = await readStandardInput();
  process.stdout.write(bytes);
`;

test.each([
  ['nothing', ''],
  ['letters of every kind', 'æøå 😀\r\n\u0000'],
  ['more than a pipe holds', 'x'.repeat(300_000)],
])('%s', (_, input) => {
  const words = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { stdout, status } = spawnSync(process.execPath, words, { cwd: projectRoot, input, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toBe(input);
});

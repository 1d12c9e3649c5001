// Runs the tests that one configuration names, shows what they say, and counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Outcome } from './tell-outcomes.ts';
import { testCounts } from './test-counts.ts';

/** @param name what the line about them says. @param config the file with their configuration. */
export async function runTests(name: string, config: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-tests-'));
  const file = join(folder, 'tests.json');
  try {
    const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
    const { code, seconds } = await runCommand(`vitest run --config ${config} ${reporters}`, 'show');
    return { name, counts: testCounts(readIfThere(file), code), seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

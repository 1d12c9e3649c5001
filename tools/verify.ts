// `npm test`: every static check and every test that needs only Node and git, to the end even when one fails, and then the
// line `N passed, N failed`. It tells what it left to `npm run test:e2e`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand } from './run-command.ts';
import { runTests } from './run-tests.ts';
import { type Outcome, tellOutcomes } from './tell-outcomes.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly remedy: string;
}

const longestOutput = 120;
const staticSteps: readonly Step[] = [
  { name: 'types', command: 'tsc', remedy: 'npm run types' },
  { name: 'generated files', command: 'tsx tools/generate.ts --check', remedy: 'npm run generate' },
  {
    name: 'style',
    command: 'biome ci --error-on-warnings --max-diagnostics=20',
    remedy: 'npm run format, then npm run lint',
  },
  { name: 'layers', command: 'tsx tools/check-layers.ts', remedy: 'npm run layers' },
  { name: 'unused code', command: 'knip', remedy: 'npm run unused' },
  { name: 'build', command: 'tsx tools/build.ts', remedy: 'npm run build' },
];

// Two at a time: the slow one, tsc, runs beside the others. The tests come after the build that some of them start.
const queue = [...staticSteps];
const outcomes = (await Promise.all([drain(), drain()])).flat();
outcomes.push(await runTests('tests', 'vitest.config.ts'));
tellOutcomes(outcomes, [leftOut()]);

async function drain(): Promise<Outcome[]> {
  const done: Outcome[] = [];
  for (let step = queue.shift(); step; step = queue.shift()) done.push(await check(step));
  return done;
}

/** One static check counts as one test. What it says is shown only when it fails. */
async function check({ name, command, remedy }: Step): Promise<Outcome> {
  const { code, output, seconds } = await runCommand(command, 'collect');
  if (code !== 0) console.log(`\n── ${name} failed (${remedy}) ──\n${beginning(output)}\n`);
  return {
    name,
    counts: code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
    seconds,
  };
}

/** Enough to see what is wrong; the remedy's own command shows the rest. */
function beginning(output: string): string {
  const lines = output.trimEnd().split('\n');
  const left = lines.length - longestOutput;
  return left > 0 ? [...lines.slice(0, longestOutput), `… and ${left} lines more`].join('\n') : lines.join('\n');
}

function leftOut(): string {
  const files = readdirSync(join(root, 'test', 'e2e')).filter((file) => file.endsWith('.e2e.ts')).length;
  return `${files} files of end-to-end tests, which need Chromium, LibreOffice and poppler: npm run test:e2e`;
}

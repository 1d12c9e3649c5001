// `npm test`: every static check and every test, to the end even when one fails, and then the line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, testCounts } from './test-counts.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly remedy: string;
}

interface Outcome {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
}

const longestOutput = 120;
const root = join(import.meta.dirname, '..');
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
outcomes.push(await tests());

console.log('');
for (const { name, counts, seconds } of outcomes) console.log(line(name, counts, seconds));
const passed = sum(outcomes.map(({ counts }) => counts.passed));
const failed = sum(outcomes.map(({ counts }) => counts.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function drain(): Promise<Outcome[]> {
  const done: Outcome[] = [];
  for (let step = queue.shift(); step; step = queue.shift()) done.push(await check(step));
  return done;
}

/** One static check counts as one test. What it says is shown only when it fails. */
async function check({ name, command, remedy }: Step): Promise<Outcome> {
  const { code, output, seconds } = await run(command, 'collect');
  if (code !== 0) console.log(`\n── ${name} failed (${remedy}) ──\n${beginning(output)}\n`);
  return {
    name,
    counts: code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
    seconds,
  };
}

async function tests(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-tests-'));
  const file = join(folder, 'tests.json');
  try {
    const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
    const { code, seconds } = await run(`vitest run ${reporters}`, 'show');
    return { name: 'tests', counts: testCounts(readIfThere(file), code), seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, what: 'collect' | 'show'): Promise<{ code: number; output: string; seconds: number }> {
  const started = performance.now();
  const [program = '', ...args] = command.split(' ');
  const script = join(root, 'node_modules', '.bin', program);
  const out = what === 'show' ? 'inherit' : 'pipe';
  const child = spawn(script, args, { cwd: root, stdio: ['ignore', out, out], shell: process.platform === 'win32' });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (code: number) =>
      resolve({ code, output: Buffer.concat(chunks).toString('utf8'), seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Enough to see what is wrong; the remedy's own command shows the rest. */
function beginning(output: string): string {
  const lines = output.trimEnd().split('\n');
  const left = lines.length - longestOutput;
  return left > 0 ? [...lines.slice(0, longestOutput), `… and ${left} lines more`].join('\n') : lines.join('\n');
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function line(name: string, { passed, failed, skipped }: Counts, seconds: number): string {
  const sign = failed > 0 ? 'failed' : 'ok';
  const many = passed + failed > 1 ? `${passed} of ${passed + failed} passed` : '';
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${sign.padEnd(7)} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${many}${left}`.trimEnd();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

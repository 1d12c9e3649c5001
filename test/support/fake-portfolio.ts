// Stands in for the program beside the action's script: remembers what it was asked, and answers as it was told to.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './source-files.ts';

export interface Answer {
  readonly code?: number;
  readonly stdout?: string;
  readonly stderr?: string;
  /** What `--output` gets; null when the file is never made. */
  readonly file?: string | null;
}

/** By command and format: "check github". */
export type Answers = Readonly<Record<string, Answer>>;

export interface FakePortfolio {
  readonly script: string;
  answer(answers: Answers): void;
  /** What it was asked since the last answers were given. */
  calls(): string[][];
}

export const marker = '<!-- portfolio:diff:v1 -->';

const program = `
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const words = process.argv.slice(2);
appendFileSync(join(__dirname, 'calls'), JSON.stringify(words) + '\\n');
const value = (name) => words.find((word) => word.startsWith(name + '='))?.slice(name.length + 1);
const answers = JSON.parse(readFileSync(join(__dirname, 'answers'), 'utf8'));
const { code = 0, stdout = '', stderr = '', file = null } = answers[words[0] + ' ' + value('--format')] ?? {};
process.stdout.write(stdout);
process.stderr.write(stderr);
if (file !== null && value('--output')) writeFileSync(value('--output'), file);
process.exitCode = code;
`;

export function fakePortfolio(folder: string): FakePortfolio {
  for (const name of ['action', 'bin']) mkdirSync(join(folder, name), { recursive: true });
  const script = join(folder, 'action', 'run.sh');
  copyFileSync(join(projectRoot, 'action', 'run.sh'), script);
  writeFileSync(join(folder, 'bin', 'portfolio.js'), program);
  const calls = join(folder, 'bin', 'calls');
  return {
    script,
    answer: (answers) => {
      rmSync(calls, { force: true });
      writeFileSync(join(folder, 'bin', 'answers'), JSON.stringify(answers));
    },
    calls: () =>
      existsSync(calls)
        ? readFileSync(calls, 'utf8')
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [],
  };
}

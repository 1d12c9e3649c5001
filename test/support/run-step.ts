// Runs a script as the runner of GitHub Actions runs a step: its files for the event, the page and the outputs, and nothing of
// the machine's own environment.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitEnvironment } from './git-folder.ts';
import { type RunnerCommand, runnerCommands } from './runner-oracle.ts';

export interface StepCall {
  readonly command: readonly [string, ...string[]];
  /** The checkout. */
  readonly workspace: string;
  /** Where the runner keeps its own files. */
  readonly temp: string;
  readonly event: string;
  readonly payload: unknown;
  readonly sha?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly code: number | null;
  /** What is in the log: stdout, then stderr. */
  readonly log: string;
  readonly page: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export function runStep({ command, workspace, temp, event, payload, sha = '', settings = {} }: StepCall): StepResult {
  const own = mkdtempSync(join(temp, 'step-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(own, name), text);
    return join(own, name);
  };
  const [program, ...words] = command;
  const env = {
    ...gitEnvironment,
    HOME: own,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: sha,
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('page.md', ''),
    RUNNER_TEMP: own,
    ...settings,
  };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: workspace, env, encoding: 'utf8' });
  return {
    code: status,
    log: `${stdout}${stderr}`,
    page: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    outputs: outputsIn(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
  };
}

/** As the runner reads them: one `name=value` on a line. */
function outputsIn(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`The runner refuses this output: ${line}`);
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** What the runner obeys in a log: nothing between `stop-commands` and the word that ends it. */
export function obeyed(log: string): readonly RunnerCommand[] {
  return runnerCommands(log.replace(/^::stop-commands::([0-9a-f]{32})\n[\s\S]*?^::\1::\n/gm, ''));
}

// Follows a guide as a person would: its commands in a real shell, its texts into files, each step where the one before it left off.
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideStep } from './guide-steps.ts';
import type { Environment } from './installed-machine.ts';

export interface WalkedStep {
  readonly step: GuideStep;
  /** All that the commands wrote, in the order they wrote it. */
  readonly said: string;
  /** 0: every command did what it should. */
  readonly code: number | null;
}

/** Stops at nothing: a step that fails is told in its place, and the next one begins where it began. */
export function walkGuide(steps: readonly GuideStep[], start: string, machine: Environment): readonly WalkedStep[] {
  let at = start;
  return steps.map((step) => {
    if (step.kind !== 'commands') return { step, said: '', code: addText(step, at) };
    const script = ['exec 2>&1', 'set -e', ...step.lines, 'pwd >&3'].join('\n');
    const stdio = ['ignore', 'pipe', 'ignore', 'pipe'] as const;
    const done = spawnSync('bash', ['-c', script], { cwd: at, env: machine, encoding: 'utf8', stdio: [...stdio] });
    at = done.output[3]?.trim() || at;
    return { step, said: done.stdout, code: done.status };
  });
}

function addText(step: Exclude<GuideStep, { kind: 'commands' }>, at: string): number {
  if (step.kind === 'change') throw new Error('Only texts that come last in a file can be followed here.');
  appendFileSync(join(at, step.file), step.text);
  return 0;
}

// Runs one step of a workflow that a repository holds, with the words and settings that stand there, as the runner would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runStep, type StepCall, type StepResult } from './run-step.ts';

export interface WorkflowStepCall extends Omit<StepCall, 'command'> {
  /** In `.github/workflows` of the checkout. */
  readonly file: string;
  /** Of the step, as people see it. */
  readonly name: string;
}

interface WorkflowStep {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
}

export function runWorkflowStep({ file, name, settings, ...call }: WorkflowStepCall): StepResult {
  const workflow = parse(readFileSync(join(call.workspace, '.github/workflows', file), 'utf8'));
  const step = stepsOf(workflow).find((each) => each.name === name);
  if (step?.run === undefined) throw new Error(`${file} has no step ${name} that runs anything`);
  const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, String(value)]));
  return runStep({ ...call, command: ['bash', '-e', '-c', step.run], settings: { ...own, ...settings } });
}

function stepsOf({ jobs }: { readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>> }) {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

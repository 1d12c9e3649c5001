// Promises that the workflow we ship is the one we use, and that no workflow gives a stranger's proposal more than reading.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, textOf } from '../support/source-files.ts';

const template = 'templates/github-workflow.yml';
const workflows = [template, ...filesIn('.github/workflows')];

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

test('we use on ourselves what we ship, but for how the tool is installed', () => {
  const withoutInstall = (text: string) => text.replace(/(- name: Install\n\s+run: ).+/, '$1…');
  expect(withoutInstall(textOf('.github/workflows/portfolio.yml'))).toBe(withoutInstall(textOf(template)));
});

test('what we ship installs the version that ships it', () => {
  const { name, version } = JSON.parse(textOf('package.json'));
  expect(textOf(template)).toContain(`npm install --global --ignore-scripts ${name}@${version}\n`);
});

test.each(workflows)('%s may read and nothing else', (path) => {
  const { on, permissions, jobs } = workflow(path);
  expect(permissions).toEqual({ contents: 'read' });
  expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
  expect(Object.keys(on).filter((event) => /^(?:pull_request_target|workflow_run|issue_comment)$/.test(event))).toEqual(
    [],
  );
});

test.each(workflows)('%s names every action by commit, with its version beside', (path) => {
  const uses = textOf(path)
    .split('\n')
    .filter((line) => line.includes('uses:'));
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test.each(workflows)('%s leaves no key behind in the checkout', (path) => {
  const checkouts = steps(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test.each(workflows)('%s writes nothing from the event into a command', (path) => {
  expect(steps(path).filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test.each(workflows)('%s stops by itself', (path) => {
  const endless = Object.entries(workflow(path).jobs).filter(([, job]) => job['timeout-minutes'] === undefined);
  expect(endless.map(([name]) => name)).toEqual([]);
});

function workflow(path: string): Workflow {
  return parse(textOf(path)) as Workflow;
}

function steps(path: string): readonly Step[] {
  return Object.values(workflow(path).jobs).flatMap((job) => job.steps);
}

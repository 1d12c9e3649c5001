// Promises that the workflows and the action we ship are the ones we use, that none gives a stranger's proposal more than reading,
// that the one which may write sees nothing of a proposal but a number and a text, and that only a tag publishes anything.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, textOf } from '../support/source-files.ts';

const template = 'templates/github-workflow.yml';
const commentTemplate = 'templates/github-comment-workflow.yml';
const issueTemplate = 'templates/github-issue-workflow.yml';
const gitlabTemplate = 'templates/gitlab-ci.yml';
const action = 'action.yml';
const ourComment = '.github/workflows/portfolio-comment.yml';
const writers = [commentTemplate, ourComment];
const release = '.github/workflows/release.yml';
const schemas = '.github/workflows/schemas.yml';
const publishers = [release, schemas];
const readers = [
  template,
  ...filesIn('.github/workflows').filter((path) => ![...writers, ...publishers].includes(path)),
];
const workflows = [...readers, ...writers, issueTemplate, ...publishers];

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

test('we use on ourselves what we ship, but for how the tool is installed', () => {
  const withoutInstall = (text: string) => text.replace(/(- name: Install\n\s+run: ).+/, '$1…');
  expect(withoutInstall(textOf('.github/workflows/portfolio.yml'))).toBe(withoutInstall(textOf(template)));
  expect(textOf(ourComment)).toBe(textOf(commentTemplate));
});

test.each([template, issueTemplate, gitlabTemplate])('%s installs the version that ships it', (path) => {
  const { name, version } = JSON.parse(textOf('package.json'));
  expect(textOf(path)).toContain(`npm install --global --ignore-scripts ${name}@${version}\n`);
});

test.each(readers)('%s may read and nothing else', (path) => {
  const { on, permissions, jobs } = workflow(path);
  expect(permissions).toEqual({ contents: 'read' });
  expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
  expect(Object.keys(on).filter((event) => !['pull_request', 'push'].includes(event))).toEqual([]);
});

test.each(publishers)('%s runs for a tag of a version and nothing else, and each job says what it may', (path) => {
  const { on, permissions, jobs } = workflow(path);
  expect(on).toEqual({ push: { tags: ['v*'] } });
  expect(permissions).toEqual({});
  expect(Object.values(jobs).filter((job) => job.permissions === undefined)).toEqual([]);
});

test('what runs the code of packages may read and nothing else; what may publish runs none of it', () => {
  const jobs = publishers.flatMap((path) => Object.entries(workflow(path).jobs));
  const rights = Object.fromEntries(jobs.map(([name, job]) => [name, job.permissions]));
  expect(rights).toEqual({
    build: { contents: 'read' },
    deploy: { 'id-token': 'write', pages: 'write' },
    files: { attestations: 'write', contents: 'write', 'id-token': 'write' },
    package: { 'id-token': 'write' },
  });
  for (const [, job] of jobs.filter(([name]) => name !== 'build')) {
    const commands = job.steps.flatMap(({ run }) => run ?? []).join('\n');
    expect(commands).not.toMatch(/npm (?:ci|install|run|test)|npx|\.ci\/run/);
    expect(job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
  }
});

test('the package is published by the workflow itself, with provenance, and is the one that was tested', () => {
  const commands = steps(release).flatMap(({ run }) => run ?? []);
  expect(commands.filter((run) => run.includes('npm publish'))).toEqual([
    'cd release\nsha256sum --check SHA256SUMS\nnpm publish --ignore-scripts --provenance ./*.tgz\n',
  ]);
  expect(commands).toContain('bash .ci/run');
  expect(JSON.parse(textOf('package.json')).publishConfig).toEqual({ access: 'public', provenance: true });
});

test.each(writers)('%s may comment and nothing else, after a check of a proposal', (path) => {
  const { on, permissions, jobs } = workflow(path);
  expect(permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
  expect(Object.keys(on)).toEqual(['workflow_run']);
  expect(on.workflow_run).toEqual({ workflows: [parse(textOf(template)).name], types: ['completed'] });
  for (const job of Object.values(jobs)) {
    expect(job.permissions).toBeUndefined();
    expect(job.if).toContain("github.event.workflow_run.event == 'pull_request'");
  }
});

test.each(writers)('%s sees no file of a proposal but what the check left', (path) => {
  const used = steps(path).flatMap(({ uses }) => uses?.split('@')[0] ?? []);
  expect(used).toEqual(['actions/download-artifact']);
  expect(
    steps(path).filter(({ run }) => /\bgit\b|\beval\b|\bFunction\b|\bimport\(|\brequire\((?!'node:)/.test(run ?? '')),
  ).toEqual([]);
});

test('the workflow for the form runs on a label that the form cannot set, with three rights', () => {
  const { on, permissions, jobs } = workflow(issueTemplate);
  expect(on).toEqual({ issues: { types: ['labeled'] } });
  expect(permissions).toEqual({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
  expect(Object.values(jobs).map((job) => job.permissions)).toEqual([undefined]);
  const [job] = Object.values(jobs);
  expect(job?.if).toContain('github.event.label.name');
  expect(job?.if).not.toContain('"portfolio"');
});

test('the workflow for the form takes what people wrote from the file of the event, and into the program as a file', () => {
  expect(textOf(issueTemplate)).not.toMatch(/github\.event\.issue\.(?!number\b)/);
  const commands = steps(issueTemplate).flatMap(({ run }) => run ?? []);
  expect(commands.filter((run) => /\.issue\.(?:title|user)|\beval\b|set -x/.test(run))).toEqual([]);
  expect(commands.filter((run) => run.includes('.issue.body'))).toHaveLength(1);
  const env = steps(issueTemplate).flatMap((step) => Object.keys(step.env ?? {}));
  expect(new Set(env)).toEqual(new Set(['GH_TOKEN']));
});

test('the comment is fetched under the name and from the place that the check left it at', () => {
  const left = steps(template).find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  const fetched = steps(commentTemplate).find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
  const posted = steps(commentTemplate).find(({ run }) => run !== undefined);
  expect(fetched?.with?.pattern).toBe(left?.with?.name);
  expect(fetched?.with?.['run-id']).toBe(`\${{ github.event.workflow_run.id }}`);
  expect(posted?.env?.FOLDER).toBe(fetched?.with?.path);
});

test.each([...workflows, action])('%s names every action by commit, with its version beside', (path) => {
  const uses = usesIn(path);
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('an action is the same commit wherever it is used', () => {
  const named = new Set([...workflows, action].flatMap(usesIn).map((line) => line.replace(/^.*uses: /, '')));
  const names = [...named].map((use) => use.split('@')[0]);
  expect(names).toEqual([...new Set(names)]);
});

test.each([...readers, issueTemplate, ...publishers])('%s leaves no key behind in the checkout', (path) => {
  const checkouts = steps(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test.each([...workflows, action])('%s writes nothing from the event or a setting into a command', (path) => {
  expect(steps(path).filter(({ run, shell }) => `${run}${shell}`.includes('${{'))).toEqual([]);
});

test.each([...workflows, action])('%s uses no secret but the token that the run is given', (path) => {
  expect(textOf(path)).not.toMatch(/\bsecrets\b(?=[.[])|pull_request_target:/);
});

test.each([...workflows, action])('%s has steps that the runner knows how to take', (path) => {
  const known = ['name', 'id', 'if', 'uses', 'with', 'env', 'run', 'shell', 'working-directory', 'timeout-minutes'];
  expect(steps(path).flatMap((step) => Object.keys(step).filter((key) => !known.includes(key)))).toEqual([]);
  expect(steps(path).filter(({ uses, run }) => (uses === undefined) === (run === undefined))).toEqual([]);
});

test.each(workflows)('%s stops by itself', (path) => {
  const endless = Object.entries(workflow(path).jobs).filter(([, job]) => job['timeout-minutes'] === undefined);
  expect(endless.map(([name]) => name)).toEqual([]);
});

test('the action is composite, with a shell for every command, and runs only files of its own checkout', () => {
  const { runs } = ourAction();
  expect(runs.using).toBe('composite');
  const commands = runs.steps.filter(({ run }) => run !== undefined);
  expect(commands.map(({ shell }) => shell)).toEqual(['bash', 'bash']);
  const files = commands.map(({ run }) => /^bash "\$GITHUB_ACTION_PATH\/(action\/[\w-]+\.sh)"$/.exec(run ?? '')?.[1]);
  expect(files).toEqual(['action/install.sh', 'action/run.sh']);
  expect(filesIn('action')).toEqual(files);
});

test('every input of the action reaches the script under its name, and the script reads no other setting', () => {
  const { inputs, outputs, runs } = ourAction();
  const given = Object.fromEntries(Object.keys(inputs).map((name) => [settingOf(name), `\${{ inputs.${name} }}`]));
  expect(runs.steps.at(-1)?.env).toEqual(given);
  const read = new Set(textOf('action/run.sh').match(/\bPORTFOLIO_[A-Z_]+/g));
  expect([...read].sort()).toEqual(Object.keys(given).sort());
  expect(Object.values(outputs).map(({ value }) => value)).toEqual(
    Object.keys(outputs).map((name) => `\${{ steps.run.outputs.${name} }}`),
  );
});

test('what an input is when nobody says anything, is what the script takes it for', () => {
  const presets = [...textOf('action/run.sh').matchAll(/\$\{(PORTFOLIO_[A-Z_]+):-([^}]*)\}/g)];
  const { inputs } = ourAction();
  for (const [name, { default: preset }] of Object.entries(inputs)) {
    const taken = presets.filter(([, setting]) => setting === settingOf(name)).map(([, , value]) => value);
    expect([...new Set(taken)], name).toEqual([preset]);
  }
});

test('the settings in the workflow are settings that the script reads', () => {
  const check = steps(template).find(({ run }) => run?.includes('action/run.sh'));
  const read = textOf('action/run.sh');
  expect(Object.keys(check?.env ?? {}).length).toBeGreaterThan(0);
  expect(Object.keys(check?.env ?? {}).filter((name) => !read.includes(name))).toEqual([]);
});

function workflow(path: string): Workflow {
  return parse(textOf(path)) as Workflow;
}

function ourAction(): Action {
  return parse(textOf(action)) as Action;
}

function steps(path: string): readonly Step[] {
  return path === action ? ourAction().runs.steps : Object.values(workflow(path).jobs).flatMap((job) => job.steps);
}

function usesIn(path: string): string[] {
  return textOf(path)
    .split('\n')
    .filter((line) => /^\s*(?:- )?uses:/.test(line));
}

function settingOf(input: string): string {
  return `PORTFOLIO_${input.toUpperCase().replaceAll('-', '_')}`;
}

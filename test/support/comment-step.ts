// Runs the script of the workflow that posts the comment as the runner would, with a `gh` that remembers what it was asked.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { textOf } from './source-files.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

export interface CommentStep {
  readonly code: number | null;
  readonly log: string;
  /** What was asked of the API, in order. */
  readonly calls: readonly Call[];
  readonly writes: readonly Call[];
}

export interface OtherSide {
  /** The proposal by the API's path; what is not there does not exist. */
  readonly proposals: Readonly<Record<string, unknown>>;
  /** Pages of comments. */
  readonly comments: readonly (readonly unknown[])[];
}

export const checked = { sha: 'a'.repeat(40), branch: 'proposal', repository: 'stranger/portfolio' };

export function proposalAt({ sha, branch, repository }: typeof checked, state = 'open') {
  return { state, head: { sha, ref: branch, repo: { full_name: repository } } };
}

const gh = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const words = process.argv.slice(2);
if (words.shift() !== 'api') throw new Error('only the API');
const options = ['--method', '--input'];
const values = {};
const rest = [];
while (words.length > 0) {
  const word = words.shift();
  if (options.includes(word)) values[word] = words.shift();
  else rest.push(word);
}
const path = rest.find((word) => !word.startsWith('-'));
const method = values['--method'] ?? 'GET';
const body = values['--input'] === '-' ? JSON.parse(readFileSync(0, 'utf8')).body : undefined;
appendFileSync(join(__dirname, 'calls'), JSON.stringify({ method, path, body }) + '\\n');
const { proposals, comments } = JSON.parse(readFileSync(join(__dirname, 'answers'), 'utf8'));
if (method !== 'GET') console.log('{}');
else if (path.endsWith('/comments?per_page=100') && rest.includes('--paginate') && rest.includes('--slurp')) console.log(JSON.stringify(comments));
else if (proposals[path]) console.log(JSON.stringify(proposals[path]));
else {
  console.error('gh: Not Found (HTTP 404)');
  process.exitCode = 1;
}
`;

/** Posts what lies in a folder, as the check left it. */
export function postComment(temp: string, folder: string, otherSide: OtherSide): CommentStep {
  const own = mkdtempSync(join(temp, 'comment-'));
  const file = join(own, 'script');
  writeFileSync(file, script());
  writeFileSync(join(own, 'gh'), gh, { mode: 0o755 });
  writeFileSync(join(own, 'answers'), JSON.stringify(otherSide));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    cwd: own,
    env: {
      PATH: own,
      GH_TOKEN: 'a token of the test',
      FOLDER: folder,
      REPOSITORY: 'owner/portfolio',
      RUN_PAGE: 'https://example.invalid/run/1',
      HEAD_SHA: checked.sha,
      HEAD_BRANCH: checked.branch,
      HEAD_REPOSITORY: checked.repository,
    },
  });
  const calls = callsIn(join(own, 'calls'));
  return { code: status, log: `${stdout}${stderr}`, calls, writes: calls.filter(({ method }) => method !== 'GET') };
}

function callsIn(file: string): Call[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The one script of the workflow, and only if it is run as the runner runs JavaScript. */
function script(): string {
  const steps: { run?: string; shell?: string }[] = parse(textOf('templates/github-comment-workflow.yml')).jobs.comment
    .steps;
  const [step, ...more] = steps.filter((one) => one.run !== undefined);
  if (step?.run === undefined || step.shell !== 'node {0}' || more.length > 0) throw new Error('one script, of Node');
  return step.run;
}

// Promises what the action does with a proposal: judged by the base as it is now, compared with it, and handed over for a comment.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answers, type FakePortfolio, fakePortfolio, marker } from '../support/fake-portfolio.ts';
import { commitFiles, git } from '../support/git-folder.ts';
import { eventOf, type Proposal, proposalIn } from '../support/proposal.ts';
import { runStep } from '../support/run-step.ts';

const comparison = `${marker}\nThe cost rises by 2.\n`;
const fine: Answers = {
  'check github': { stdout: '::warning title=x::y\n' },
  'check markdown': { stdout: '# All is well\n' },
  'diff markdown': { file: comparison },
};
let temp: string;
let tool: FakePortfolio;
let proposal: Proposal;

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-action-'));
  tool = fakePortfolio(join(temp, 'tool'));
  const top = mkdtempSync(join(temp, 'checkout-'));
  proposal = proposalIn(top, { before: { a: '1' }, meanwhile: { b: '1' }, proposed: { c: '1' } });
  mkdirSync(join(top, 'a folder'));
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function run(
  answers: Answers,
  settings: Record<string, string> = {},
  over: Partial<Parameters<typeof runStep>[0]> = {},
) {
  tool.answer(answers);
  const result = runStep({
    command: ['bash', tool.script],
    workspace: proposal.top,
    temp,
    event: 'pull_request',
    payload: eventOf(proposal),
    sha: proposal.merge,
    settings,
    ...over,
  });
  const [check = [], summary = [], diff = []] = tool.calls();
  return { ...result, check, summary, diff, calls: tool.calls() };
}

test('a proposal is judged by the policy of its base and compared with it', () => {
  const { code, calls, outputs } = run(fine);
  expect(calls).toEqual([
    ['check', '--format=github', '--fail-on=error', `--policy-from=${proposal.base}`],
    ['check', '--format=markdown', '--fail-on=never', `--policy-from=${proposal.base}`],
    ['diff', '--format=markdown', `--output=${outputs['comment-file']}`, proposal.base, proposal.merge],
  ]);
  expect(code).toBe(0);
});

test('findings are in the log, findings and comparison on the page of the run', () => {
  const { log, page } = run(fine);
  expect(log).toContain('::warning title=x::y\n');
  expect(page).toBe(`# All is well\n\n${comparison}\n`);
});

test('the comparison is handed over with the number of the proposal beside it, and nothing else', () => {
  const { outputs } = run(fine);
  const folder = outputs['comment-folder'] ?? '';
  expect(outputs).toEqual({ 'comment-file': join(folder, 'comment.md'), 'comment-folder': folder });
  expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toBe(comparison);
  expect(readFileSync(join(folder, 'pull-request.txt'), 'utf8')).toBe('7\n');
});

test('settings become options, each in one word', () => {
  const { check, summary, diff } = run(fine, {
    PORTFOLIO_ROOT: 'a folder',
    PORTFOLIO_LANG: 'nn',
    PORTFOLIO_FAIL_ON: 'warning',
    PORTFOLIO_FAIL_ON_CHANGE: 'rank:5',
    PORTFOLIO_ONLY_NEW: 'true',
  });
  const shared = ['--root=a folder', '--lang=nn'];
  const judged = [`--policy-from=${proposal.base}`, `--new-since=${proposal.base}`];
  expect(check).toEqual(['check', '--format=github', '--fail-on=warning', ...judged, ...shared]);
  expect(summary).toEqual(['check', '--format=markdown', '--fail-on=never', ...judged, ...shared]);
  expect(diff.slice(3)).toEqual(['--fail-on=rank:5', ...shared, proposal.base, proposal.merge]);
});

test.each([
  ['finds errors', 1],
  ['could not run', 2],
])('when the check %s, the step ends with %i and the comparison is there all the same', (_, expected) => {
  const { code, outputs, page } = run({ ...fine, 'check github': { code: expected } });
  expect(code).toBe(expected);
  expect(existsSync(outputs['comment-file'] ?? '')).toBe(true);
  expect(page).toContain(comparison);
});

test('a change that someone asked to stop on, stops, with its comparison; one that nobody asked about does not', () => {
  const stopped = { ...fine, 'diff markdown': { code: 1, file: comparison } };
  const asked = run(stopped, { PORTFOLIO_FAIL_ON_CHANGE: 'budget' });
  expect([asked.code, asked.page.includes(comparison)]).toEqual([1, true]);
  expect(asked.outputs['comment-file']).toBeDefined();
  expect(run(stopped).code).toBe(0);
});

test('a comparison that fails is told, is no comment, and leaves the verdict to the check, unless a change should stop', () => {
  const broken: Answers = { ...fine, 'diff markdown': { code: 2, stderr: 'why\n', file: null } };
  const { code, log, outputs } = run(broken);
  expect(code).toBe(0);
  expect(outputs).toEqual({});
  expect(log).toContain('why\n');
  expect(log).toMatch(/^::warning title=Portfolio::What this change means could not be worked out/m);
  expect(run({ ...broken, 'check github': { code: 1 } }).code).toBe(1);
  expect(run(broken, { PORTFOLIO_FAIL_ON_CHANGE: 'stage' }).code).toBe(2);
});

test('page and comment are left out when they are not wanted', () => {
  const { calls, page, outputs } = run(fine, { PORTFOLIO_SUMMARY: 'false', PORTFOLIO_COMMENT: 'false' });
  expect(calls.map(([command]) => command)).toEqual(['check', 'diff']);
  expect([page, outputs]).toEqual(['', {}]);
});

test('what the page has no room for is left out, and that is said: GitHub drops a page that is too large', () => {
  const { page, log, outputs } = run({ ...fine, 'check markdown': { stdout: 'x'.repeat(999_990) } });
  expect(page.length).toBe(999_991);
  expect(log).toContain('::notice title=Portfolio::The page of this run has no room for more.');
  expect(outputs['comment-file']).toBeDefined();
});

test('a proposal checked out as its author left it is judged by the base as it is now, and compared with what it left', () => {
  git(proposal.top, 'checkout', '--quiet', '--detach', proposal.proposed);
  try {
    const { check, diff } = run(fine, { PORTFOLIO_ONLY_NEW: 'true' });
    expect(check.slice(3)).toEqual([`--policy-from=${proposal.base}`, `--new-since=${proposal.left}`]);
    expect(diff.slice(-2)).toEqual([proposal.left, proposal.proposed]);
  } finally {
    git(proposal.top, 'checkout', '--quiet', '--detach', proposal.merge);
  }
});

test('a proposal that is a merge of its own cannot name another base', () => {
  git(proposal.top, 'checkout', '--quiet', '--detach', proposal.proposed);
  const lax = commitFiles(proposal.top, 'lax rules', { lax: '1' });
  git(proposal.top, 'merge', '--quiet', '--no-ff', '-m', 'merge', proposal.base);
  try {
    const own = git(proposal.top, 'rev-parse', 'HEAD');
    expect(git(proposal.top, 'rev-parse', 'HEAD^1')).toBe(lax);
    const { check } = run(fine, {}, { payload: eventOf({ ...proposal, proposed: own }) });
    expect(check.at(-1)).toBe(`--policy-from=${proposal.base}`);
  } finally {
    git(proposal.top, 'checkout', '--quiet', '--detach', proposal.merge);
  }
});

test('in a merge queue the base is the one of the group, and there is no proposal to comment on', () => {
  const { check, outputs } = run(
    fine,
    {},
    {
      event: 'merge_group',
      payload: { merge_group: { base_sha: proposal.base, head_sha: proposal.merge } },
    },
  );
  expect(check.at(-1)).toBe(`--policy-from=${proposal.base}`);
  expect(existsSync(join(outputs['comment-folder'] ?? '', 'pull-request.txt'))).toBe(false);
});

test.each(['main', 'HEAD~1'])('a base that is named, %s, is used, whatever the event', (base) => {
  const { check, diff } = run(fine, { PORTFOLIO_BASE: base }, { event: 'workflow_dispatch', payload: {} });
  expect(check.at(-1)).toBe(`--policy-from=${proposal.base}`);
  expect(diff.slice(-2)).toEqual([proposal.base, proposal.merge]);
});

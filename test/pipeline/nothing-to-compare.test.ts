// Promises plain words where there is nothing to compare with, and that a proposal is never judged by its own policy for want of
// another: a checkout without the base stops the step.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakePortfolio, fakePortfolio, marker } from '../support/fake-portfolio.ts';
import { git } from '../support/git-folder.ts';
import { eventOf, type Proposal, proposalIn } from '../support/proposal.ts';
import { runStep, type StepCall } from '../support/run-step.ts';

const unknown = 'f'.repeat(40);
let temp: string;
let tool: FakePortfolio;
let proposal: Proposal;

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-action-'));
  tool = fakePortfolio(join(temp, 'tool'));
  const top = mkdtempSync(join(temp, 'checkout-'));
  proposal = proposalIn(top, { before: { a: '1' }, meanwhile: { b: '1' }, proposed: { c: '1' } });
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function run(over: Partial<StepCall>) {
  tool.answer({ 'diff markdown': { file: `${marker}\n` } });
  const result = runStep({
    command: ['bash', tool.script],
    workspace: proposal.top,
    temp,
    event: 'pull_request',
    payload: eventOf(proposal),
    sha: proposal.merge,
    ...over,
  });
  return { ...result, calls: tool.calls() };
}

test('a checkout with a part of the history stops, and says what to write', () => {
  const shallow = mkdtempSync(join(temp, 'shallow-'));
  git(shallow, 'init', '--quiet');
  git(shallow, 'fetch', '--quiet', '--depth=1', `file://${proposal.top}`, proposal.merge);
  git(shallow, 'checkout', '--quiet', '--detach', proposal.merge);
  const { code, log, calls } = run({ workspace: shallow });
  expect(code).toBe(2);
  expect(log).toBe(
    '::error title=Portfolio::The base of this proposal is not in the checkout. ' +
      'Only a part of the history was fetched: write "fetch-depth: 0" below actions/checkout.\n',
  );
  expect(calls).toEqual([]);
});

test('two commits are enough for the base, when the runner merged the proposal', () => {
  const two = mkdtempSync(join(temp, 'two-'));
  git(two, 'init', '--quiet');
  git(two, 'fetch', '--quiet', '--depth=2', `file://${proposal.top}`, proposal.merge);
  git(two, 'checkout', '--quiet', '--detach', proposal.merge);
  const { code, calls } = run({ workspace: two });
  expect(code).toBe(0);
  expect(calls[0]?.at(-1)).toBe(`--policy-from=${proposal.base}`);
});

test.each([
  ['an unknown base', eventOf({ base: unknown, proposed: unknown } as Proposal)],
  ['no base', { pull_request: {} }],
  ['nothing', {}],
])('a proposal with %s in its event is not judged by itself', (_, payload) => {
  const { code, log, calls } = run({ payload, sha: unknown });
  expect(code).toBe(2);
  expect(log).toBe('::error title=Portfolio::The base of this proposal is not in the checkout.\n');
  expect(calls).toEqual([]);
});

test('a base that is named, and is not there, stops', () => {
  const { code, log, calls } = run({ settings: { PORTFOLIO_BASE: 'no-such-branch' } });
  expect(code).toBe(2);
  expect(log).toBe('::error title=Portfolio::The base is not in the checkout.\n');
  expect(calls).toEqual([]);
});

test('a push is judged by its own policy, which has been accepted, and compared with the commit before', () => {
  const { code, calls } = run({ event: 'push', payload: { before: proposal.left } });
  expect(code).toBe(0);
  expect(calls[0]).toEqual(['check', '--format=github', '--fail-on=error']);
  expect(calls[2]?.slice(-2)).toEqual([proposal.left, proposal.merge]);
});

test.each([
  [
    'the first push of a branch',
    '0'.repeat(40),
    'This is the first push of a branch: there is nothing to compare with.',
  ],
  [
    'a push that threw commits away',
    unknown,
    'The commit before this push is not in the checkout, so nothing is compared.',
  ],
])('%s is checked, and compared with nothing', (_, before, words) => {
  const { code, log, calls, outputs } = run({ event: 'push', payload: { before } });
  expect(code).toBe(0);
  expect(log).toContain(`::notice title=Portfolio::${words}\n`);
  expect(calls.map(([command]) => command)).toEqual(['check', 'check']);
  expect(outputs).toEqual({});
});

test('a run that is not about a change checks everything', () => {
  const { code, log, calls } = run({ event: 'schedule', payload: {} });
  expect(code).toBe(0);
  expect(log).toContain('::notice title=Portfolio::This run is not about a change');
  expect(calls.map(([command]) => command)).toEqual(['check', 'check']);
});

test('without a checkout there is nothing to check', () => {
  const { code, log, calls } = run({ workspace: mkdtempSync(join(temp, 'empty-')) });
  expect(code).toBe(2);
  expect(log).toMatch(/^::error title=Portfolio::There is no commit to check here\./);
  expect(calls).toEqual([]);
});

test('the event that gives a stranger your rights is refused', () => {
  const { code, log, calls } = run({ event: 'pull_request_target' });
  expect(code).toBe(2);
  expect(log).toMatch(/^::error title=Portfolio::Use the event pull_request\./);
  expect(calls).toEqual([]);
});

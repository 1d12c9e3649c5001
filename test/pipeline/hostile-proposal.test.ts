// Promises that nothing a proposal contains is run, becomes an option, or speaks to the runner: names of branches, titles, cards,
// settings made from them, and files that look like a repository.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakePortfolio, fakePortfolio, marker } from '../support/fake-portfolio.ts';
import { git } from '../support/git-folder.ts';
import { eventOf, type Proposal, proposalIn } from '../support/proposal.ts';
import { obeyed, runStep, type StepResult } from '../support/run-step.ts';

const branches = [`$(touch\${IFS}x)`, '`touch\u0024{IFS}x`', `a';touch\${IFS}x;'`, '%0A%3A%3Aerror%3A%3Ax'];
const words = [
  '$(touch x)',
  '`touch x`',
  '"; touch x; "',
  "'; touch x; '",
  'line\n::set-output name=comment-file::/etc/passwd\n##[set-env name=PATH]x',
  `\${{ github.token }}`,
  '--output=x',
  '\u0000\u001b[2J\r::error::x',
];
let temp: string;
let tool: FakePortfolio;

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-action-'));
  tool = fakePortfolio(join(temp, 'tool'));
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function run(proposal: Proposal, payload: unknown, settings: Record<string, string> = {}) {
  tool.answer({ 'diff markdown': { file: `${marker}\n` } });
  const command = ['bash', tool.script] as const;
  const { top: workspace, merge: sha } = proposal;
  const result = runStep({ command, workspace, temp, event: 'pull_request', payload, sha, settings });
  return { ...result, calls: tool.calls() };
}

function expectHarmless({ log, calls }: StepResult & { calls: string[][] }, { top, base, merge }: Proposal): void {
  expect(calls.map(([command]) => command)).toEqual(['check', 'check', 'diff']);
  expect(calls[0]).toEqual(['check', '--format=github', '--fail-on=error', `--policy-from=${base}`]);
  expect(calls[2]?.slice(-2)).toEqual([base, merge]);
  expect(obeyed(log)).toEqual([]);
  expect(existsSync(join(top, 'x'))).toBe(false);
}

test.each(branches)('a branch called %j', (branch) => {
  const top = mkdtempSync(join(temp, 'checkout-'));
  const proposal = proposalIn(top, { before: { a: '1' }, proposed: { b: '1' }, branch });
  expectHarmless(run(proposal, eventOf(proposal, { branch }), { GITHUB_HEAD_REF: branch }), proposal);
});

test.each(words)('a title, a file name and a card that say %j', (title) => {
  const top = mkdtempSync(join(temp, 'checkout-'));
  const name = title.replaceAll('/', '_').replaceAll('\0', '');
  const proposal = proposalIn(top, {
    before: { 'portfolio/portfolio.yaml': 'name: x\n' },
    proposed: { [`portfolio/projects/${name}.yaml`]: `title: ${JSON.stringify(title)}\n` },
    title: title.replaceAll('\0', ''),
  });
  expectHarmless(run(proposal, eventOf(proposal, { title })), proposal);
});

test.each(words.filter((word) => !word.includes('\0')))(
  'settings that say %j are options of one word, or nothing',
  (word) => {
    const top = mkdtempSync(join(temp, 'checkout-'));
    const proposal = proposalIn(top, { before: { a: '1' }, proposed: { b: '1' } });
    const said = { PORTFOLIO_LANG: word, PORTFOLIO_FAIL_ON: word, PORTFOLIO_FAIL_ON_CHANGE: word };
    const { calls, log } = run(proposal, eventOf(proposal), said);
    const check = ['check', '--format=github', `--fail-on=${word}`, `--policy-from=${proposal.base}`, `--lang=${word}`];
    expect(calls[0]).toEqual(check);
    expect(obeyed(log)).toEqual([]);
    const named = run(proposal, eventOf(proposal), { PORTFOLIO_BASE: word });
    expect([named.code, named.calls]).toEqual([2, []]);
    expect(readdirSync(top).sort()).toEqual(['.git', 'a', 'b']);
  },
);

test.each([['7\n8'], ['7; touch x'], [-1], [1.5], [{ a: 1 }], ['$(touch x)']])(
  'the number %j is not handed over',
  (number) => {
    const top = mkdtempSync(join(temp, 'checkout-'));
    const proposal = proposalIn(top, { before: { a: '1' }, proposed: { b: '1' } });
    const { outputs } = run(proposal, eventOf(proposal, { number }));
    const folder = outputs['comment-folder'] ?? '';
    expect(readdirSync(folder).sort()).toEqual(['comment.md', 'pull-request.txt']);
    expect(existsSync(join(top, 'x'))).toBe(false);
  },
);

test('files that look like a repository are not taken for one, though they say that the base is another', () => {
  const top = mkdtempSync(join(temp, 'checkout-'));
  const proposal = proposalIn(top, { before: { 'portfolio/a': '1' }, meanwhile: { c: '1' }, proposed: { b: '1' } });
  const inner = join(top, 'portfolio');
  git(top, 'clone', '--quiet', '--bare', '--no-local', top, join(temp, 'inner.git'));
  cpSync(join(temp, 'inner.git'), inner, { recursive: true });
  git(inner, 'replace', '--graft', proposal.merge, proposal.proposed);
  expect(git(inner, 'rev-parse', `${proposal.merge}^1`)).toBe(proposal.proposed);
  const { code, log, calls } = run(proposal, eventOf(proposal), { PORTFOLIO_ROOT: 'portfolio' });
  expect([code, calls]).toEqual([2, []]);
  expect(log).toMatch(/^::error title=Portfolio::There is no commit to check here/);
});

test('what the program says while it compares is no command to the runner', () => {
  const top = mkdtempSync(join(temp, 'checkout-'));
  const proposal = proposalIn(top, { before: { a: '1' }, proposed: { b: '1' } });
  const evil = '::set-output name=comment-file::/etc/passwd\n##[set-env name=PATH]x\n::stop-commands::x\n::x::';
  tool.answer({
    'check markdown': { stderr: evil },
    'diff markdown': { stdout: evil, stderr: evil, file: `${marker}\n::error::x\n` },
  });
  const { top: workspace, merge: sha } = proposal;
  const command = ['bash', tool.script] as const;
  const { log, page } = runStep({ command, workspace, temp, event: 'pull_request', payload: eventOf(proposal), sha });
  expect(obeyed(log)).toEqual([]);
  expect(log).toContain('::set-output name=comment-file::/etc/passwd');
  expect(page).toContain('::error::x');
});

test('a file in the folder it runs in is not taken for a program or a setting of ours', () => {
  const top = mkdtempSync(join(temp, 'checkout-'));
  const evil = `#!/bin/sh\ntouch ${join(top, 'x')}\n`;
  const proposal = proposalIn(top, { before: { a: '1' }, proposed: { node: evil, git: evil, '.npmrc': 'prefix=.\n' } });
  expectHarmless(run(proposal, eventOf(proposal)), proposal);
});

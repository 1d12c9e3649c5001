// Promises that there is one comment in a proposal, ours, and fresh; and that what a stranger may have left in place of the check's
// text reaches no other proposal, is no other text, and calls nobody.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checked, type OtherSide, postComment, proposalAt } from '../support/comment-step.ts';
import { marker } from '../support/fake-portfolio.ts';
import { runnerCommands } from '../support/runner-oracle.ts';

const text = `${marker}\nThe cost rises by 2.\n`;
const body = `${text}\n\n[aaaaaaa](https://example.invalid/run/1)\n`;
const bot = { login: 'github-actions[bot]', type: 'Bot' };
const proposals = { 'repos/owner/portfolio/pulls/7': proposalAt(checked) };
const nobody: OtherSide = { proposals, comments: [[]] };
const good = { 'comment.md': text, 'pull-request.txt': '7\n' };
let temp: string;

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-comment-'));
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function left(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(temp, 'left-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const post = (files: Readonly<Record<string, string>>, otherSide = nobody) => postComment(temp, left(files), otherSide);

test('the first time, the comment is made', () => {
  const { code, log, calls } = post(good);
  expect([code, log]).toEqual([0, '']);
  expect(calls).toEqual([
    { method: 'GET', path: 'repos/owner/portfolio/pulls/7' },
    { method: 'GET', path: 'repos/owner/portfolio/issues/7/comments?per_page=100' },
    { method: 'POST', path: 'repos/owner/portfolio/issues/7/comments', body },
  ]);
});

test('the next time, it is updated, wherever it stands among the others', () => {
  const comments = [
    [{ id: 1, user: { login: 'someone', type: 'User' }, body: 'Hello' }],
    [
      { id: 2, user: bot, body: `Something else\n${marker}` },
      { id: 3, user: bot, body: `${marker}\r\nAn older text` },
      { id: 4, user: bot, body: `${marker}\nA newer one` },
    ],
  ];
  const { code, writes } = post(good, { proposals, comments });
  expect(code).toBe(0);
  expect(writes).toEqual([{ method: 'PATCH', path: 'repos/owner/portfolio/issues/comments/3', body }]);
});

test.each([
  ['someone else', { login: 'stranger', type: 'User' }],
  ['someone whose name is like ours', { login: 'github-actions', type: 'User' }],
  ['another program', { login: 'other[bot]', type: 'Bot' }],
  ['someone who has left', null],
])('a comment with our first line by %s is let be', (_, user) => {
  const { writes } = post(good, { proposals, comments: [[{ id: 1, user, body: text }]] });
  expect(writes).toEqual([{ method: 'POST', path: 'repos/owner/portfolio/issues/7/comments', body }]);
});

test('a comment of ours that only mentions the first line further down is let be', () => {
  const comments = [
    [
      { id: 1, user: bot, body: `> ${text}` },
      { id: 2, user: bot, body: ` ${text}` },
      { id: 3, user: bot },
    ],
  ];
  expect(post(good, { proposals, comments }).writes).toMatchObject([{ method: 'POST' }]);
});

test.each([
  ['of another commit', { ...checked, sha: 'b'.repeat(40) }, 'open'],
  ['of another branch', { ...checked, branch: 'main' }, 'open'],
  ['from another repository', { ...checked, repository: 'owner/portfolio' }, 'open'],
  ['that is closed', checked, 'closed'],
])('the number of a proposal %s gets no comment', (_, proposal, state) => {
  const others = { 'repos/owner/portfolio/pulls/7': proposalAt(proposal, state) };
  const { code, log, writes } = post(good, { proposals: others, comments: [[{ id: 1, user: bot, body: text }]] });
  expect([code, writes]).toEqual([0, []]);
  expect(log).toMatch(/^::warning title=Portfolio::Nothing is posted/);
});

test('the number of a proposal whose repository is gone gets no comment', () => {
  const gone = { state: 'open', head: { sha: checked.sha, ref: checked.branch, repo: null } };
  expect(post(good, { proposals: { 'repos/owner/portfolio/pulls/7': gone }, comments: [[]] }).writes).toEqual([]);
});

test('the number of nothing gets no comment', () => {
  const { code, writes } = post({ ...good, 'pull-request.txt': '8\n' });
  expect([code === 0, writes]).toEqual([false, []]);
});

test.each([
  '',
  '7\n8',
  '7/../8',
  '7; touch x',
  '$(touch x)',
  '-7',
  '07',
  '7.0',
  '7e1',
  '../7',
  '7'.repeat(20),
  '7\n::error::x',
])('the number %j is no number', (number) => {
  const { code, log, calls } = post({ ...good, 'pull-request.txt': number });
  expect([code, calls]).toEqual([1, []]);
  expect(log).toBe('::error title=Portfolio::The number of the proposal is not a number.\n');
});

test.each([
  ['no text', ''],
  ['another first line', `\n${text}`],
  ['a first line with more', ` ${text}`],
  ['another marker', text.replace(':v1', ':v2')],
  ['the marker further down', `Hello\n${text}`],
  ['more bytes than a comment can have', `${marker}\n${'x'.repeat(300_000)}`],
])('a text with %s is refused', (_, wrong) => {
  const { code, log, calls } = post({ ...good, 'comment.md': wrong });
  expect([code, calls]).toEqual([1, []]);
  expect(log).toBe(
    '::error title=Portfolio::The text is not one of ours: it begins in another way, or is far too long.\n',
  );
});

test('a text that is too long for GitHub is refused, and one that just fits is not', () => {
  const room = 65_536 - body.length + text.length - marker.length - 1;
  const fits = post({ ...good, 'comment.md': `${marker}\n${'ø'.repeat(room)}` });
  expect(fits.writes[0]?.body?.length).toBe(65_536);
  const { code, log, calls } = post({ ...good, 'comment.md': `${marker}\n${'ø'.repeat(room + 1)}` });
  expect([code, calls]).toEqual([1, []]);
  expect(log).toBe('::error title=Portfolio::The text is too long for a comment.\n');
});

test('a link, and a folder, in place of a file are not read', () => {
  const secret = join(temp, 'secret');
  writeFileSync(secret, text);
  const linked = left({ 'pull-request.txt': '7\n' });
  symlinkSync(secret, join(linked, 'comment.md'));
  const folder = left({ 'comment.md': text });
  mkdirSync(join(folder, 'pull-request.txt'));
  for (const made of [linked, folder]) {
    const { code, calls } = postComment(temp, made, nobody);
    expect([code, calls]).toEqual([1, []]);
  }
});

test('a check that left nothing is no error', () => {
  const { code, log, calls } = postComment(temp, join(temp, 'not-there'), nobody);
  expect([code, calls]).toEqual([0, []]);
  expect(log).toBe('::notice title=Portfolio::The check left nothing to post.\n');
});

test('a text calls nobody, and speaks to no shell and to no runner', () => {
  const evil = '@owner/everyone a@b $(touch x) `touch x`\n::set-output name=x::y\n\u0000';
  const { code, log, writes } = post({ ...good, 'comment.md': `${marker}\n${evil}` });
  expect(code).toBe(0);
  expect(writes[0]?.body).toBe(
    `${marker}\n${evil.replaceAll('@', '@\u200b')}\n\n[aaaaaaa](https://example.invalid/run/1)\n`,
  );
  expect(runnerCommands(log)).toEqual([]);
});

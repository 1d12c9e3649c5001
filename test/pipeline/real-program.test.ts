// Promises that the action's script and the built program fit together, on real repositories: findings on their lines, a comparison
// ready to be a comment, and a proposal that cannot switch off its own check.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marker } from '../support/fake-portfolio.ts';
import type { Files } from '../support/git-folder.ts';
import { eventOf, proposalIn } from '../support/proposal.ts';
import { obeyed, runStep } from '../support/run-step.ts';
import { filesIn, projectRoot, textOf } from '../support/source-files.ts';

const script = join(projectRoot, 'action', 'run.sh');
const clean = inPortfolio('test/errors/base');
const wrong = inPortfolio('test/errors/unknown-goal');
const card = 'portfolio/projects/god-sak.yaml';
const hostile = '::set-output name=x::y ##[set-env name=PATH]x $(touch x) @owner <!-- portfolio:diff:v1 -->';
let temp: string;

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-action-'));
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function propose(before: Files, proposed: Files, settings: Record<string, string> = {}) {
  const proposal = proposalIn(mkdtempSync(join(temp, 'checkout-')), { before, proposed });
  const result = runStep({
    command: ['bash', script],
    workspace: proposal.top,
    temp,
    event: 'pull_request',
    payload: eventOf(proposal),
    sha: proposal.merge,
    settings,
  });
  const commands = obeyed(result.log);
  return { ...result, commands, comment: textAt(result.outputs['comment-file']) };
}

test('without a base: an error is shown on its line, and the step fails', () => {
  const { top, merge } = proposalIn(mkdtempSync(join(temp, 'checkout-')), { before: clean, proposed: wrong });
  const command = ['bash', script] as const;
  const { code, log } = runStep({ command, workspace: top, temp, event: 'schedule', payload: {}, sha: merge });
  const errors = obeyed(log).filter(({ name }) => name === 'error');
  expect(code).toBe(1);
  expect(errors).toMatchObject([{ properties: { file: 'portfolio/projects/annen-sak.yaml' } }]);
});

test('a proposal without errors passes, with a page and a comment', () => {
  const { code, commands, page, comment } = propose(clean, { [card]: `${clean[card]}\n# a remark\n` });
  expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
  expect(code).toBe(0);
  expect(page).toContain(comment);
  expect(comment.split('\n', 1)).toEqual([marker]);
  expect(comment.length).toBeLessThan(60_000);
});

test('a proposal with an error fails, and still has its comment', () => {
  const { code, commands, page, comment } = propose(clean, wrong);
  expect(commands.filter(({ name }) => name === 'error')).toMatchObject([
    { properties: { file: 'portfolio/projects/annen-sak.yaml' } },
  ]);
  expect(code).toBe(1);
  expect(page).toContain('annen-sak');
  expect(comment).toContain('En annen sak');
});

test('a proposal that switches a rule off is judged by the rule', () => {
  const governance = 'portfolio/governance.yaml';
  const lax = { ...wrong, [governance]: `${clean[governance]}severities: { unknown-goal: "off" }\n` };
  const { code, commands } = propose(clean, lax);
  expect(commands.filter(({ name }) => name === 'error')).toMatchObject([
    { properties: { file: 'portfolio/projects/annen-sak.yaml' } },
  ]);
  expect(code).toBe(1);
});

test('the first proposal of a portfolio is checked, though its base has none', () => {
  const { code, comment } = propose({ 'README.md': 'x\n' }, clean);
  expect(code).toBe(0);
  expect(comment.split('\n', 1)).toEqual([marker]);
});

test('only what is new stops a proposal, when that is asked for', () => {
  const change = { [card]: `${clean[card]}\n# a remark\n` };
  expect(propose({ ...clean, ...wrong }, change).code).toBe(1);
  expect(propose({ ...clean, ...wrong }, change, { PORTFOLIO_ONLY_NEW: 'true' }).code).toBe(0);
});

test('what a card says is no command to the runner and no comment of its own', () => {
  const proposed = { [card]: (clean[card] ?? '').replace(/^title: .*$/m, `title: ${JSON.stringify(hostile)}`) };
  const { code, commands, comment } = propose(clean, proposed);
  expect(code).toBe(0);
  expect(commands.filter(({ name }) => !['warning', 'notice', 'group', 'endgroup'].includes(name))).toEqual([]);
  expect(comment.split(marker).length).toBe(2);
});

function inPortfolio(folder: string): Files {
  return Object.fromEntries(filesIn(folder).map((path) => [path.replace(folder, 'portfolio'), textOf(path)]));
}

function textAt(file: string | undefined): string {
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

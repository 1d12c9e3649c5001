// The way of the README from an empty folder to the papers of a meeting, walked as it is written: every command in a real shell and a
// real repository, the workflows as the runner would run them on what was pushed, and the papers in a real browser.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../support/git-folder.ts';
import { guideSteps, isAsShown } from '../support/guide-steps.ts';
import { type Environment, installedMachine } from '../support/installed-machine.ts';
import { programPath } from '../support/programs.ts';
import { runWorkflowStep, type WorkflowStepCall } from '../support/run-workflow-step.ts';
import { projectRoot, textOf } from '../support/source-files.ts';
import { type WalkedStep, walkGuide } from '../support/walk-guide.ts';
import { axeFindings } from './axe-findings.ts';
import { openBrowser } from './browser.ts';

/** The day of the README: the yearly plan of meetings begins after it. */
const day = '2026-11-22';
const readme = textOf('README.md');
const [, way = ''] = /^## From an empty folder to the papers of a meeting\n([\s\S]*?)^### By hand/m.exec(readme) ?? [];
const steps = guideSteps(way);

let temp: string;
let start: string;
let machine: Environment;
let walked: readonly WalkedStep[];

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-stopwatch-'));
  start = join(temp, 'empty');
  mkdirSync(start);
  machine = installedMachine(join(temp, 'machine'), day);
  walked = walkGuide(steps, start, machine);
}, 600_000);
afterAll(() => rmSync(temp, { recursive: true, force: true }));

test('every command does what the README says, and says what it shows', () => {
  let written = readme;
  for (const { step, said, code } of walked) {
    if (step.kind !== 'commands') continue;
    expect(code, `${step.lines.join('\n')}\n${said}`).toBe(0);
    if (step.said === null || isAsShown(step.said.text, said)) continue;
    if (process.env.UPDATE === undefined) expect(said.trimEnd(), step.lines.join('\n')).toBe(step.said.text.trimEnd());
    const { text } = step.said;
    written = written.replace(text, () => `${said.trimEnd()}\n`);
  }
  if (written !== readme) writeFileSync(join(projectRoot, 'README.md'), written);
  const commands = steps.flatMap((step) => (step.kind === 'commands' ? step.lines : []));
  const used = commands.filter((line) => line.startsWith('portfolio ')).map((line) => line.split(' ')[1]);
  expect(used).toEqual(['init', 'check', 'new', 'diff', 'meeting', 'meeting', 'check', 'report', 'report']);
});

test('the first push passes the check that it brings with it', () => {
  const { checkout, head } = runnerAtFirstPush();
  const done = workflowStep(checkout, 'portfolio.yml', 'Check', {
    event: 'push',
    sha: head,
    payload: { before: '0'.repeat(40) },
  });
  expect(done.code, done.log).toBe(0);
  expect(done.page).toContain('0 feil');
});

test('the workflow for the form makes the card that the README makes', () => {
  const { checkout, head } = runnerAtFirstPush();
  const issue = { number: 1, body: readFileSync(join(start, 'form.md'), 'utf8') };
  programPath('jq');
  const done = workflowStep(checkout, 'portfolio-issue.yml', 'Make the card', {
    event: 'issues',
    sha: head,
    payload: { issue },
  });
  expect(done.code, done.log).toBe(0);
  expect(done.outputs).toEqual({ made: 'true' });
  const made = git(checkout, 'ls-files', '--others', '--exclude-standard');
  expect(made).toBe(cardOfReadme());
  const [heard = ''] = steps.flatMap((step) => (step.kind === 'addition' && step.file === made ? [step.text] : []));
  const text = `${readFileSync(join(checkout, made), 'utf8')}${heard}`;
  expect(git(shared(), 'show', `main:${made}`)).toBe(text.trim());
});

test('the pull request is checked, and says what it means', () => {
  const { checkout } = runnerAtFirstPush();
  const base = git(checkout, 'rev-parse', 'HEAD');
  git(checkout, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'origin/skjenkekontroll');
  const sha = git(checkout, 'rev-parse', 'HEAD');
  const head = git(checkout, 'rev-parse', 'origin/skjenkekontroll');
  const payload = { pull_request: { number: 1, title: 'x', base: { sha: base, ref: 'main' }, head: { sha: head } } };
  const done = workflowStep(checkout, 'portfolio.yml', 'Check', { event: 'pull_request', sha, payload });
  expect(done.code, done.log).toBe(0);
  expect(done.page).toContain('Digital skjenkekontroll');
  expect(readFileSync(done.outputs['comment-file'] ?? '', 'utf8')).toContain('1 nytt prosjekt.');
  const report = workflowStep(checkout, 'portfolio.yml', 'Report', { event: 'pull_request', sha, payload });
  expect(report.code, report.log).toBe(0);
  expect(report.page).toContain('Porteføljestyringsrapport');
});

test('the papers of the meeting open in a browser, one leads to the other, and print', async () => {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 844 }, bypassCSP: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(start, 'papers/00-saksliste.html')).href);
    expect(await page.title()).toContain('11. februar 2027');
    expect(await axeFindings(page)).toEqual([]);
    await page
      .getByRole('link', { name: /Digital skjenkekontroll/ })
      .first()
      .click();
    await page.waitForURL(/sak-\d-27-/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Digital skjenkekontroll');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.goto(pathToFileURL(join(start, 'site/index.html')).href);
    await page
      .getByRole('link', { name: /Digital skjenkekontroll/ })
      .first()
      .click();
    expect(await page.locator('body').textContent()).toContain('To timer på papir');
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  } finally {
    await browser.close();
  }
});

function shared(): string {
  return join(start, 'shared.git');
}

/** The card that the README's form became. */
function cardOfReadme(): string {
  return git(shared(), 'diff', '--name-only', '--diff-filter=A', 'main~2', 'main~1');
}

/** A checkout as the runner makes one, of what was pushed first: before the form and the meeting. */
function runnerAtFirstPush(): { readonly checkout: string; readonly head: string } {
  const checkout = mkdtempSync(join(temp, 'runner-'));
  git(temp, 'clone', '--quiet', shared(), checkout);
  git(checkout, 'checkout', '--quiet', '--detach', git(shared(), 'rev-parse', 'main~2'));
  return { checkout, head: git(checkout, 'rev-parse', 'HEAD') };
}

function workflowStep(
  checkout: string,
  file: string,
  name: string,
  call: Omit<WorkflowStepCall, 'file' | 'name' | 'workspace' | 'temp' | 'settings'>,
) {
  return runWorkflowStep({ file, name, workspace: checkout, temp, settings: machine, ...call });
}

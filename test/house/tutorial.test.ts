// Promises that the guides of five minutes are true: every command in them is run, in order, in an empty folder, and says exactly what
// the guide shows. `UPDATE=1 npx vitest run test/house/tutorial.test.ts` writes what the commands say into the guides.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitEnvironment } from '../support/git-folder.ts';
import { type GuideStep, guideSteps, isAsShown } from '../support/guide-steps.ts';
import { runCli } from '../support/run-cli.ts';
import { shellWords } from '../support/shell-words.ts';
import { projectRoot, textOf } from '../support/source-files.ts';

const guides = ['docs/nb/paa-fem-minutter.md', 'docs/en/five-minutes.md'];
const day = '2026-11-22';

let folder: string;
const home = process.cwd();
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'portfolio-tutorial-')));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

test.each(guides)('%s is what happens', { timeout: 120_000 }, async (path) => {
  const guide = textOf(path);
  const steps = guideSteps(guide);
  let written = guide;
  for (const step of [...steps]) {
    const said = await follow(step);
    if (step.kind !== 'commands' || step.said === null || isAsShown(step.said.text, said)) continue;
    if (process.env.UPDATE === undefined) expect(said.trimEnd(), step.lines.join('\n')).toBe(step.said.text.trimEnd());
    written = written.replace(step.said.text, () => `${said.trimEnd()}\n`);
  }
  if (written !== guide) writeFileSync(join(projectRoot, path), written);
});

test.each(guides)('%s shows the way from an empty folder to a report', (path) => {
  const steps = guideSteps(textOf(path));
  const commands = steps.flatMap((step) => (step.kind === 'commands' ? step.lines : []));
  const used = commands.map((line) => line.split(' ').slice(0, 2).join(' '));
  for (const name of ['init', 'new', 'check', 'list', 'rank', 'report']) expect(used).toContain(`portfolio ${name}`);
  expect(used[0]).toBe('portfolio init');
  expect(steps.filter(({ kind }) => kind !== 'commands').length).toBeGreaterThan(1);
  expect(steps.filter((step) => step.kind === 'commands' && step.said !== null).length).toBeGreaterThan(5);
});

test('the guides in the two languages have the same steps', () => {
  const [nb = [], en = []] = guides.map((path) => guideSteps(textOf(path)).map(shapeOf));
  expect(nb).toEqual(en);
});

function shapeOf(step: GuideStep): string {
  return step.kind === 'commands'
    ? step.lines.map((line) => line.split(' ').slice(0, 2).join(' ')).join('; ')
    : step.kind;
}

async function follow(step: GuideStep): Promise<string> {
  switch (step.kind) {
    case 'commands': {
      const said: string[] = [];
      for (const line of step.lines) said.push(await command(line));
      return said.join('');
    }
    case 'change': {
      const text = readFileSync(step.file, 'utf8');
      expect(text.split(step.before), `${step.file}: ${step.before}`).toHaveLength(2);
      writeFileSync(
        step.file,
        text.replace(step.before, () => step.after),
      );
      return '';
    }
    case 'addition':
      appendFileSync(step.file, step.text);
      return '';
  }
}

/** What the person sees. A command that could not run is a fault in the guide. */
async function command(line: string): Promise<string> {
  const [program = '', ...words] = shellWords(line);
  switch (program) {
    case 'cd':
      process.chdir(words[0] ?? '.');
      return '';
    case 'git':
      execFileSync('git', words, { env: { ...gitEnvironment, HOME: folder }, stdio: 'pipe' });
      return '';
    case 'portfolio': {
      const said: string[] = [];
      const stream = { write: (text: string) => void said.push(text), isTerminal: false, columns: 100 };
      const { code } = await runCli([...words, '--today', day], { stdout: stream, stderr: stream });
      expect(code, `${line}\n${said.join('')}`).toBeLessThan(2);
      return said.join('');
    }
    default:
      throw new Error(`The guide uses a program that is not expected: ${line}`);
  }
}

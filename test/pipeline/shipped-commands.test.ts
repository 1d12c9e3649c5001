// Promises that every command we ship in an action, a workflow, a hook or an example is one that the program takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandSpecs, sharedOptions } from '../../src/cli/command-specs.ts';
import { fakePortfolio, marker } from '../support/fake-portfolio.ts';
import { eventOf, proposalIn } from '../support/proposal.ts';
import { runStep } from '../support/run-step.ts';
import { textOf } from '../support/source-files.ts';

const everySetting = {
  PORTFOLIO_ROOT: '.',
  PORTFOLIO_LANG: 'nb',
  PORTFOLIO_FAIL_ON_CHANGE: 'error',
  PORTFOLIO_ONLY_NEW: 'true',
};

test('the program takes what the action asks of it, with every setting', () => {
  expect(askedByAction().flatMap(refused)).toEqual([]);
});

test.each(['templates/github-workflow.yml', 'templates/gitlab-ci.yml', '.pre-commit-hooks.yaml'])(
  'the program takes the commands in %s',
  (path) => {
    const commands = commandsIn(path);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.flatMap(refused)).toEqual([]);
  },
);

test('the program takes the command in the workflow for the form', () => {
  const text = textOf('templates/github-issue-workflow.yml');
  const [, words = ''] = /^ +portfolio (new .*?) > /m.exec(text) ?? [];
  expect(words).toContain('--from-issue');
  expect(refused(words.split(' ').map((word) => word.replaceAll('"', '')))).toEqual([]);
});

test('the example for GitLab judges by the branch to merge into, compares with where it was left, and checks last', () => {
  const { portfolio } = parse(textOf('templates/gitlab-ci.yml'));
  expect(portfolio.variables.GIT_DEPTH).toBe(0);
  expect(portfolio.script.at(-1)).toBe('portfolio check --policy-from "$base" --fail-on error');
  const [quality] = portfolio.script;
  expect(quality).toContain(`--output ${portfolio.artifacts.reports.codequality}`);
  expect(portfolio.artifacts.paths).toEqual(['portfolio-diff.md']);
});

test('the hook checks the whole portfolio, once, when a file of it is committed', () => {
  const [hook, ...more] = parse(textOf('.pre-commit-hooks.yaml'));
  expect(more).toEqual([]);
  expect(hook).toMatchObject({ language: 'node', pass_filenames: false, require_serial: true });
  const files = new RegExp(hook.files);
  expect(['portfolio/portfolio.yaml', 'a/portfolio/projects/b.yml'].filter((path) => !files.test(path))).toEqual([]);
  expect(['portfolio/README.md', 'my-portfolio/x.yaml', 'x.yaml'].filter((path) => files.test(path))).toEqual([]);
  expect(JSON.parse(textOf('package.json')).bin).toHaveProperty(hook.entry.split(' ')[0]);
});

function askedByAction(): string[][] {
  const temp = mkdtempSync(join(tmpdir(), 'portfolio-action-'));
  try {
    const tool = fakePortfolio(join(temp, 'tool'));
    tool.answer({ 'diff markdown': { file: `${marker}\n` } });
    const proposal = proposalIn(mkdtempSync(join(temp, 'checkout-')), { before: { a: '1' }, proposed: { b: '1' } });
    runStep({
      command: ['bash', tool.script],
      workspace: proposal.top,
      temp,
      event: 'pull_request',
      payload: eventOf(proposal),
      sha: proposal.merge,
      settings: everySetting,
    });
    expect(tool.calls()).toHaveLength(3);
    return tool.calls();
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Every line that begins with the program, in words; quotes hold no space in any of them. */
function commandsIn(path: string): string[][] {
  return [...textOf(path).matchAll(/^(?:[\s-]|entry:)*portfolio ([a-z].*)$/gm)].map(([, words = '']) =>
    words.split(' ').map((word) => word.replaceAll('"', '')),
  );
}

/** What the program would refuse in a call: a command, an option or a format that it does not have. */
function refused([name = '', ...words]: readonly string[]): string[] {
  const spec = commandSpecs.find((each) => each.name === name);
  if (spec === undefined) return [name];
  const known = [...sharedOptions, ...spec.options].flatMap(({ flags }) => /--[\w-]+/.exec(flags)?.[0] ?? []);
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '');
  const formats = words.flatMap(
    (word, at) =>
      /^--format(?:=(.+))?$/
        .exec(word)
        ?.slice(1)
        .map((it) => it ?? words[at + 1]) ?? [],
  );
  return [
    ...options.filter((option) => ![...known, '--format'].includes(option)),
    ...formats.filter((format) => !spec.formats.includes(format ?? '')),
  ].map((word) => `${name} ${word}`);
}

// Promises that the documents about pipelines lead where they say, name every setting there is, and quote what is really said.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot, textOf } from '../support/source-files.ts';

const english = 'docs/pipelines.md';
const norwegian = 'docs/nb/kontroll-i-github.md';
const said = textOf('action/run.sh') + textOf('templates/github-comment-workflow.yml');

test.each([english, norwegian])('every link in %s leads to something', (path) => {
  const targets = [...textOf(path).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !existsSync(join(projectRoot, dirname(path), target)))).toEqual([]);
});

test('every input of the action is in the table of settings, with what it is otherwise', () => {
  const rows = [...textOf(english).matchAll(/^\| `([a-z-]+)` \| `(PORTFOLIO_[A-Z_]+)` \|.*\| (.+) \|$/gm)];
  const inputs: Record<string, { default: string }> = parse(textOf('action.yml')).inputs;
  expect(rows.map(([, input]) => input)).toEqual(Object.keys(inputs));
  for (const [, input = '', setting, otherwise] of rows) {
    expect(setting).toBe(`PORTFOLIO_${input.toUpperCase().replaceAll('-', '_')}`);
    const preset = inputs[input]?.default ?? '';
    if (preset !== '') expect(otherwise).toBe(`\`${preset}\``);
  }
});

test('the settings in the Norwegian guide are those in the workflow, as they stand there', () => {
  const shown = [...textOf(norwegian).matchAll(/^\| `(PORTFOLIO_[A-Z_]+: .+?)` \|/gm)].map(([, line = '']) => line);
  const written = [...textOf('templates/github-workflow.yml').matchAll(/^ +(PORTFOLIO_[A-Z_]+: .+)$/gm)];
  expect(shown).toEqual(written.map(([, line]) => line));
});

test.each([
  [english, /^\| (?!It says|---)([A-Z][^|`]+?) \| /gm],
  [norwegian, /^\| \*([^*]+)\* \|/gm],
] as const)('the messages in %s are what the scripts say', (path, row) => {
  const messages = [...textOf(path).matchAll(row)].flatMap(([, cell = '']) => cell.split('; '));
  const ours = messages.filter((message) => !/^(?:You have|GitHub|GitLab|Input)/.test(message));
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.filter((message) => !said.includes(withoutBase(message)))).toEqual([]);
});

/** "… is not in the checkout" is put together from two pieces. */
function withoutBase(message: string): string {
  return message.replace(/ is not in the checkout$/, '');
}

// Promises that the hook for pre-commit starts a command that the package brings, for the files that the command reads, and that it is
// told about what users are told.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { filesIn, textOf } from '../support/source-files.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
  readonly require_serial: boolean;
}

const hooks: readonly Hook[] = parse(textOf('.pre-commit-hooks.yaml'));
const { bin, scripts, engines } = JSON.parse(textOf('package.json'));
const document = textOf('docs/pipelines.md');

test.each(hooks)(
  '$id starts a command of a program that npm puts there, from a checkout that builds itself',
  (hook) => {
    const [program = '', command = ''] = hook.entry.split(' ');
    expect(hook.language).toBe('node');
    expect(Object.keys(bin)).toContain(program);
    expect(commandSpecs.map(({ name }) => name)).toContain(command);
    expect(scripts.prepare).toBe(scripts.build);
  },
);

test.each(hooks)('$id looks at every file of the example portfolio, and at no other of this repository', (hook) => {
  const pattern = new RegExp(hook.files);
  const files = ['portfolio', 'schemas', 'src', 'docs', '.github'].flatMap(filesIn);
  const looked = files.filter((path) => pattern.test(path));
  expect(looked).toEqual(files.filter((path) => path.startsWith('portfolio/') && path.endsWith('.yaml')));
});

test.each([
  ['portfolio/projects/a.yaml', true],
  ['etat/portfolio/meetings/2026-06-11.yml', true],
  ['portfolio.yaml', false],
  ['my-portfolio/projects/a.yaml', false],
  ['portfolio/reports/report.md', false],
])('a commit of %s starts a hook: %s', (path, does) => {
  expect(hooks.map(({ files }) => new RegExp(files).test(path))).toEqual([does]);
});

test.each(hooks)('$id reads the whole portfolio once', ({ pass_filenames, require_serial }) => {
  expect([pass_filenames, require_serial]).toEqual([false, true]);
});

test.each(hooks)('docs/pipelines.md shows $id, and which Node it needs', ({ id }) => {
  expect(document).toContain(`      - id: ${id}\n`);
  expect(document).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
});

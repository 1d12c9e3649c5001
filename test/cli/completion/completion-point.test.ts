import { expect, test } from 'vitest';
import { commandSpecs, sharedOptions } from '../../../src/cli/command-specs.ts';
import { type Asked, completionPoint } from '../../../src/cli/completion/completion-point.ts';

const pointAt = (line: string) => completionPoint(line.split(' '), { commands: commandSpecs, shared: sharedOptions });

function told(asked: Asked): string {
  switch (asked.kind) {
    case 'value':
      return `value ${asked.option.key}`;
    case 'argument':
      return `argument ${asked.argument.key}`;
    case 'option':
      return `option ${asked.spec?.name ?? 'of all'}`;
    case 'format':
      return `format ${asked.spec.name}`;
    default:
      return asked.kind;
  }
}

test.each([
  ['', 'command'],
  ['ch', 'command'],
  ['--lang nn ch', 'command'],
  ['--quiet ', 'command'],
  ['help ', 'command'],
  ['help check ', 'nothing'],
  ['nonsense ', 'nothing'],
  ['-', 'option of all'],
  ['check --f', 'option check'],
  ['rank ', 'option rank'],
  ['rank x', 'nothing'],
  ['check --fail-on ', 'value failOn'],
  ['check --fail-on=w', 'value failOn'],
  ['check --fail-on w ', 'argument paths'],
  ['check a b c', 'argument paths'],
  ['check --no-such=w', 'nothing'],
  ['list --format ', 'format list'],
  ['--format ', 'command'],
  ['report meeting ', 'argument subject'],
  ['meeting --approve-minutes ', 'argument date'],
  ['show -- --x', 'argument card'],
  ['show a -- ', 'nothing'],
  ['-C some/where show ', 'argument card'],
])('%s', (line, asked) => {
  expect(told(pointAt(line).asked)).toBe(asked);
});

test('the value of an option in the same word, and the folder of the portfolio', () => {
  expect(pointAt('--root=a/b list -C c --stage=ex')).toMatchObject({ before: '--stage=', typed: 'ex', root: 'c' });
  expect(pointAt('--root=a/b list ')).toMatchObject({ before: '', typed: '', root: 'a/b' });
});

test('options that are in the line', () => {
  const { asked } = pointAt('list --stage idea --area=x --');
  expect(asked.kind === 'option' && [...asked.used]).toEqual(['stage', 'area']);
});

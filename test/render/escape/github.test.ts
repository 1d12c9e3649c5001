import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakCommands, breakJsonCommands, escapeData, escapeProperty } from '../../../src/render/escape/github.ts';
import { runnerCommands } from '../../support/runner-oracle.ts';
import { hostileText } from '../hostile-text.ts';

test.each([
  '::error::x',
  '  \t::add-mask::x',
  'x\r::group::a',
  'and ##[error]x',
  '##[[section]x',
  '\u0085::error::',
  '::::error::x',
  '##[##[error]',
])('the runner finds no command in %j', (text) => {
  expect(runnerCommands(breakCommands(text))).toEqual([]);
  expect(breakCommands(text)).not.toMatch(/##\w*\[/);
});

test('the oracle itself finds commands', () => {
  expect(runnerCommands('a\n  ::Error file=a.yaml,line=3::x%0Ay\nb ##[section]z')).toEqual([
    { name: 'error', properties: { file: 'a.yaml', line: '3' }, data: 'x\ny' },
    { name: 'section', properties: {}, data: 'z' },
  ]);
});

test('the runner finds no command in any text', () => {
  fc.assert(
    fc.property(hostileText, (text) => runnerCommands(breakCommands(text)).length === 0),
    { numRuns: 2000 },
  );
});

test('text without marks stays as it is', () => {
  const text = 'cards/a.yaml:3:1: feil: «::» midt i linjen, # og ## [x]\nto linjer';
  expect(breakCommands(text)).toBe(text);
});

test('the runner reads back what a command carries', () => {
  const property = fc.property(hostileText, hostileText, (title, message) => {
    const [command, ...others] = runnerCommands(
      `::error title=x${escapeProperty(title)},line=1::${escapeData(message)}`,
    );
    expect(others).toEqual([]);
    expect(command).toEqual({ name: 'error', properties: { title: `x${title}`, line: '1' }, data: message });
  });
  fc.assert(property, { numRuns: 1000 });
});

test('the runner finds no command in JSON, and its value is the same', () => {
  const property = fc.property(hostileText, (text) => {
    const json = JSON.stringify({ [text]: [text, `###[error]${text}`] }, null, 2);
    expect(runnerCommands(breakJsonCommands(json))).toEqual([]);
    expect(JSON.parse(breakJsonCommands(json))).toEqual(JSON.parse(json));
  });
  fc.assert(property, { numRuns: 1000 });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardText } from '../../../src/core/history/card-text.ts';
import { topLevelSections } from '../../../src/core/history/top-level-sections.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('sections hold what the whole file holds', () => {
  const folder = join(import.meta.dirname, '../../../portfolio/projects');
  const texts = {
    ...Object.fromEntries(
      readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .slice(0, 8)
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    ),
    'lists at the edge': 'title: A\nthemes:\n- one\n- two\n-\n  three\nform: pilot\n',
    'running text with empty lines': 'need: |\n  one\n\n  two: three\n\n\nform: pilot\n',
    'text that is kept to its last empty line': 'need: |+\n  one\nform: pilot\n',
    'comments at the edge': '# top\ntitle: A # side\n# between\nform: pilot\n# end\n',
    'line breaks of Windows': 'title: A\r\nneed:\r\n  problem: B\r\n',
    'a text over several lines': 'title: "one\n  two"\nform: >-\n  a\n  b\n',
    'a group in one line': 'need: { problem: A, for_whom: [B,\n  C] }\nform: pilot\n',
    'no value': 'title:\nform: pilot\n',
  };
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      const whole = parseYaml(bytes(text)).value as Record<string, unknown>;
      const parts = cardText(bytes(text));
      expect(topLevelSections(text)).not.toBeNull();
      for (const [key, value] of Object.entries(whole)) expect(parts.valueOf(key)).toEqual(value);
      expect([...(topLevelSections(text) ?? new Map()).keys()]).toEqual(Object.keys(whole));
    });
  }
});

test('what is not plainly of that form is read as a whole, and gives the same values', () => {
  for (const text of [
    '{ title: A, form: pilot }\n',
    '"title": A\nform: pilot\n',
    '---\ntitle: A\nform: pilot\n',
    'title: A\nneed: {\n}\nform: pilot\n',
  ]) {
    expect(topLevelSections(text)).toBeNull();
    expect([cardText(bytes(text)).valueOf('title'), cardText(bytes(text)).valueOf('form')]).toEqual(['A', 'pilot']);
  }
});

test('a key twice, tabs and lone carriage returns are not cut', () => {
  for (const text of ['a: 1\na: 2\n', 'a:\t1\n', 'a: 1\rb: 2\n', 'just text\n', '']) {
    const sections = topLevelSections(text);
    expect(sections === null || sections.size === 0).toBe(true);
  }
});

test('comments and empty lines between keys are no difference', () => {
  expect(topLevelSections('a: 1\n\n# x\nb: 2\n')).toEqual(topLevelSections('# y\na: 1\nb: 2\n\n'));
});

test('broken text is unknown, not empty', () => {
  expect(cardText(bytes('title: A\nneed: "open\nform: pilot\n')).valueOf('need')).toBeUndefined();
  expect(cardText(bytes('title: A\nneed: "open\nform: pilot\n')).valueOf('title')).toBe('A');
  expect(cardText(new Uint8Array([0xff])).valueOf('title')).toBeUndefined();
});

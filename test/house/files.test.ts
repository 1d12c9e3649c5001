// Promises the house style that neither compiler nor linter can see: what files are called, how long they are, and that the core
// depends on nothing but its arguments.
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/source-files.ts';

const source = filesIn('src').filter((path) => /\.(?:ts|js)$/.test(path) && !path.startsWith('src/generated/'));
const ours = [...source, ...filesIn('tools'), ...filesIn('test').filter((path) => path.endsWith('.ts'))];

test('no file is named after what it is not', () => {
  const empty = /^(?:utils?|helpers?|common|types?|index|misc)\.[a-z]+$/;
  expect(ours.filter((path) => empty.test(basename(path)))).toEqual([]);
});

test('nothing is exported by default', () => {
  expect(ours.filter((path) => /^export default\b|^export \{[^}]*\bas default\b/m.test(textOf(path)))).toEqual([]);
});

test('the core has no clock, no chance and no locale', () => {
  const impure =
    /\bnew Date\b|\bDate[.(]|\bMath\.random\b|\blocaleCompare\b|\btoLocale\w+|\bIntl\.|\bprocess\.|\bperformance\./;
  expect(offences('src/core/', impure)).toEqual([]);
});

test('only Intl.Collator is used of what Node knows about languages', () => {
  expect(offences('src/', /\bIntl\.(?!Collator\b)|\btoLocale(?:Date|Time)?String\b/)).toEqual([]);
});

test('only main and adapters know where they lie: the bundle lies elsewhere', () => {
  const found = offences('src/', /\bimport\.meta\b|\b__dirname\b/);
  expect(found.filter((place) => !/^src\/(?:adapters\/|main\.ts)/.test(place))).toEqual([]);
});

test('only main and adapters know the process', () => {
  const found = offences('src/', /\bprocess\.(?:exit|argv|env|std|cwd|platform|on)\b/);
  expect(found.filter((place) => !/^src\/(?:adapters\/|main\.ts)/.test(place))).toEqual([]);
});

test('files are short', () => {
  // Lists of words are as long as there are words.
  const counted = source
    .filter((path) => !/^src\/i18n\/(?:nb|nn|en)\//.test(path))
    .map((path) => [path, linesOf(path)] as const);
  const long = counted.filter(([, lines]) => lines > 150);
  expect(counted.filter(([, lines]) => lines > 200)).toEqual([]);
  expect(long.length, `over 150 lines: ${long.map(([path]) => path).join(', ')}`).toBeLessThanOrEqual(
    counted.length * 0.05,
  );
});

test('the file of a decision says first what it promises', () => {
  const rules = source.filter((path) => path.startsWith('src/core/rules/'));
  expect(rules.filter((path) => !textOf(path).startsWith('// '))).toEqual([]);
});

function linesOf(path: string): number {
  return textOf(path).split('\n').length - 1;
}

/** "file:line" of every line of code that matches; comments may say what they like. */
function offences(folder: string, pattern: RegExp): string[] {
  return source
    .filter((path) => path.startsWith(folder))
    .flatMap((path) => {
      const lines = textOf(path).split('\n');
      return lines.flatMap((line, at) => (pattern.test(withoutComment(line)) ? [`${path}:${at + 1}`] : []));
    });
}

function withoutComment(line: string): string {
  return /^\s*(?:\/\/|\/?\*)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, '');
}

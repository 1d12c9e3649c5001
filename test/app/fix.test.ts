// Promises that what is mended is what was meant, that everything else stays as it is, and that nothing gets worse.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/app/check.ts';
import { planFixes } from '../../src/app/fix.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';
import { fixtureCodes, fixtureTree } from '../../tools/fixture-tree.ts';
import { hostileText } from '../render/hostile-text.ts';

const everything = () => true;
const encode = (text: string) => new TextEncoder().encode(text);

/** The base with other files laid over it. */
async function treeOf(texts: Readonly<Record<string, string>>): Promise<FileTree> {
  const base = fixtureTree('base');
  const over = new Map(Object.entries(texts).map(([path, text]) => [path, encode(text)]));
  const kept = (await base.list()).filter(({ path }) => !over.has(path));
  return {
    list: async () => [
      ...kept,
      ...[...over].map(([path, bytes]) => ({ path, kind: 'file' as const, size: bytes.length })),
    ],
    read: async (path) => over.get(path) ?? (await base.read(path)),
  };
}

/** Over a tree, with the mended texts in place of the old ones. */
async function mended(tree: FileTree): Promise<FileTree> {
  const fixes = new Map(
    planFixes(await loadPortfolio(tree, 'p'), everything).map((fix) => [fix.path, encode(fix.after)]),
  );
  return {
    list: async () =>
      (await tree.list()).map((entry) => ({ ...entry, size: fixes.get(entry.path)?.length ?? entry.size })),
    read: async (path) => fixes.get(path) ?? (await tree.read(path)),
  };
}

async function fixCard(text: string): Promise<string> {
  const tree = await mended(await treeOf({ 'projects/kort.yaml': text }));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await tree.read('projects/kort.yaml'));
}

const codesIn = async (tree: FileTree) =>
  check(await loadPortfolio(tree, 'p'), '2026-11-22').problems.map(({ finding }) => finding.code);

describe('what is mended', () => {
  test.each([
    ['a code that is read as a number', 'title: 2026 # år', 'title: "2026" # år'],
    ['a number with an exponent', 'title: 1e3', 'title: "1e3"'],
    [
      'in a list on one line',
      'need:\n  problem: x\n  for_whom: [ 0301 ,Elever]',
      'need:\n  problem: x\n  for_whom: [ "0301" ,Elever]',
    ],
    ['a key with a letter too many', 'titlle: Kort', 'title: Kort'],
    ['a key with two letters swapped', 'bneefits : []', 'benefits : []'],
    ['a key with a capital letter', 'Title:   Kort', 'title:   Kort'],
    ['a key with a hyphen', 'need:\n  for-whom: [x]', 'need:\n  for_whom: [x]'],
    ['a key in quotes', "'titlle': Kort", "'title': Kort"],
    ['a key in a group on one line', '{"titlle":"Kort"}', '{"title":"Kort"}'],
    ['a key, and the value below it', 'titlle: 2026', 'title: "2026"'],
    ['a date with the day first', 'time: { period: { end: 31.12.2026 } }', 'time: { period: { end: 2026-12-31 } }'],
    ['a date as Norwegians write it', 'submitter:\n  date: "1.2.2026"', 'submitter:\n  date: "2026-02-01"'],
    [
      'a date with slashes and a day that is no month',
      'submitter:\n  date: 31/12/2026',
      'submitter:\n  date: 2026-12-31',
    ],
    ['a date with the same day and month', 'submitter:\n  date: 5/5/2026', 'submitter:\n  date: 2026-05-05'],
    ['a date that lacks zeros', 'submitter:\n  date: 2026-6-1', 'submitter:\n  date: 2026-06-01'],
    ['a date with day and month swapped', 'submitter:\n  date: 2026-31-12', 'submitter:\n  date: 2026-12-31'],
    ['an amount with spaces', 'cost:\n  estimate:\n    likely: 1 000 000', 'cost:\n  estimate:\n    likely: 1000000'],
    ['an amount with points', 'cost:\n  estimate:\n    likely: 1.000.000', 'cost:\n  estimate:\n    likely: 1000000'],
    ['an amount in quotes', "cost:\n  estimate:\n    likely: '500000'", 'cost:\n  estimate:\n    likely: 500000'],
    ['an amount in millions', 'cost:\n  estimate:\n    likely: 12,5 mill.', 'cost:\n  estimate:\n    likely: 12500000'],
    ['yes', 'replaces_system: ja', 'replaces_system: true'],
    ['no', 'replaces_system: Nei', 'replaces_system: false'],
    ['true in quotes', 'replaces_system: "False"', 'replaces_system: false'],
    ['a choice with a letter too many', 'stage: plannning # x', 'stage: planning # x'],
    ['a choice with a capital letter', 'form: Line task', 'form: line_task'],
    ['a case number with a short year', 'archive:\n  case_number: 26/1234', 'archive:\n  case_number: "2026/1234"'],
  ])('%s', async (_, before, after) => {
    expect(await fixCard(before)).toBe(after);
    expect(await fixCard(after)).toBe(after);
  });
});

describe('what is left to a person', () => {
  test.each([
    ['true where text belongs', 'title: true'],
    ['nothing where text belongs', 'title: ~'],
    ['a code with too few digits', 'archive:\n  case_number: 2026'],
    ['a key that stands there already', 'title: A\ntitlle: B'],
    ['two keys that may be the same one', 'titlle: A\ntittle: B'],
    ['a key in the wrong place', 'need:\n  title: x'],
    ['a key that would get a value of the wrong kind', 'stagee: [a, b]'],
    ['a short key that is another word', 'submitter:\n  gate: 2'],
    ['a date that may be in two months', 'submitter:\n  date: 5/6/2026'],
    ['a date that may be in two months, with hyphens', 'submitter:\n  date: 05-06-2026'],
    ['a day that is not there', 'submitter:\n  date: 31.02.2026'],
    ['an amount with one comma', 'cost:\n  estimate:\n    likely: "1,250"'],
    ['an amount with one point', 'cost:\n  estimate:\n    likely: "400.000"'],
    ['a number with one point', 'cost:\n  estimate:\n    likely: 400.000'],
    ['an amount that may be in millions', 'cost:\n  estimate:\n    likely: "2,0"'],
    ['an amount in a currency', 'cost:\n  estimate:\n    likely: 1 000 kr'],
    ['a number with too many digits', 'cost:\n  estimate:\n    likely: "12345678901234567890"'],
    ['an odd number where a number belongs', 'cost:\n  estimate:\n    likely: 0x1F'],
    ['an odd number in a field of their own', 'local: { sak: 0301 }'],
    ['a choice that is another word', 'stage: plan'],
    ['a case of the last century', 'archive:\n  case_number: 98/1234'],
    ['a text over several lines', 'stage: >\n  plannning\n'],
    ['a key that stands twice', 'titlle: A\ntitlle: B'],
    ['a file that cannot be read', 'titlle: A\n  b: [\n'],
    ['a reserved key', '__proto__: { titlle: x }\nconstructor: 1'],
  ])('%s', async (_, text) => {
    expect(await fixCard(text)).toBe(text);
  });

  test('a file with any number of mends that cannot be proved is given up in time', async () => {
    const text = `decisions:\n${'  - { case: 2026 }\n'.repeat(3000)}`;
    const started = performance.now();
    expect(await fixCard(text)).toBe(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('everything else stays', () => {
  test('the byte order mark, line breaks of Windows, and a last line without an end', async () => {
    expect(await fixCard('\uFEFF# kommentar\r\ntitlle:  "Kort"  \r\n\r\nform: "project"')).toBe(
      '\uFEFF# kommentar\r\ntitle:  "Kort"  \r\n\r\nform: "project"',
    );
  });

  /** A card as a person may have left it: each line with how it may be written, and what is to stand there afterwards. */
  const line = fc.constantFrom(
    ['titlle: Kort', 'title: Kort'],
    ['stage : plannning', 'stage : planning'],
    ['cost: {  estimate: { likely: 1 000 000 } , }', 'cost: {  estimate: { likely: 1000000 } , }'],
    ['submitter: { role: 12, date: 31.12.2026 }', 'submitter: { role: "12", date: 2026-12-31 }'],
    ['replaces_system: JA', 'replaces_system: true'],
    ["'form': 'Project'", "'form': 'project'"],
  );
  const comment = fc.constantFrom('', '   ', '  # 31.12.2026 titlle: 1 000 000', ' # æøå 😀 "\'', '\t# x');
  const between = fc.constantFrom('', '# stage: plannning', '   ', '#', '# 😀\t\u00A0');
  test('of any card', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(line, { selector: ([before]) => before, minLength: 1 }),
        fc.infiniteStream(comment),
        fc.infiniteStream(between),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        async (lines, comments, gaps, end, mark, closed) => {
          const around = lines.map(() => [String(gaps.next().value), String(comments.next().value)] as const);
          const write = (at: 0 | 1) =>
            (mark ? '\uFEFF' : '') +
            lines.map((each, index) => `${around[index]?.[0]}${end}${each[at]}${around[index]?.[1]}`).join(end) +
            (closed ? end : '');
          expect(await fixCard(write(0))).toBe(write(1));
          expect(await fixCard(write(1))).toBe(write(1));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('whatever stands in the values and keys', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        hostileText,
        fc.constantFrom('plain', 'double', 'single'),
        async (key, value, how) => {
          const write = (text: string) =>
            how === 'plain' ? text : how === 'double' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
          const text = `${write(key)}: ${write(value)}\ntitlle: ${write(value)}\nsubmitter: { date: ${write(value)} }\n`;
          const after = await fixCard(text);
          // Only the one key may have been mended: no text of this kind is nearly something.
          expect(
            [text, text.replace('\ntitlle:', '\ntitle:')].map((each) => new TextDecoder().decode(encode(each))),
          ).toContain(new TextDecoder().decode(encode(after)));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('every fixture', () => {
  for (const code of fixtureCodes()) {
    test(code, async () => {
      const tree = fixtureTree(code);
      const { problems } = check(await loadPortfolio(tree, 'portfolio'), '2026-11-22');
      const fixable = problems.filter(({ fix }) => fix !== null);
      const left = problems.filter(({ fix }) => fix === null).map(({ finding }) => finding.code);
      expect(await codesIn(await mended(tree))).toEqual(left);
      expect(planFixes(await loadPortfolio(tree, 'p'), everything).flatMap(({ edits }) => edits)).toHaveLength(
        fixable.length,
      );
    });
  }
  test('these and no others have a mend', async () => {
    const fixable: string[] = [];
    for (const code of fixtureCodes())
      if (planFixes(await loadPortfolio(fixtureTree(code), 'p'), everything).length > 0) fixable.push(code);
    expect(fixable).toMatchInlineSnapshot(`
      [
        "bad-form",
        "not-a-date",
        "not-a-number",
        "not-true-or-false",
        "quote-needed",
        "unknown-choice",
        "unknown-key",
      ]
    `);
  });
});

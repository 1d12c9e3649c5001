import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { checkSarif } from '../../../src/render/check/check-sarif.ts';
import type { CheckView, LocatedFinding } from '../../../src/view/check-view.ts';
import { acceptedWarning, checkViewOf, oneCard } from '../../support/literal-tree.ts';
import { manyProblems } from '../../support/many-problems.ts';
import { readSarif } from '../../support/sarif-reader.ts';

const nb = await loadCatalogue('nb', 'NOK');
const sarif = (view: CheckView) => readSarif(checkSarif(view, nb));

test('the rules that were broken are explained, and no others', async () => {
  const { tool, results } = sarif(await checkViewOf(oneCard('stage: ideas\nmangaer: x\nannet: y\n')));
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(['unknown-choice', 'unknown-key']);
  expect(tool.driver.rules[1]).toMatchObject({
    shortDescription: { text: nb.findings['unknown-key'].title },
    fullDescription: { text: nb.findings['unknown-key'].why },
  });
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['unknown-choice', 'error'],
    ['unknown-key', 'error'],
    ['unknown-key', 'error'],
  ]);
});

test('columns count UTF-16 code units', async () => {
  const files = oneCard('people: { responsible: "👩‍👧 𐐀 ø", mangaer: x }\n');
  const { columnKind, results } = sarif(await checkViewOf(files));
  const { region, artifactLocation } = results[0]?.locations[0]?.physicalLocation ?? {};
  const line = files['projects/kort.yaml']?.split('\n')[(region?.startLine ?? 0) - 1];
  expect(columnKind).toBe('utf16CodeUnits');
  expect(line?.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe('mangaer');
  expect(artifactLocation?.uri).toBe('portfolio/projects/kort.yaml');
});

test('a range over several lines ends in the column of its last line', async () => {
  const files = oneCard('stage: ["👩‍👧",\n  "𐐀𐐀", x]\n');
  const { region } = sarif(await checkViewOf(files)).results[0]?.locations[0]?.physicalLocation ?? {};
  const lines = files['projects/kort.yaml']?.split('\n') ?? [];
  expect(region?.endLine).toBe((region?.startLine ?? 0) + 1);
  expect(lines[(region?.endLine ?? 0) - 1]?.slice(0, (region?.endColumn ?? 0) - 1)).toBe('  "𐐀𐐀", x]');
});

test('file names become addresses that name no other file', async () => {
  const model = await checkViewOf(oneCard('mangaer: x\n'));
  const file = 'portfolio/projects/a b#c%41:ø?.yaml';
  const { results } = sarif(manyProblems(model, [{ severity: 'error', file }]));
  const { uri = '' } = results[0]?.locations[0]?.physicalLocation.artifactLocation ?? {};
  expect(decodeURIComponent(new URL(uri, 'file:///').pathname)).toBe(`/${file}`);
});

test('an accepted warning is a suppressed note with its reason', async () => {
  const [result] = sarif(await checkViewOf(acceptedWarning('Vi vet det.'))).results;
  expect(result?.level).toBe('note');
  expect(result?.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'Vi vet det.' }]);
});

test('what is not accepted is not suppressed', async () => {
  expect(sarif(await checkViewOf(oneCard('mangaer: x\n'))).results[0]).not.toHaveProperty('suppressions');
});

test('at most 25,000 results, the gravest, those in changed files first, and the rest are counted', async () => {
  const model = await checkViewOf(oneCard('mangaer: x\n'));
  const warnings = Array.from({ length: 25_000 }, () => ({ severity: 'warning' as const }));
  const view = manyProblems(model, [...warnings, { severity: 'error' }, { severity: 'warning', file: 'b.yaml' }]);
  const { results, invocations } = sarif({ ...view, changedFiles: new Set(['b.yaml']) });
  expect(results).toHaveLength(25_000);
  expect(results[0]?.level).toBe('error');
  expect(results[1]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('b.yaml');
  expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('2 funn har ikke fått plass');
});

test('a safe edit is a fix', async () => {
  const view = await checkViewOf(oneCard('people: { responsible: "𐐀", mangaer: x }\n'));
  const problem = view.problems[0] as LocatedFinding;
  const { start, end } = problem.place;
  const fixed = { ...view, problems: [{ ...problem, fix: { start, end, text: 'manager' } }] };
  expect(sarif(fixed).results[0]?.fixes).toMatchObject([
    {
      artifactChanges: [
        {
          artifactLocation: { uri: 'portfolio/projects/kort.yaml' },
          replacements: [
            {
              deletedRegion: { startLine: 5, startColumn: 30, endLine: 5, endColumn: 37 },
              insertedContent: { text: 'manager' },
            },
          ],
        },
      ],
    },
  ]);
});

import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { checkRdjson } from '../../../src/render/check/check-rdjson.ts';
import type { CheckView, LocatedFinding, SuggestedEdit } from '../../../src/view/check-view.ts';
import { acceptedWarning, checkViewOf, oneCard } from '../../support/literal-tree.ts';
import { readRdjson, textIn, withSuggestion } from '../../support/rdjson-reader.ts';

const nb = await loadCatalogue('nb', 'NOK');
const rdjson = (view: CheckView) => readRdjson(checkRdjson(view, nb));
const files = oneCard('people: { responsible: "👩‍👧 𐐀 ø", mangaer: x }\n');
const card = files['projects/kort.yaml'] ?? '';

function withFix(view: CheckView, fix: (problem: LocatedFinding) => SuggestedEdit): CheckView {
  return { ...view, problems: view.problems.map((each) => ({ ...each, fix: fix(each) })) };
}

test('ranges count bytes of UTF-8', async () => {
  const [found, ...others] = rdjson(await checkViewOf(files));
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: 'ERROR',
    code: { value: 'unknown-key' },
    location: { path: 'portfolio/projects/kort.yaml' },
  });
  expect(found && textIn(card, found.location.range)).toBe('mangaer');
});

test('a safe edit is a suggestion that gives the text wanted', async () => {
  const view = withFix(await checkViewOf(files), ({ place: { start, end } }) => ({ start, end, text: 'møster' }));
  const suggestion = rdjson(view)[0]?.suggestions?.[0];
  expect(suggestion && withSuggestion(card, suggestion)).toBe(card.replace('mangaer', 'møster'));
});

test('an edit on a line whose text is not at hand is not suggested: its columns would be guesses', async () => {
  const away = { line: 1, column: 3 };
  const view = withFix(await checkViewOf(files), () => ({ start: away, end: away, text: 'x' }));
  expect(rdjson(view)[0]).not.toHaveProperty('suggestions');
});

test('without a safe edit nothing is suggested', async () => {
  const view = await checkViewOf(files);
  const plain = { ...view, problems: view.problems.map((each) => ({ ...each, fix: null })) };
  expect(rdjson(plain)[0]).not.toHaveProperty('suggestions');
});

test('a file without text has a line and no columns', async () => {
  const [found] = rdjson(await checkViewOf({ ...files, 'projects/tom.yaml': '' }));
  expect(found?.location).toEqual({ path: 'portfolio/projects/kort.yaml', range: expect.anything() });
  const empty = rdjson(await checkViewOf({ ...files, 'projects/tom.yaml': '' })).find(({ location }) =>
    location.path.endsWith('tom.yaml'),
  );
  expect(empty?.location.range).toEqual({ start: { line: 1 } });
});

test('what is accepted needs no review', async () => {
  expect(rdjson(await checkViewOf(acceptedWarning('Vi vet det.')))).toEqual([]);
});

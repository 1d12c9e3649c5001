// The opening, the ranking and the status in every language, on the example and on a register that knows next to nothing.
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { headingsIn, plainText } from '../../../src/render/headings-in.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { keyFigureBlocks } from '../../../src/render/report/opening/key-figures.ts';
import { openingBlocks } from '../../../src/render/report/opening.ts';
import { rankingBlocks } from '../../../src/render/report/ranking.ts';
import { statusBlocks } from '../../../src/render/report/status.ts';
import { contentsBlocks, withAnchors } from '../../../src/render/report/table-of-contents.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { openingView } from '../../../src/view/report/opening-view.ts';
import { rankingView } from '../../../src/view/report/ranking-view.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { statusView } from '../../../src/view/report/status-view.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const register = reportFactsOf({
  projects: Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `p${index}`,
      { title: `Prosjekt ${index}`, status: 'active', stage: 'execution' } as const,
    ]),
  ),
});
const cases: readonly (readonly [string, ReportFacts])[] = [
  ['example', await exampleFacts()],
  ['register', register],
];

async function chaptersOf(facts: ReportFacts, language: (typeof languages)[number]) {
  const catalogue = await loadCatalogue(language, 'NOK');
  const opening = openingView(facts);
  const chapters = withAnchors([
    ...keyFigureBlocks(opening, catalogue),
    ...rankingBlocks(rankingView(facts), catalogue),
    ...statusBlocks(statusView(facts), catalogue),
  ]);
  return { first: openingBlocks(opening, catalogue), chapters, contents: contentsBlocks(chapters, catalogue) };
}

describe.each(cases)('%s', (_, facts) => {
  test.each(languages)('reads without holes in %s, and no line of text is wider than 100', async (language) => {
    const { first, chapters, contents } = await chaptersOf(facts, language);
    const text = writeText([...first, ...contents, ...chapters]);
    expect(text + writeMarkdown(first)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});

test('the contents link to every chapter', async () => {
  const { chapters, contents } = await chaptersOf(register, 'nb');
  const titles = headingsIn(chapters)
    .filter(({ level }) => level === 2)
    .map(({ text }) => plainText(text));
  expect(writeMarkdown([...contents, ...chapters]).match(/^- \[[^\]]+\]\(#/gm)).toHaveLength(titles.length);
});

test('a register of many silent projects is cut, and says so', async () => {
  const text = writeText((await chaptersOf(register, 'nb')).chapters);
  expect(text).toContain('60 prosjekter skulle ha rapportert');
  expect(text).toContain('… og 35 til.');
});

test('the first page tells of errors in the cards', async () => {
  const [, facts] = cases[0] ?? ['', register];
  const wrong = { ...facts, check: { ...facts.check, errors: 3 } };
  expect(writeText((await chaptersOf(wrong, 'nb')).first)).toContain('Datakvalitet: ■ 3 feil');
});

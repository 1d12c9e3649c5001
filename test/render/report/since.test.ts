import { describe, expect, test } from 'vitest';
import { noPast } from '../../../src/core/model/past.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { details, table } from '../../../src/render/build-blocks.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { markTables } from '../../../src/render/report/mark-tables.ts';
import { portfolioReportBlocks } from '../../../src/render/report/portfolio-report.ts';
import { projectLink } from '../../../src/render/report/project-link.ts';
import { sinceBlocks } from '../../../src/render/report/since.ts';
import { noMarks, sinceMarks } from '../../../src/render/report/since-mark.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { portfolioReportView } from '../../../src/view/report/portfolio-report-view.ts';
import type { ProjectSince } from '../../../src/view/report/project-since.ts';
import { factsSince } from '../../support/since-of.ts';

const same = { before: null, now: null };
const kept: ProjectSince = {
  isNew: false,
  hasMoved: false,
  stage: same,
  status: same,
  colour: same,
  cost: same,
  end: same,
  rank: same,
};
const catalogue = await loadCatalogue('nb', 'NOK');

function marksOf(project: Partial<ProjectSince>) {
  return sinceMarks(new Map([['a', { ...kept, ...project }]]), catalogue);
}

describe('marks', () => {
  test.each<[string, Partial<ProjectSince>, string]>([
    ['up', { rank: { before: 5, now: 3 } }, '5 ▲2'],
    ['down', { rank: { before: 3, now: 4 } }, '3 ▼1'],
    ['the same place', { rank: { before: 3, now: 3 } }, '3'],
    ['new in the portfolio', { isNew: true, rank: { before: null, now: 3 } }, 'ny'],
    ['new in the list', { rank: { before: null, now: 3 } }, '–'],
  ])('%s', (_, project, expected) => {
    expect(marksOf(project).places?.cell('a')).toBe(expected);
  });

  test('each column says what its own fact was', () => {
    const marks = marksOf({
      colour: { before: 'green', now: 'red' },
      cost: { before: 1_000_000, now: 1_500_000 },
      end: { before: '2027-06-30', now: '2027-07-10' },
      stage: { before: 'idea', now: 'concept' },
    });
    expect(marks.light('a', '■ Rød')).toBe('●\u00A0Grønn → ■ Rød');
    expect(marks.amount('a', '1,5')).toBe('1,5 (+0,5)');
    expect(marks.end('a', '10.07.2027')).toBe('10.07.2027 (10 dager senere)');
    expect(marks.stage('a', 'Konsept')).toBe('Konsept (var idé)');
    expect(marks.status('a', 'Aktiv')).toBe('Aktiv');
  });

  test('what rounds to nothing, what is new and what is unknown get no figure', () => {
    expect(marksOf({ cost: { before: 1_000_000, now: 1_010_000 } }).amount('a', '1,0')).toBe('1,0');
    expect(marksOf({ isNew: true, cost: { before: null, now: 1_000_000 } }).amount('a', '1,0')).toBe('1,0');
    expect(marksOf({}).amount('b', '1,0')).toBe('1,0');
  });
});

test('names are marked in every table, also in a folded one, and nowhere else', () => {
  const rows = [[projectLink('a', 'Alfa')], [[projectLink('a', 'Alfa'), ', ', projectLink('b', 'Beta')]]];
  const blocks = [details('Mer', [table(['Prosjekt'], rows)])];
  const marked = writeMarkdown(markTables(blocks, marksOf({ hasMoved: true })));
  expect(marked.match(/\(endret\)/g)).toHaveLength(1);
  expect(markTables(blocks, noMarks)).toBe(blocks);
});

const card: Card = {
  title: 'A',
  stage: 'concept',
  status: 'proposed',
  scores: { k: { score: 3, reason: 'x' } },
  cost: { project: [{ year: 2027, budget: 1_000_000 }] },
  time: { period: { start: '2027-01-01', end: '2027-06-30' } },
  status_report: { date: '2026-11-01', overall: { colour: 'green' } },
};
const strategy = { criteria: [{ id: 'k', name: 'Nytte', weight: 1 }] };
const facts = factsSince(
  { strategy, projects: { a: card, b: { ...card, title: 'B' }, c: { ...card, title: 'C' } } },
  {
    strategy: { criteria: [{ id: 'k', name: 'Nytte', weight: 2 }] },
    projects: {
      a: { ...card, status_report: { date: '2026-11-01', overall: { colour: 'red', comment: 'Sent.' } } },
      b: {
        ...card,
        title: 'B',
        stage: 'planning',
        scores: { k: { score: 5, reason: 'x' } },
        cost: { project: [{ year: 2027, budget: 1_400_000 }] },
        time: { period: { start: '2027-01-01', end: '2028-06-30' } },
      },
      d: { ...card, title: 'D' },
    },
  },
);
const past = {
  ...noPast,
  baselines: new Map([
    [
      'b',
      { decision: '2026-09-17/V1', date: '2026-09-17', commit: 'c'.repeat(40), cost: 1_000_000, end: '2027-06-30' },
    ],
  ]),
  staleScores: new Map([
    [
      'b',
      [
        {
          criterion: 'k',
          scoredOn: '2026-05-01',
          scoredIn: 'd'.repeat(40),
          changedOn: '2026-10-01',
          changedIn: null,
          facts: ['cost', 'scope'] as const,
        },
      ],
    ],
  ]),
};

test.each(languages)(
  'the whole report reads without holes in %s, and no line of text is wider than 100',
  async (language) => {
    const words = await loadCatalogue(language, 'NOK');
    const blocks = portfolioReportBlocks(portfolioReportView({ ...facts, past }), words);
    const text = writeText(blocks);
    expect(text + writeMarkdown(blocks)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(text).toContain(words.report.past.approved.title);
    expect(text).toContain(words.report.past.stale.title);
  },
);

test.each(languages)('why there is no comparison is one sentence in %s', async (language) => {
  const words = await loadCatalogue(language, 'NOK');
  const unreachable = { kind: 'unreachable', meeting: '2026-09-17', commit: 'e'.repeat(40) } as const;
  for (const view of [{ kind: 'first' } as const, { kind: 'unrecorded' } as const, unreachable]) {
    const blocks = sinceBlocks(view, words);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    expect(writeText(blocks)).not.toMatch(/--since|commit|git/);
  }
  const { hint } = words.report.since;
  expect(hint.unrecorded).toContain('--since');
  expect(hint.unreachable('17.09.2026', 'e'.repeat(10))).toContain('eeeeeeeeee');
});

import { describe, expect, test } from 'vitest';
import { explainRank, onlyAsked } from '../../../src/app/explain-rank.ts';
import { rank } from '../../../src/app/rank.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { rankBlocks } from '../../../src/render/rank/rank-blocks.ts';
import { rankCsv } from '../../../src/render/rank/rank-csv.ts';
import { rankJson } from '../../../src/render/rank/rank-json.ts';
import { whyBlocks } from '../../../src/render/rank/why-blocks.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const wishes = { today: goldenToday, area: null, weights: null };
const fields = [
  'id',
  'title',
  'rank',
  'value',
  'riskAdjusted',
  'success',
  'contributions',
  'valuePerMillion',
  'riskAdjustedPerMillion',
  'npv',
  'netBenefitRatio',
  'cost',
  'p50',
  'p85',
  'outside',
  'incomplete',
];

test('JSON has exactly the fields of the contract, and contributions that sum to the value', () => {
  const { schema, projects } = JSON.parse(rankJson(rank(goldenPortfolio(), wishes)));
  expect(schema).toBe(1);
  expect(Object.keys(projects[0])).toEqual(fields);
  for (const each of projects) {
    const parts: number[] = Object.values(each.contributions);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(each.value);
  }
});

test('CSV has one row for each project and one column for each criterion', () => {
  const [header = '', ...rows] = rankCsv(rank(goldenPortfolio(), wishes)).trimEnd().split('\r\n');
  expect(header.split(',')).toHaveLength(fields.length - 1 + 3);
  expect(rows).toHaveLength(goldenPortfolio().projects.length);
});

test('asking why limits the data to those that were asked about', () => {
  const view = rank(goldenPortfolio(), wishes);
  const [a = '', b = ''] = view.ranking.projects.map(({ id }) => id);
  expect(
    onlyAsked(view, explainRank(goldenPortfolio(), view, `${b},${a}`)).ranking.projects.map(({ id }) => id),
  ).toEqual([a, b]);
});

const { portfolio, today } = await exampleFacts();

describe.each(languages)('in %s', (language) => {
  test('the list and the answers to why fit 100 columns and have no holes', async () => {
    const view = rank(portfolio, { ...wishes, today });
    const catalogue = await loadCatalogue(language, 'NOK');
    const why = ['innbyggerportal', 'saksbehandling-ki', 'innbyggerportal,saksbehandling-ki'].map((ids) =>
      explainRank(portfolio, view, ids),
    );
    const pages = [
      rankBlocks(view, catalogue, false),
      ...why.map((each) => (each.kind === 'not-ranked' ? [] : whyBlocks(each, catalogue))),
    ];
    for (const text of pages.map((blocks) => writeText(blocks))) {
      expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.length).toBeGreaterThan(300);
    }
  });
});

test('why A before B says by how much, and what would turn it', async () => {
  const criteria = [
    { id: 'x', name: 'Nytte', weight: 60 },
    { id: 'y', name: 'Fundament', weight: 40 },
  ];
  const card = (x: number, y: number) => ({
    status: 'proposed' as const,
    stage: 'planning' as const,
    scores: { x: { score: x }, y: { score: y } },
  });
  const portfolio = portfolioOf({
    projects: { a: { title: 'Alfa', ...card(5, 1) }, b: { title: 'Beta', ...card(1, 5) } },
    strategy: { criteria },
  });
  const why = explainRank(portfolio, rank(portfolio, wishes), 'b,a');
  const text = writeText(why.kind === 'pair' ? whyBlocks(why, await loadCatalogue('nb', 'NOK')) : [])
    .replaceAll('\u00A0', ' ')
    .replaceAll('\n', ' ');
  // V: 60 + 8 = 68 against 12 + 40 = 52; one share of weight moved lowers the lead by 160.
  expect(text).toContain('Alfa leder over Beta med 16,0');
  expect(text).toContain('Flytt 10 % av vekten fra «Nytte» til «Fundament», så passerer Beta Alfa.');
});

test('an unknown id is told with the one that was meant; more than two are refused', () => {
  const view = rank(goldenPortfolio(), wishes);
  expect(() => explainRank(goldenPortfolio(), view, 'finnes-ikke')).toThrow('unknown-card');
  expect(() => explainRank(goldenPortfolio(), view, 'a,b,c')).toThrow('unknown-value');
});

test('a card that could not be read is named under the list, and the answer to why says so', async () => {
  const portfolio = { ...goldenPortfolio(), unreadable: ['knust-kort'] };
  const view = rank(portfolio, wishes);
  const text = writeText(rankBlocks(view, await loadCatalogue('nb', 'NOK'), false));
  expect(text).toContain('Kunne ikke leses, og er ikke med: knust-kort.');
  expect(explainRank(portfolio, view, 'knust-kort')).toMatchObject({ kind: 'not-ranked', because: 'unreadable' });
  const [id = ''] = view.ranking.projects.map((project) => project.id);
  expect(explainRank(portfolio, view, `${id},knust-kort`)).toMatchObject({ id: 'knust-kort', because: 'unreadable' });
  expect(explainRank(portfolio, view, `knust-kort,${id}`)).toMatchObject({ id: 'knust-kort', because: 'unreadable' });
});

test('a turning point that would be printed as nothing or everything is left out', async () => {
  const criteria = [
    { id: 'x', name: 'Nytte', weight: 50 },
    { id: 'y', name: 'Fundament', weight: 50 },
  ];
  const card = (x: number, y: number) => ({ scores: { x: { score: x }, y: { score: y } } });
  const portfolio = portfolioOf({ projects: { a: card(5, 3), b: card(2, 3) }, strategy: { criteria } });
  const why = explainRank(portfolio, rank(portfolio, wishes), 'a,b');
  const text = writeText(why.kind === 'pair' ? whyBlocks(why, await loadCatalogue('nb', 'NOK')) : []);
  expect(text).not.toMatch(/enn (0|100)\s%/);
  expect(text).toContain('Ingen endring i vekten på ett kriterium alene snur rekkefølgen.');
});

test('a cost without years is marked so, with what to fill in', async () => {
  const portfolio = portfolioOf({
    projects: { a: { title: 'Alfa', scores: { k: { score: 3 } }, cost: { estimate: { likely: 1_000_000 } } } },
    strategy: { criteria: [{ id: 'k', name: 'K', weight: 1 }] },
    capacity: { frames: [{ year: 2027, amount: 3_000_000 }] },
  });
  const text = writeText(rankBlocks(rank(portfolio, wishes), await loadCatalogue('nb', 'NOK'), false));
  expect(text).toContain('mangler år');
  expect(text.replaceAll('\n', ' ')).toContain('kommer, for Alfa. Fyll ut time.period på kortet.');
});

// Whether the frame holds each year, as the report and the choice tell it: in words, in a diagram that can be drawn, and for programs.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { explainSelection } from '../../src/app/explain-selection.ts';
import type { Card } from '../../src/core/model/portfolio.ts';
import type { YearCostRange } from '../../src/core/risk/year-cost-range.ts';
import { type Language, languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { costYearsBlocks } from '../../src/render/cost-years-blocks.ts';
import { writeMarkdown } from '../../src/render/markdown/write-markdown.ts';
import { moneyUncertaintyBlocks } from '../../src/render/report/money-uncertainty.ts';
import { selectBlocks } from '../../src/render/select/select-blocks.ts';
import { selectJson } from '../../src/render/select/select-json.ts';
import { moneyUncertaintyView } from '../../src/view/report/money-uncertainty-view.ts';
import { portfolioOf } from '../support/portfolio-of.ts';
import { reportFactsOf } from '../support/report-facts-of.ts';
import { noSolver } from '../support/solver-sources.ts';
import { mermaid } from './markdown/mermaid-in-jsdom.ts';

const million = 1_000_000;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const proposed = (score: number, ...budgets: readonly (readonly [number, number])[]): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score } },
  cost: { project: budgets.map(([year, budget]) => ({ year, budget: budget * million })) },
});
const estimated = (card: Card, low: number, likely: number, high: number): Card => ({
  ...card,
  cost: { ...card.cost, estimate: { low: low * million, likely: likely * million, high: high * million } },
});
const literal = {
  projects: {
    'a': estimated(proposed(5, [2027, 10], [2028, 10]), 16, 20, 34),
    'b': estimated(proposed(4, [2027, 8]), 7, 8, 14),
    // Too dear: below the line, and in no set.
    'c': estimated(proposed(3, [2027, 30]), 20, 30, 50),
    'ferdig': { status: 'active', stage: 'realisation', cost: { project: [{ year: 2027, budget: million }] } } as Card,
  },
  strategy: { criteria: [{ id: 'k', name: 'k', weight: 1 }] },
  capacity: {
    frames: [
      { year: 2027, amount: 23 * million, reserve: 2 * million },
      { year: 2028, amount: 30 * million, reserve: million },
    ],
  },
};
const today = '2027-01-01';
const years = moneyUncertaintyView(reportFactsOf(literal, today)).years;

async function written(shown: readonly YearCostRange[], language: Language = 'nb'): Promise<string> {
  return plain(writeMarkdown(costYearsBlocks(shown, 'list', 4, await loadCatalogue(language, 'NOK'))));
}

test('the plan of a year is what the frame is used for: bound, delivered and with room on the list', () => {
  expect(years.map(({ year, planned, frame, reserve }) => [year, planned, frame, reserve])).toEqual([
    [2027, 19 * million, 23 * million, 2 * million],
    [2028, 10 * million, 30 * million, million],
  ]);
  const area = { ...reportFactsOf(literal, today), area: 'Skole' };
  expect(moneyUncertaintyView(area).years.map(({ year, frame }) => [year, frame])).toEqual([
    [2027, null],
    [2028, null],
  ]);
});

test('a lay reader is told in how many of 100 cases, and the sure years together', async () => {
  const [cases, text] = [years[0], await written(years)];
  const shares = (kind: 'frameHolds' | 'reserveUntouched') =>
    [cases?.independent[kind] ?? NaN, cases?.together[kind] ?? NaN].map((share) => Math.round(100 * share)).sort();
  const [low, high] = shares('frameHolds');
  expect(low).toBeLessThan(high ?? 0);
  const [fewest, most] = shares('reserveUntouched');
  expect(text).toContain(
    `- I 2027 holder rammen i mellom ${low} og ${high} av 100 tilfeller, og i mellom ${fewest} og ${most} uten at reserven røres.`,
  );
  expect(text).toContain('- I 2028 holder rammen i minst 99 av 100 tilfeller, også uten at reserven røres.');
  expect(text).toMatch(/\| 2027 \| +19,0 \|.*\| +23,0 \| +2,0 \| /);
});

test('never, and nearly always, are not rounded away', async () => {
  const even = { p10: million, p50: million, p85: million };
  const at = (year: number, share: number): YearCostRange => {
    const own = { ...even, frameHolds: share, reserveUntouched: share };
    return { year, planned: million, frame: million, reserve: 0, independent: own, together: own };
  };
  const text = await written([at(2027, 0), at(2028, 0.001), at(2029, 0.98), at(2030, 0.9999)]);
  expect(text).toContain('I 2027 holder rammen ikke i noe tilfelle.');
  expect(text).toContain('I 2028 holder rammen i 1 av 100 tilfeller.');
  expect(text).toContain('I 2029 holder rammen i 98 av 100 tilfeller.');
  expect(text).toContain('I 2030 holder rammen i minst 99 av 100 tilfeller.');
  expect(text).not.toContain('Uten reserven');
});

test('without a frame there are amounts and three lines, and nothing about what holds', async () => {
  const view = moneyUncertaintyView(reportFactsOf({ ...literal, capacity: {} }, today));
  expect(view.counted).toBe('all');
  const text = await written(view.years);
  expect(text).not.toMatch(/holder rammen i|Ramme /);
  expect(text.match(/^ {4}line /gm)).toHaveLength(3);
  expect(text).not.toContain('    bar ');
});

test.each(languages)('in the report and in the choice, the fan can be drawn in %s', async (language) => {
  const catalogue = await loadCatalogue(language, 'NOK');
  const wishes = { today, force: [], without: [], frames: new Map(), weights: null, quick: false, seconds: null };
  const view = await explainSelection(portfolioOf(literal), wishes, noSolver);
  const report = moneyUncertaintyBlocks(moneyUncertaintyView(reportFactsOf(literal, today)), catalogue);
  for (const blocks of [report, selectBlocks(view, catalogue, true)]) {
    const text = writeMarkdown(blocks);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const diagrams = [...text.matchAll(/```mermaid\n([\s\S]*?)```/g)].flatMap(([, diagram = '']) => diagram);
    const fan = diagrams.find((diagram) => diagram.includes('P85')) ?? '';
    expect(fan).toMatch(/bar \[23, 30\]\n {4}line .*\n {4}line .*\n {4}line /);
    expect(fan).toContain('accDescr: ');
    await expect(mermaid.parse(fan)).resolves.toBeTruthy();
  }
});

test('the choice counts the starts that are chosen and the frames that are tried, and programs can read it', async () => {
  const { a, b } = literal.projects;
  const late = { ...b, time: { period: { start: '2027-01-01' }, allowed_starts: [2028] } };
  const frames = new Map([[2027, 12 * million]]);
  const view = await explainSelection(
    portfolioOf({ ...literal, projects: { a, b: late } }),
    { today, force: [], without: [], frames, weights: null, quick: false, seconds: null },
    noSolver,
  );
  expect(view.costRange?.years).toMatchObject([
    { year: 2027, planned: 10 * million, frame: 12 * million },
    { year: 2028, planned: 18 * million, frame: 30 * million },
  ]);
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addSchema(JSON.parse(readFileSync('schemas/output.schema.json', 'utf8')), 'output.schema.json');
  const validate = ajv.getSchema('output.schema.json#/$defs/select');
  const answer = JSON.parse(selectJson(view));
  validate?.(answer);
  expect(validate?.errors ?? []).toEqual([]);
  expect(Object.keys(answer.costRange.years[0].together)).toEqual([
    'p10',
    'p50',
    'p85',
    'frameHolds',
    'reserveUntouched',
  ]);
});

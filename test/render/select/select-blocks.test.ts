// What the council reads: the result, the prices, the limits and what is short; never the best when that is not proven.

import { describe, expect, test } from 'vitest';
import { explainSelection } from '../../../src/app/explain-selection.ts';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { type Language, languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { selectBlocks } from '../../../src/render/select/select-blocks.ts';
import { selectCsv } from '../../../src/render/select/select-csv.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import type { SelectView } from '../../../src/view/select-view.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { withHighs } from '../../support/solver-sources.ts';

const wishes = {
  today: goldenToday,
  force: [] as readonly string[],
  without: [] as readonly string[],
  frames: new Map<number, number>(),
  weights: null,
  quick: false,
  seconds: null,
};
const viewOf = (portfolio: Portfolio, changes: Partial<typeof wishes> = {}) =>
  explainSelection(portfolio, { ...wishes, ...changes }, withHighs);

const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ');

async function textOf(view: SelectView, language: Language = 'nb'): Promise<string> {
  return plain(writeText(selectBlocks(view, await loadCatalogue(language, 'NOK'), false)));
}

const golden = await viewOf(goldenPortfolio('none'));

test('one sentence tells the result, and that it is proven', async () => {
  const text = await textOf(golden);
  expect(text).toContain(
    '4 av 6 prosjekter til valg er med. Sammen med det ene lovpålagte eller bundne gir de verdien 228,0 og koster 22,0 mill. kr. Dette er det beste utvalget: det er bevist',
  );
  expect(text).toContain('Av rammen brukes 14,0 av 14,0 i 2027 og 8,0 av 9,0 i 2028 (mill. kr).');
});

test('each pays its price: those in the set, and those left out with whose place they take', async () => {
  const text = await textOf(golden);
  expect(text).toMatch(/portal 2027 76,0 10,0 \S+ 8,0 sak-ki/);
  expect(text).toContain('sak-ki 68,0 9,0 8,0 Tar plassen til portal.');
  expect(text).toMatch(/melding-a 62,0 5,0 22,0 Bare dette eller melding-b kan gjøres\. Tar plassen til portal/);
  expect(text).toMatch(/id-modern 2027 32,0 4,0 lovpålagt/);
});

test('full years are marked, and the steps say what the last krone buys and what the next takes', async () => {
  const text = await textOf(golden);
  expect(text).toMatch(/2027 14,0 2,0 12,0 0,0 begrenser valget/);
  expect(text).toMatch(/utvikling|Utvikling 2027 7,0 1,0 6,0 0,0 begrenser valget/);
  expect(text).toContain(
    'Det siste trinnet rammen rekker til, går fra 13,0 mill. kr til 14,0 mill. kr og gir 8,0 poeng. Neste trinn krever 1,0 mill. kr mer enn rammen, og gir 8,0 poeng.',
  );
  expect(text).toMatch(/14,0 228,0 portal sak-ki dagens ramme/);
  expect(text).toContain('«portfolio select --force sak-ki» eller «portfolio select --frame 2027=15000000»');
});

test.each(languages)('when time was up nothing is called the best in %s', async (language) => {
  const set = golden.set && {
    ...golden.set,
    isOptimal: false,
    bound: 239.4,
    left: golden.set.left.map((row) => ({
      ...row,
      otherwise: row.otherwise && { ...row.otherwise, proven: false },
    })),
  };
  const text = await textOf(
    { ...golden, status: 'feasible', set, nearBest: [], tie: null, staircase: null, overWeights: null },
    language,
  );
  expect(text).not.toMatch(/\bbest|\bbeste/i);
  expect(text).toMatch(/239[.,]4 \(5 %/);
  expect(text).toMatch(/(høyst|høgst|at most) 8[.,]0/);
});

test('what is short is told with both figures, and with the command that mends it', async () => {
  const view = await viewOf(goldenPortfolio('none'), {
    frames: new Map([
      [2027, 1_000_000],
      [2028, 500_000],
    ]),
    force: ['portal'],
  });
  const text = await textOf(view);
  expect(text).toContain('Ingen utvalg holder rammen og reglene');
  expect(text).toContain('Det som må være med, trenger 8,0 av 1,0 mill. kr i 2027. Det mangler 7,0 mill. kr.');
  expect(text).toContain('portfolio select --force portal --frame 2027=8000000 --frame 2028=6000000');
  expect(text).toContain('Utvalget når dette gir etter');
});

test('people that are short are told in full-time equivalents', async () => {
  const portfolio = goldenPortfolio('none');
  const competences = [{ id: 'utvikling', name: 'Utvikling', years: [{ year: 2027, fte: 0.5 }] }];
  const text = await textOf(await viewOf({ ...portfolio, capacity: { ...portfolio.capacity, competences } }));
  expect(text).toContain(
    'Lovpålagte og bundne prosjekter trenger 1,0 av 0,5 årsverk Utvikling i 2027. Det mangler 0,5.',
  );
  expect(text).toContain('Ingen kapasitet er lagt inn for Utvikling i 2028, så det stopper ingen.');
});

test('a binding target that cannot be met is told as the strategy says it', async () => {
  const card: Card = {
    status: 'proposed',
    stage: 'planning',
    sector: 'helse',
    scores: { k: { score: 2 } },
    cost: { project: [{ year: 2027, budget: 1 }] },
  };
  const strategy = { criteria: [{ id: 'k', name: 'k', weight: 1 }] };
  const target = { dimension: 'sector', value: 'helse', min_projects: 2, binding: true } as const;
  const governance = { sectors: [{ id: 'helse', name: 'Helse og omsorg' }] };
  const one = portfolioOf({ projects: { 'a': card }, strategy: { ...strategy, balance: [target] }, governance });
  expect(await textOf(await viewOf(one))).toContain(
    'Strategien krever at minst 2 prosjekter er i gruppen «Helse og omsorg».',
  );
  const two = portfolioOf({
    projects: { 'a': card, 'b': card },
    strategy: { ...strategy, balance: [target] },
    governance,
  });
  expect((await viewOf(two)).status).toBe('optimal');
});

test('equals and those that cannot be chosen yet are told', async () => {
  const card = (more: Card): Card => ({ status: 'proposed', stage: 'planning', scores: { k: { score: 2 } }, ...more });
  const cost = { project: [{ year: 2027, budget: 1_000_000 }] };
  const view = await viewOf(
    portfolioOf({
      projects: {
        'a': card({ cost }),
        'b': card({ cost }),
        'uten-kostnad': card({}),
        'uten-poeng': card({ cost, scores: {} }),
        'uten-ar': card({ cost: { estimate: { likely: 5 } } }),
      },
      strategy: { criteria: [{ id: 'k', name: 'k', weight: 1 }], risk: { mode: 'none' } },
      capacity: { frames: [{ year: 2027, amount: 1_000_000 }] },
    }),
  );
  const text = await textOf(view);
  expect(text).toContain(
    'Et annet utvalg er like godt. De koster det samme og endrer like mye. Det som står her, er valgt etter alfabetisk orden på id.',
  );
  expect(text).toContain('Mangler poeng: uten-poeng. Gi dem poeng på alle kriteriene');
  expect(text).toContain('Ukjent kostnad: uten-kostnad.');
  expect(text).toContain('Kostnaden er kjent, men ikke hvilke år den kommer: uten-ar.');
});

test('CSV has a row for each project, with the same prices', async () => {
  const [header = '', ...rows] = selectCsv(golden).replaceAll('"', '').trimEnd().split('\r\n');
  expect(rows).toHaveLength(7);
  const row = rows.find((each) => each.startsWith('sak-ki')) ?? '';
  const cells = Object.fromEntries(header.split(',').map((name, index) => [name, row.split(',')[index]]));
  expect(cells).toMatchObject({ standing: 'left', value: '68', price: '8', displaces: 'portal', start: '' });
});

test('names from cards are text, not markup', async () => {
  const portfolio = goldenPortfolio('none');
  const projects = portfolio.projects.map((project) =>
    project.id === 'sak-ki' ? { ...project, card: { ...project.card, title: '<b>| [x](javascript:1)\n# y' } } : project,
  );
  const view = await viewOf({ ...portfolio, projects });
  const markdown = writeMarkdown(selectBlocks(view, await loadCatalogue('nb', 'NOK'), true));
  expect(markdown).not.toMatch(/(?<!\\)<b>|(?<!\\)\[x\]|^# y/m);
});

const facts = await exampleFacts();
const example = await viewOf(facts.portfolio, { today: facts.today });

describe.each(languages)('the example in %s', (language) => {
  test('fits 100 columns and has no holes', async () => {
    const catalogue = await loadCatalogue(language, 'NOK');
    const text = writeText(selectBlocks(example, catalogue, false));
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const page = writeMarkdown(selectBlocks(example, catalogue, true));
    expect(page.length).toBeGreaterThan(text.length / 2);
  });
});

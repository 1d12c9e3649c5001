import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { diffBlocks } from '../../../src/render/diff/diff-blocks.ts';
import { diffJson } from '../../../src/render/diff/diff-json.ts';
import { diffMarkdown } from '../../../src/render/diff/diff-markdown.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import type { DiffView } from '../../../src/view/diff-view.ts';
import { diffViewOf } from '../../support/diff-view-of.ts';
import { checkViewOf, oneCard } from '../../support/literal-tree.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { after, before } from '../../support/two-portfolios.ts';

const { problems } = await checkViewOf(oneCard('stage: x\n'));
const failures: DiffView['failures'] = [
  { kind: 'error', count: 2 },
  { kind: 'budget', years: [2027, 2028] },
  { kind: 'rank', places: 3, ids: ['alfa', 'beta'] },
  { kind: 'stage', ids: ['alfa'] },
];
const full = diffViewOf(before, after, { problems: { new: problems, fixed: problems, changed: problems }, failures });
const nb = await loadCatalogue('nb', 'NOK');

const textOf = (view: DiffView, catalogue = nb) => plain(writeText(diffBlocks(view, catalogue), { width: 400 }));
const plain = (words: string) => words.replaceAll('\u00A0', ' ');

describe.each(languages)('%s', (language) => {
  test('says everything, and nothing that is no word', async () => {
    const catalogue = await loadCatalogue(language, 'NOK');
    const written = [writeText(diffBlocks(full, catalogue)), diffMarkdown(full, catalogue)];
    for (const document of written) {
      expect(document).not.toMatch(/undefined|NaN|\[object|\bnull\b|=>/);
      expect(document).toContain('Helt ny');
    }
    expect(written[1]).toMatch(/^<!-- portfolio:diff:v1 -->\n## /);
  });

  test('an empty comparison says so in one sentence', async () => {
    const catalogue = await loadCatalogue(language, 'NOK');
    const empty = diffViewOf(before, before);
    expect(textOf(empty, catalogue).startsWith(catalogue.diff.nothing)).toBe(true);
    expect(
      diffMarkdown(empty, catalogue)
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(2);
  });
});

test('the parts stand in order of importance', () => {
  const order = [
    '1 nytt prosjekt, 1 fjernet, 4 endret. Planlagt kostnad −5,2 mill. kr (fra 12,0 til 6,8 mill. kr).',
    'Av de endrede: 1 stoppet eller avvist, 1 fullført og 1 med ny ID.',
    '4 prosjekter er med både før og nå: 1 har endret kostnad (netto +800 000 kr), 2 har samme kostnad og 1 har fortsatt ukjent kostnad.',
    'Fra main (0123456, 1. november 2026) til filene slik de er nå.',
    'Stopper her',
    '2 nye feil i kontrollen.',
    'Rammen sprekker, eller sprekker mer enn før, i 2027 og 2028.',
    'Alfa og Beta flytter seg 3 plasser eller mer på listen.',
    'Alfa har byttet fase uten et vedtak som gir adgang til den.',
    'Dette forslaget lemper på reglene det skal kontrolleres etter',
    'Sekretariat, mandat, maksimum per sak: 500 000 → 900 000 kr (+400 000)',
    'Regler, mandat og rammer som ellers endres (1)',
    'Budsjettramme 2027, beløp: 7,0 → 6,0 mill. kr (−1,0)',
    'Nye problemer (1)',
    'Penger per år (2)',
    'Plass på listen',
    'Stoppet eller avvist (1)',
    'For dyrt.',
    'Fullført (1)',
    'Ny ID (1)',
    'gammelt-navn',
    'Nye prosjekter (1)',
    'Storvik kommune',
    'Fjernede prosjekter (1)',
    'Møter og vedtak',
    'portfolio/meetings/2026-12-10.yaml (ny)',
    'Vedtak V1 «Alfa»: ny – type: BP2, utfall: Godkjent',
    'Problemer som er løst (1)',
    'Endrede prosjekter (4)',
    'Alfa (fase Konsept → Planlegging; kostnad +800 000 kr; slutt 31 dager senere; 10 endringer)',
    'Kostnad: 3,0 → 3,8 mill. kr (+0,8): 2027 +0,8',
    'Milepæl M1 «I drift», planlagt: 01.03.2027 → 01.04.2027 (31 dager senere)',
    'Poeng «Nytte»: 4 → 1 (−3); begrunnelsen er den samme som før',
    'ventet tap av gevinst øker, 10 % → 20 %',
    'Ansvarlig: «Næringssjef» → «Skolesjef»',
  ];
  const text = textOf(full);
  const places = order.map((words) => [words, text.indexOf(words)] as const);
  expect(places.filter(([, at]) => at < 0)).toEqual([]);
  expect(places).toEqual([...places].sort(([, a], [, b]) => a - b));
});

test('places have their reasons in words', () => {
  const { slice } = textOf(full)
    .split('\n')
    .reduce((found, line) => ({ slice: /^Alfa {2}/.test(line) ? line : found.slice }), { slice: '' });
  expect(slice).toMatch(/egne poeng .* → .* \(lavere verdi, høyere risiko\)/);
  expect(slice).toContain('Helt ny er ny foran');
});

test('what the configuration alone moves is said apart, and once when it is everything', () => {
  const card = (title: string, nytte: number, kvalitet: number) => ({
    title,
    status: 'active' as const,
    stage: 'concept' as const,
    scores: { nytte: { score: nytte }, kvalitet: { score: kvalitet } },
  });
  const projects = { a: card('A', 5, 1), b: card('B', 1, 5) };
  const weighed = (nytte: number, kvalitet: number) =>
    portfolioOf({
      projects,
      strategy: {
        criteria: [
          { id: 'nytte', name: 'Nytte', weight: nytte },
          { id: 'kvalitet', name: 'Kvalitet', weight: kvalitet },
        ],
      },
    });
  const text = textOf(diffViewOf(weighed(99, 1), weighed(1, 99)));
  expect(text).toContain('Vekter, mål, rammer og regler alene');
  expect(text).toContain('(endrede vekter eller regler)');
  const alone = full.changes.ranking.map((move) => ({ ...move, before: 1, after: 9 }));
  const both = textOf({ ...full, changes: { ...full.changes, rankingByConfiguration: alone } });
  expect(both).toContain('fra plass 1 til 9');
});

test('a long list is cut, and says how much is left out', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`kort-${at}`, { title: `Kort ${at}` }]));
  const text = textOf(diffViewOf(portfolioOf({}), portfolioOf({ projects: many })));
  expect(text).toContain('… og 25 til.');
  expect(text).toContain('Alle står i «portfolio diff --format json».');
});

test('shares of sums are folded into the sum, and other fields are not', () => {
  const text = textOf(full);
  expect(text).not.toContain('budsjett: 2,0 → 2,8');
  const moved = structuredClone(before) as typeof before;
  const card = moved.projects[0]?.card as { cost: unknown };
  card.cost = {
    project: [
      { year: 2027, kind: 'external', budget: 1_000_000 },
      { year: 2027, kind: 'internal', budget: 1_000_000, actual: 5 },
      { year: 2028, kind: 'internal', budget: 1_000_000 },
    ],
  };
  const between = textOf(diffViewOf(before, moved));
  expect(between).toContain('Kostnad 2027, konsulenter og leverandører, budsjett: 2,0 → 1,0 mill. kr (−1,0)');
  expect(between).toContain('ny – budsjett: 1,0 mill. kr, regnskap: 5 kr');
});

describe('JSON', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const schemas = join(import.meta.dirname, '..', '..', '..', 'schemas');
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, 'output.schema.json'), 'utf8')), 'output.schema.json');
  const validate = ajv.getSchema('output.schema.json#/$defs/diff');

  test.each([
    ['everything', full],
    ['nothing', diffViewOf(before, before)],
    ['mirrored', diffViewOf(after, before)],
  ])('%s follows the schema', (_, view) => {
    expect(validate).toBeDefined();
    validate?.(JSON.parse(diffJson(view, nb)));
    expect(validate?.errors ?? []).toEqual([]);
  });

  test('holds every change, also those that are folded in words', () => {
    const told = JSON.parse(diffJson(full, nb));
    expect(told.changes).toHaveLength(full.changes.changes.length);
    expect(told.summary).toMatchObject({
      added: 1,
      removed: 1,
      changed: 4,
      kept: 4,
      budget: { changed: 1, net: 800_000 },
    });
    expect(told.cards.renamed).toEqual([{ id: 'nytt-navn', from: 'gammelt-navn' }]);
    const mandate = told.changes.find(({ field }: { field: string }) => field.endsWith('max_per_case'));
    expect(mandate).toMatchObject({ policy: 'loosens', before: 500_000, after: 900_000, delta: 400_000 });
    expect(told.budget.delta).toBe(told.budget.after - told.budget.before);
  });
});

test('what became of the cost of those that stay says nothing about what did not happen', async () => {
  const { diff } = await loadCatalogue('nb', 'NOK');
  const none = { kept: 0, changed: 0, net: '+1 kr', becameKnown: 0, becameUnknown: 0, same: 0, stillUnknown: 0 };
  const told = (counts: Partial<typeof none>) => diff.headline.kept({ ...none, ...counts });
  expect(told({ kept: 1, same: 1 })).toBe('1 prosjekt er med både før og nå, og har samme kostnad.');
  expect(told({ kept: 2, changed: 2 })).toBe(
    '2 prosjekter er med både før og nå, og har endret kostnad (netto +1 kr).',
  );
  expect(told({ kept: 3, becameKnown: 1, same: 2 })).toBe(
    '3 prosjekter er med både før og nå: 1 har fått kjent kostnad og 2 har samme kostnad.',
  );
});

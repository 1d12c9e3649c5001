// Open data: what the white list names comes out under keys that never change, and nothing else of a card does, whatever it says.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportPublic, requirePublisher } from '../../../src/app/export-public.ts';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { dcatTurtle } from '../../../src/render/open-data/dcat-turtle.ts';
import { publicCsv } from '../../../src/render/open-data/public-csv.ts';
import { publicJson } from '../../../src/render/open-data/public-json.ts';
import { examplePortfolio } from '../../support/example-portfolio.ts';
import { fullCard } from '../../support/full-card.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const secret = 'HEMMELIG';
const listed = new Set([
  'title',
  'need.story',
  'need.purpose',
  'need.problem',
  'need.for_whom',
  'status_reason',
  'benefits.name',
  'strategy.goals.goal',
]);
const wishes = {
  today: '2026-11-22',
  area: null,
  provenance: { commit: 'c'.repeat(40), date: '2026-11-20', changed: false },
};
const open = {
  publisher: 'storvik',
  email: 'post@storvik.no',
  url: 'https://storvik.no/data',
  licence: 'cc_by',
} as const;

const portfolioWith = (card: Card): Portfolio =>
  portfolioOf({
    projects: { kort: card },
    settings: {
      name: 'Portefølje',
      introduction: secret,
      organisations: [{ id: 'storvik', name: 'Storvik', organisation_number: '974760673' }],
      open_data: open,
    },
    strategy: { goals: [{ id: 'M1', text: 'Målet', owner: secret }] } as unknown as Portfolio['strategy'],
    governance: { bodies: [{ id: 'council', name: secret, kind: 'council' }] } as Portfolio['governance'],
  });

async function everythingOf(portfolio: Portfolio): Promise<string> {
  const view = exportPublic(portfolio, wishes);
  const catalogue = await loadCatalogue('nb', 'NOK');
  const turtle = dcatTurtle(view, requirePublisher(portfolio), catalogue);
  return [publicJson(view), publicCsv(view, 'rfc4180'), publicCsv(view, 'excel-nb'), turtle].join('\n');
}

test('a card full of secrets lets out only what the white list names', async () => {
  const card = fullCard({
    text: (path) => (listed.has(path) ? `åpent ${path}` : `${secret} ${path}`),
    number: () => 7_654_321,
    date: () => '1999-09-09',
  }) as unknown as Card;
  expect(JSON.stringify(card).split(secret).length).toBeGreaterThan(100);
  const all = await everythingOf(portfolioWith(card));
  expect(all).not.toContain(secret);
  expect(all).not.toContain('7654321');
  expect(all).not.toContain('1999-09-09');
  for (const path of listed) expect(all).toContain(`åpent ${path}`);
});

test('whichever of its fields holds the secret, none comes out', async () => {
  const paths: string[] = [];
  fullCard({ text: (path) => [path, paths.push(path)].map(String).join(), number: () => 1, date: () => '2027-01-01' });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.string({ unit: 'grapheme', minLength: 3 }), async (chosen, tail) => {
      const hidden = `${secret}${tail}`;
      const text = (path: string) => (path === chosen ? hidden : 'vanlig');
      const card = fullCard({ text, number: () => 1, date: () => '2027-01-01' }) as unknown as Card;
      expect((await everythingOf(portfolioWith(card))).includes(secret)).toBe(listed.has(chosen));
    }),
    { numRuns: 150 },
  );
});

test('the JSON follows its schema, and has the keys in their order', async () => {
  const schema = JSON.parse(readFileSync('schemas/output.schema.json', 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addSchema(schema, 'output.schema.json');
  const document = JSON.parse(publicJson(exportPublic(await examplePortfolio(), wishes)));
  const validate = ajv.getSchema('output.schema.json#/$defs/exportPublic');
  validate?.(document);
  expect(validate?.errors).toBeNull();
  expect(Object.keys(document.projects[0])).toEqual(
    Object.keys(schema.$defs.exportPublic.properties.projects.items.properties),
  );
  expect(document.projects.find(({ id }: { id: string }) => id === 'innbyggerportal')).toMatchObject({
    stage: expect.any(String),
    lifeEvents: expect.any(Array),
  });
});

test('a card that says nothing is a row of nothing', () => {
  const csv = publicCsv(exportPublic(portfolioWith({} as Card), wishes), 'rfc4180');
  expect(csv.split('\r\n')[1]).toBe('"kort",,,,,"",,,,,,"",,,"",""');
});

// Promises that several portfolios together count a joint project once, split its cost by share, and ask instead of guessing.
import { describe, expect, test } from 'vitest';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { overviewBlocks } from '../../../src/render/overview/overview-blocks.ts';
import { overviewOf } from '../../support/overview-of.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const asker = { id: 'asker', name: 'Asker kommune', municipality_number: '3203' };
const baerum = { id: 'baerum', name: 'Bærum kommune', municipality_number: '3201' };

function costing(amount: number, year = 2027): NonNullable<Card['cost']> {
  return { project: [{ year, kind: 'internal', budget: amount }] };
}

function portfolio(
  projects: Readonly<Record<string, Partial<Card>>>,
  settings: Partial<Portfolio['settings']> = {},
): Portfolio {
  return portfolioOf({
    projects: projects as Readonly<Record<string, Card>>,
    settings: { name: 'Test', organisations: [asker, baerum], price_year: 2026, ...settings },
  });
}

const shared = [
  { organisation: 'asker', share: 70 },
  { organisation: 'baerum', share: 30 },
];
const lead = { title: 'Felles ID', owner: { organisation: 'asker' }, participants: shared, cost: costing(1_000_001) };
const follower = {
  title: 'Vår del av felles ID',
  owner: { organisation: 'baerum' },
  cost: costing(300_000),
  links: { lead_card: 'asker/felles-id' },
};

describe('a joint project', () => {
  const view = overviewOf({
    asker: portfolio({ 'felles-id': lead }),
    baerum: portfolio({ 'var-del': follower, eget: { owner: { organisation: 'baerum' }, cost: costing(500_000) } }),
  });

  test('is counted once, in the portfolio that leads it', () => {
    expect(view.projects.map(({ name, alsoIn }) => [name, alsoIn])).toEqual([
      ['asker/felles-id', ['baerum/var-del']],
      ['baerum/eget', []],
    ]);
    expect(view.portfolios.map(({ cards, counted, countedElsewhere }) => [cards, counted, countedElsewhere])).toEqual([
      [1, 1, 0],
      [2, 1, 1],
    ]);
  });

  test('has its cost split by share, to the last krone, over portfolios', () => {
    const [costs] = view.costs;
    expect(costs?.total).toBe(1_500_001);
    expect(costs?.perYear).toEqual([
      {
        year: 2027,
        total: 1_500_001,
        perPortfolio: [
          { key: 'asker', total: 1_000_001 },
          { key: 'baerum', total: 500_000 },
        ],
      },
    ]);
    expect(costs?.perOrganisation).toEqual([
      { identity: 'municipality 3201', name: 'Bærum kommune', pays: 800_000 },
      { identity: 'municipality 3203', name: 'Asker kommune', pays: 700_001 },
    ]);
  });

  test('is counted where the card is when the leading card is not among those read, and that is told', () => {
    const alone = overviewOf({ baerum: portfolio({ 'var-del': follower }) });
    expect(alone.projects.map(({ name }) => name)).toEqual(['baerum/var-del']);
    expect(alone.unfollowed).toEqual([{ name: 'baerum/var-del', lead: 'asker/felles-id', because: 'not_read' }]);
    const gone = overviewOf({ asker: portfolio({}), baerum: portfolio({ 'var-del': follower }) });
    expect(gone.unfollowed.map(({ because }) => because)).toEqual(['no_card']);
    expect(gone.costs[0]?.total).toBe(300_000);
  });

  test('is found by the portfolio’s own key too, and at the end of a chain', () => {
    const chain = overviewOf({
      oslo: portfolio({ 'felles-id': lead }, { key: 'asker' }),
      b: portfolio({ mellom: follower }),
      c: portfolio({ ytterst: { links: { lead_card: 'b/mellom' } } }),
    });
    expect(chain.projects.map(({ name, alsoIn }) => [name, alsoIn])).toEqual([
      ['oslo/felles-id', ['b/mellom', 'c/ytterst']],
    ]);
    expect(chain.unfollowed).toEqual([]);
  });

  test('is counted once also when the cards name each other', () => {
    const ring = overviewOf({
      b: portfolio({ to: { links: { lead_card: 'a/en' }, cost: costing(2) } }),
      a: portfolio({ en: { links: { lead_card: 'b/to' }, cost: costing(1) } }),
    });
    expect(ring.projects.map(({ name }) => name)).toEqual(['a/en']);
    expect(ring.costs[0]?.total).toBe(1);
    expect(ring.unfollowed.map(({ because }) => because)).toEqual(['ring', 'ring']);
  });

  test('keeps two projects with one id in two portfolios apart', () => {
    const view = overviewOf({ a: portfolio({ skole: {} }), b: portfolio({ skole: {} }) });
    expect(view.projects.map(({ name }) => name)).toEqual(['a/skole', 'b/skole']);
  });
});

describe('amounts', () => {
  test('are added only in one currency and the prices of one year', () => {
    const own = { a: { cost: costing(100) } };
    const view = overviewOf({
      a: portfolio(own),
      b: portfolio(own),
      c: portfolio(own, { price_year: 2024 }),
      d: portfolio(own, { currency: 'SEK' }),
    });
    expect(
      view.costs.map(({ currency, priceYear, portfolios, total }) => [currency, priceYear, portfolios, total]),
    ).toEqual([
      ['NOK', 2026, ['a', 'b'], 200],
      ['NOK', 2024, ['c'], 100],
      ['SEK', 2026, ['d'], 100],
    ]);
  });

  test('of projects that have ended are left out, and unknown is not nothing', () => {
    const view = overviewOf({
      a: portfolio({
        en: { status: 'completed', cost: costing(9) },
        to: {},
        tre: { cost: { estimate: { likely: 5 } } as NonNullable<Card['cost']> },
      }),
    });
    expect([view.ended, view.projects.length]).toEqual([1, 2]);
    expect(view.costs[0]).toMatchObject({ total: 5, withoutYear: 5, unknown: 1, perYear: [] });
  });

  test('nobody pays what no owner stands behind', () => {
    const view = overviewOf({ a: portfolio({ en: { cost: costing(7) } }) });
    expect(view.costs[0]?.perOrganisation).toEqual([{ identity: null, name: null, pays: 7 }]);
  });
});

describe('those who pay without being named', () => {
  const nameless = [{ organisation: 'asker', share: 40 }, { share: 30 }, { share: 30 }] as NonNullable<
    Card['participants']
  >;

  test('have their shares added up, and are never called undefined', () => {
    const view = overviewOf({ a: portfolio({ en: { participants: nameless, cost: costing(100) } }) });
    expect(view.costs[0]?.perOrganisation).toEqual([
      { identity: 'a/', name: '', pays: 60 },
      { identity: 'municipality 3203', name: 'Asker kommune', pays: 40 },
    ]);
    expect(view.projects[0]?.shares.map(({ name, share }) => [name, share])).toEqual([
      ['Asker kommune', 40],
      ['', 60],
    ]);
  });

  test('are told in words, in every language', async () => {
    const view = overviewOf({ a: portfolio({ en: { participants: nameless, cost: costing(10_000_000) } }) });
    for (const [language, word] of [
      ['nb', 'Ukjent deltaker'],
      ['nn', 'Ukjend deltakar'],
      ['en', 'Unknown participant'],
    ] as const) {
      const text = writeMarkdown(overviewBlocks(view, await loadCatalogue(language, 'NOK')));
      expect(text).toContain(`${word} (a)`);
      expect(text).toMatch(new RegExp(`Asker kommune 40.%.* ${word} 60.%`));
      expect(text).not.toContain('undefined');
    }
  });
});

test('the line of what is known as a sum only has a figure for each portfolio', async () => {
  const likely = (amount: number) => ({ cost: { estimate: { likely: amount } } as NonNullable<Card['cost']> });
  const view = overviewOf({
    a: portfolio({ en: likely(2_000_000), to: { cost: costing(1_000_000) } }),
    b: portfolio({ tre: { cost: costing(4_000_000, 2028) } }),
  });
  const text = writeMarkdown(overviewBlocks(view, await loadCatalogue('nb', 'NOK')));
  const [row = ''] = text.split('\n').filter((line) => line.includes('Uten år'));
  expect(row.split('|').map((cell) => cell.trim())).toEqual(['', 'Uten år', '2,0', '0,0', '2,0', '']);
});

describe('many cards', () => {
  test('of one joint project, in a chain of five thousand, have one head', () => {
    const count = 5000;
    const cards = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `p${at}`,
        at + 1 < count ? { links: { lead_card: `a/p${at + 1}` } } : { cost: costing(7) },
      ]),
    );
    const view = overviewOf({ a: portfolio(cards) });
    expect(view.projects.map(({ name, alsoIn }) => [name, alsoIn.length])).toEqual([['a/p4999', 4999]]);
    expect(view.costs[0]?.total).toBe(7);
  });

  test('that lead into a ring follow its first card, and only those in the ring are told', () => {
    const view = overviewOf({
      a: portfolio({
        utenfor: { links: { lead_card: 'a/c' } },
        c: { links: { lead_card: 'a/b' } },
        b: { links: { lead_card: 'a/c' } },
      }),
    });
    expect(view.projects.map(({ name, alsoIn }) => [name, alsoIn])).toEqual([['a/b', ['a/c', 'a/utenfor']]]);
    expect(view.unfollowed.map(({ name, because }) => [name, because])).toEqual([
      ['a/b', 'ring'],
      ['a/c', 'ring'],
    ]);
  });

  test('with the same title and case are asked about once, in their order', () => {
    const own = { title: 'Arkiv', owner: { organisation: 'asker' }, archive: { url: 'https://sak.eksempel.no/1' } };
    const untitled = { title: '', owner: { organisation: 'asker' } };
    const view = overviewOf({
      a: portfolio({ en: own, tom: untitled }),
      b: portfolio({ to: { ...own, archive: {} }, tre: own, tom: untitled }),
    });
    expect(view.questions).toEqual([
      { kind: 'same_title', projects: ['a/en', 'b/to'] },
      { kind: 'same_case', projects: ['a/en', 'b/tre'] },
    ]);
  });
});

describe('questions', () => {
  const one = { title: 'Nytt arkivsystem', owner: { organisation: 'asker' }, cost: costing(1) };

  test('the same title and an organisation in common is asked about, and both are counted', () => {
    const view = overviewOf({
      a: portfolio({ arkiv: one }),
      b: portfolio({
        sak: { ...one, title: 'Nytt ARKIVSYSTEM', owner: { organisation: 'baerum' }, participants: shared },
      }),
    });
    expect(view.questions).toEqual([{ kind: 'same_title', projects: ['a/arkiv', 'b/sak'] }]);
    expect(view.costs[0]?.total).toBe(2);
  });

  test('the same title alone is not: many change the same system', () => {
    const other = { ...one, owner: { organisation: 'baerum' } };
    expect(overviewOf({ a: portfolio({ arkiv: one }), b: portfolio({ arkiv: other }) }).questions).toEqual([]);
    expect(overviewOf({ a: portfolio({ arkiv: one, arkiv2: one }) }).questions).toEqual([]);
  });

  test('the same case in the archive is', () => {
    const archive = { url: 'https://sak.eksempel.no/2026/1' };
    const view = overviewOf({ a: portfolio({ en: { archive } }), b: portfolio({ to: { archive } }) });
    expect(view.questions).toEqual([{ kind: 'same_case', projects: ['a/en', 'b/to'] }]);
  });

  test('an organisation with one name and no number in common is asked about; one with a number is the same', () => {
    const bare = { organisations: [{ id: 'ak', name: 'Asker kommune' }] };
    const view = overviewOf({ a: portfolio({}), b: portfolio({}, bare) });
    expect(view.questions).toEqual([
      { kind: 'same_organisation', organisations: ['a/asker', 'b/ak'], name: 'Asker kommune' },
    ]);
    expect(overviewOf({ a: portfolio({}), b: portfolio({}) }).questions).toEqual([]);
  });

  test('a leading card that has ended while another goes on', () => {
    const view = overviewOf({
      asker: portfolio({ 'felles-id': { ...lead, status: 'stopped' } }),
      baerum: portfolio({ 'var-del': { ...follower, status: 'active' } }),
    });
    expect(view.questions).toEqual([{ kind: 'lead_ended', projects: ['asker/felles-id', 'baerum/var-del'] }]);
  });
});

test('goals worded alike share a line, and stages stand in order', () => {
  const strategy = (id: string) => ({ goals: [{ id, text: 'Én digital offentlig sektor' }] });
  const of = (id: string, stage: Card['stage']) =>
    portfolioOf({ projects: { p: { stage, strategy: { goals: [{ goal: id }] } } as Card }, strategy: strategy(id) });
  const view = overviewOf({ a: of('M1', 'execution'), b: of('N9', 'idea') });
  expect(view.goals).toEqual([{ value: 'Én digital offentlig sektor', total: 2, perPortfolio: [1, 1] }]);
  expect(view.stages.map(({ value }) => value)).toEqual(['idea', 'execution']);
});

test('errors beyond those that are named make them the most frequent ones', async () => {
  const view = overviewOf({ en: portfolio({}) });
  const faults = [{ code: 'missing-field', count: 6 }];
  const shown = async (errors: number) => {
    const portfolios = view.portfolios.map((each) => ({ ...each, errors, faults, folder: 'min mappe' }));
    return writeMarkdown(overviewBlocks({ ...view, portfolios }, await loadCatalogue('nb', 'NOK')));
  };
  expect(await shown(10)).toContain('kontrollen finner 10 feil, flest: missing-field (6). Felt');
  expect(await shown(6)).toContain('kontrollen finner 6 feil: missing-field (6). Felt');
  expect(await shown(6)).toContain("«portfolio check -C 'min mappe'»");
  expect(await shown(0)).not.toContain('kontrollen');
});

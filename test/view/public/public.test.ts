// The public edition: what it shows of a card, and that nothing else of it gets out, whatever it says.
import { describe, expect, test } from 'vitest';
import type { Project as Card, Meeting } from '../../../src/generated/card-types.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { publicBlocks } from '../../../src/render/public/public-blocks.ts';
import { publicFields } from '../../../src/view/public/public-fields.ts';
import { publicView } from '../../../src/view/public/public-view.ts';
import { roughCost } from '../../../src/view/public/rough-cost.ts';
import { fullCard } from '../../support/full-card.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const marker = 'HEMMELIG';
/** Not a round number, so that a cost that is rounded does not show it. */
const number = 7654321;

/** Everything that the white list names, by its path in the card. */
const listed: Readonly<Record<string, string>> = {
  title: 'Tittelen',
  'need.story': 'Historien.',
  'need.purpose': 'Hensikten.',
  'need.problem': 'Problemet.',
  'need.for_whom': 'Brukerne',
  status_reason: 'Grunnen.',
  'benefits.name': 'Gevinsten',
  'strategy.goals.goal': 'M1',
};

const everything = (status: Card['status'], stage: Card['stage']): Card =>
  ({
    ...fullCard({
      text: (path) => listed[path] ?? `${marker} ${path}`,
      number: (path) => (path === 'cost.project.year' ? 2027 : number),
      date: (path) => (path.startsWith('time.period') ? '2027-05-05' : '1999-09-09'),
    }),
    status,
    stage,
  }) as Card;

describe('the white list', () => {
  test('holds the fields that it says, and the card is full of others', () => {
    const card = everything('active', 'execution');
    expect(JSON.stringify(card).split(marker).length).toBeGreaterThan(100);
    const { colour, cost, lifeEvents, ...fields } = publicFields(card);
    expect(fields).toEqual({
      title: 'Tittelen',
      story: 'Historien.',
      purpose: 'Hensikten.',
      problem: 'Problemet.',
      forWhom: ['Brukerne'],
      stage: 'execution',
      status: 'active',
      statusReason: 'Grunnen.',
      benefits: ['Gevinsten'],
      from: 2027,
      to: 2027,
      goals: ['M1'],
    });
    expect([colour, cost, lifeEvents.length]).toEqual(['red', 7700000, 1]);
  });

  const meeting = {
    date: '2026-09-17',
    body: 'council',
    status: 'held',
    secretary: marker,
    attendance: { present: [marker], absent: [marker] },
    impartiality: [{ member: marker, card: 'a', reason: marker }],
    agenda: [{ case: marker, title: marker, card: 'a', proposal: [marker], assessment: marker, questions: [marker] }],
    decisions: [
      {
        id: 'V1',
        card: 'a',
        type: 'BP3',
        outcome: 'approved_with_conditions',
        reason: 'Derfor.',
        frame: number,
        case: marker,
        conditions: [{ text: marker, due: '1999-09-09' }],
        votes: { for: number, against: number, dissent: marker },
      },
    ],
    minutes: { approved: '1999-09-09', approved_by: marker },
  } satisfies Meeting;

  test.each(['nb', 'nn', 'en'] as const)('nothing else gets out, in %s', async (language) => {
    const facts = reportFactsOf({
      governance: {
        bodies: [{ id: 'council', name: 'Rådet', kind: 'council', leader: marker, members: [{ role: marker }] }],
      },
      strategy: { goals: [{ id: 'M1', text: 'Målet' }] },
      projects: {
        a: everything('active', 'execution'),
        b: everything('stopped', 'planning'),
        c: everything('proposed', 'idea'),
        d: everything('on_hold', 'realisation'),
        e: everything('completed', 'done'),
        f: everything('rejected', 'concept'),
      },
      meetings: { '2026-09-17': meeting },
    });
    const text = writeMarkdown(publicBlocks(publicView(facts), await loadCatalogue(language, 'NOK')));
    for (const shown of [
      'Tittelen',
      'Historien.',
      'Hensikten.',
      'Brukerne',
      'Gevinsten',
      'Målet',
      'Derfor.',
      'Grunnen.',
    ])
      expect(text).toContain(shown);
    expect(text).not.toContain(marker);
    expect(text.replace(/[\s\u00A0.,]/g, '')).not.toContain(String(number));
    expect(text).not.toContain('1999');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('what it tells', () => {
  const of = (
    projects: Readonly<Record<string, Card>>,
    meetings: Readonly<Record<string, Meeting>> = {},
    goals = [{ id: 'M1', text: 'Målet' }],
  ) =>
    publicView({
      ...reportFactsOf({}),
      portfolio: portfolioOf({
        projects,
        meetings,
        strategy: { goals },
        governance: {
          bodies: [
            { id: 'council', name: 'Rådet', kind: 'council' },
            { id: 'board', name: 'Styret', kind: 'management' },
          ],
          routing: [
            { name: 'small', below: 3000000, bodies: ['council'] },
            { name: 'large', from: 3000000, bodies: ['council', 'board'] },
          ],
        },
      }),
    });
  const card = (status: Card['status'], stage: Card['stage'], more: Partial<Card> = {}): Card => ({
    title: `${status} ${stage}`,
    ...(status && { status }),
    ...(stage && { stage }),
    ...more,
  });

  test('projects stand under the first goal that is known, what is furthest on first', () => {
    const goal = (...ids: string[]) => ({ strategy: { goals: ids.map((id) => ({ goal: id })) } });
    const { groups } = of({
      a: card('proposed', 'idea', goal('M9', 'M1')),
      b: card('active', 'execution', goal('M1')),
      c: card('active', 'realisation'),
      d: card('stopped', 'planning', goal('M1')),
    });
    expect(groups.map(({ goal: name, projects }) => [name, projects.map(({ title }) => title)])).toEqual([
      ['Målet', ['active execution', 'proposed idea']],
      [null, ['active realisation']],
    ]);
  });

  test('without goals in the strategy they stand by life event', () => {
    const { groups } = of(
      { a: card('active', 'idea', { life_events: ['new_in_norway'] }), b: card('active', 'idea') },
      {},
      [],
    );
    expect(groups.map(({ goal, lifeEvent }) => [goal, lifeEvent])).toEqual([
      [null, 'new_in_norway'],
      [null, null],
    ]);
  });

  test('the story is of something under way, not of what is stopped or done', () => {
    const story = (text: string) => ({ need: { story: text } });
    const { groups } = of({
      a: card('completed', 'done', story('ferdig')),
      b: card('proposed', 'idea', story('foreslått')),
      c: card('active', 'planning', story('i gang')),
    });
    expect(groups[0]?.story).toEqual({ title: 'active planning', text: 'i gang' });
  });

  test('counts and costs are of what is active, and rounded', () => {
    const cost = { cost: { project: [{ year: 2027, kind: 'external' as const, budget: 1240000 }] } };
    const { counts } = of({
      a: card('active', 'execution', cost),
      b: card('active', 'realisation', cost),
      c: card('proposed', 'idea', cost),
      d: card('on_hold', 'idea', cost),
      e: card('completed', 'done', cost),
    });
    expect(counts).toEqual({ underWay: 1, inUse: 1, proposed: 1, onHold: 1, finished: 1, cost: 2500000 });
  });

  test('the last meeting of the council and what others have decided since; what is stopped has a list of its own', () => {
    const decision = (id: string, about: string, more: object = {}) =>
      ({ id, card: about, type: 'BP3', outcome: 'approved', ...more }) as NonNullable<Meeting['decisions']>[number];
    const big = { cost: { project: [{ year: 2027, kind: 'external' as const, budget: 5000000 }] } };
    const small = { cost: { project: [{ year: 2027, kind: 'external' as const, budget: 1000000 }] } };
    const { decisions, stopped } = of(
      {
        a: card('active', 'execution', small),
        b: card('proposed', 'planning', big),
        c: card('stopped', 'planning', small),
      },
      {
        '2026-06-11': { date: '2026-06-11', body: 'council', status: 'held', decisions: [decision('V1', 'a')] },
        '2026-09-17': {
          date: '2026-09-17',
          body: 'council',
          status: 'held',
          decisions: [
            decision('V1', 'b', { reason: 'Haster.' }),
            decision('V2', 'c', { outcome: 'stopped', reason: 'For dyrt.' }),
          ],
        },
        '2026-10-01': { date: '2026-10-01', body: 'board', status: 'held', decisions: [decision('V1', 'b')] },
        '2026-12-10': { date: '2026-12-10', body: 'council', status: 'planned', decisions: [decision('V1', 'a')] },
      },
    );
    expect(
      decisions.map(({ date, body, decisions: made }) => [
        date,
        body,
        made.map(({ title, opens, isAdvice, decider, reason }) => [title, opens, isAdvice, decider, reason]),
      ]),
    ).toEqual([
      ['2026-09-17', 'Rådet', [['proposed planning', 'execution', true, 'Styret', 'Haster.']]],
      ['2026-10-01', 'Styret', [['proposed planning', 'execution', false, 'Styret', null]]],
    ]);
    expect(stopped).toEqual([
      { title: 'stopped planning', wasRejected: false, reason: 'For dyrt.', decided: '2026-09-17' },
    ]);
  });
});

test.each([
  [null, null],
  [0, 0],
  [10, 100000],
  [749999, 700000],
  [999999, 1000000],
  [1240000, 1200000],
  [6750000, 6800000],
  [66300000, 66500000],
])('%s is about %s', (amount, rough) => {
  expect(roughCost(amount)).toBe(rough);
});

test('the edition of the example is short enough to be read', async () => {
  const { exampleFacts } = await import('../../support/example-facts.ts');
  const text = writeMarkdown(publicBlocks(publicView(await exampleFacts()), await loadCatalogue('nb', 'NOK')));
  const words = text.split(/\s+/).length;
  expect(words).toBeGreaterThan(1000);
  expect(words).toBeLessThan(2600);
  expect(text).toContain('## Vil du vite mer?');
});

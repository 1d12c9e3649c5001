// Wishes and duties that cannot be met through several links: the whole chain is named, and the smallest step that mends it, with a
// command that works.

import { expect, test } from 'vitest';
import { explainSelection } from '../../../src/app/explain-selection.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { selectBlocks } from '../../../src/render/select/select-blocks.ts';
import { selectJson } from '../../../src/render/select/select-json.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { withHighs } from '../../support/solver-sources.ts';

const card = (needs: readonly string[] = [], more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score: 2 } },
  cost: { project: [{ year: 2027, budget: 1_000_000 }] },
  links: { depends_on: needs.map((id) => ({ card: id })), excludes: [] },
  ...more,
});
const chain = (c: Card = card()) => ({ a: card(['b']), b: card(['c']), c });

interface Asked {
  readonly force?: readonly string[];
  readonly without?: readonly string[];
  readonly frames?: ReadonlyMap<number, number>;
}

function viewOf(
  projects: Readonly<Record<string, Card>>,
  { force = [], without = [], frames = new Map() }: Asked = {},
) {
  const portfolio = portfolioOf({ projects, strategy: { criteria: [{ id: 'k', name: 'k', weight: 1 }] } });
  const wishes = { today: '2027-01-01', force, without, frames, weights: null, quick: false, seconds: null };
  return explainSelection(portfolio, wishes, withHighs);
}

async function told(projects: Readonly<Record<string, Card>>, asked: Asked = {}, language: Language = 'nb') {
  const blocks = selectBlocks(await viewOf(projects, asked), await loadCatalogue(language, 'NOK'), false);
  return writeText(blocks).replaceAll(' ', ' ').replaceAll(/\s+/g, ' ');
}

test.each([
  ['nb', 'a kan ikke tas inn med --force. Trenger b, som trenger c, som er avvist.'],
  ['nn', 'a kan ikkje takast inn med --force. Treng b, som treng c, som er avvist.'],
  ['en', 'a cannot be taken in with --force. Needs b, which needs c, which is rejected.'],
] as const)('a wish that ends at a rejected project names the chain in %s', async (language, sentence) => {
  const text = await told(chain(card([], { status: 'rejected' })), { force: ['a'] }, language);
  expect(text).toContain(sentence);
});

test('what is delivered is there, so the same chain holds', async () => {
  expect((await viewOf(chain(card([], { status: 'completed' })), { force: ['a'] })).status).toBe('optimal');
});

test('the command that mends it is the wishes without the one that cannot be met', async () => {
  const asked = { force: ['a', 'd'], frames: new Map([[2027, 500_000]]) };
  const projects = { ...chain(card([], { status: 'rejected' })), d: card() };
  const text = await told(projects, asked);
  expect(text).toContain('Det minste som må til, er å la være å ta inn a, med større rammer. Prøv med:');
  expect(text).toContain('portfolio select --force d --frame 2027=1000000');
  expect(text).not.toContain('--force a ');
  const mended = await viewOf(projects, { force: ['d'], frames: new Map([[2027, 1_000_000]]) });
  expect(mended.status).toBe('optimal');
});

test('when the chain ends at another wish, giving up that one is told as the other way, and both ways work', async () => {
  const view = await viewOf(chain(), { force: ['a'], without: ['c'] });
  expect(view.status).toBe('infeasible');
  const all = [...view.mendingWishes, ...view.orMendedBy].map(({ id, wish }) => `${wish} ${id}`).sort();
  expect(all).toEqual(['force a', 'without c']);
  const text = await told(chain(), { force: ['a'], without: ['c'] });
  expect(text).toMatch(/Trenger b, som trenger c, som er holdt utenfor med --without\.|a trenger b, som trenger det\./);
  expect(text).toContain('Det går også opp om et annet ønske gis opp i stedet:');
  expect(text).toContain('portfolio select --force a');
  expect(text).toContain('portfolio select --without c');
  expect((await viewOf(chain(), { force: ['a'] })).status).toBe('optimal');
  expect((await viewOf(chain(), { without: ['c'] })).status).toBe('optimal');
});

test('an exclusion by what must be there is followed upwards as well', async () => {
  const projects = { ...chain(), d: card(['e']), e: card([], { links: { excludes: ['c'] } }) };
  const text = await told(projects, { force: ['a', 'd'] });
  expect(text).toMatch(
    /a kan ikke tas inn med --force\. Trenger b, som trenger c, som utelukkes av e, som trengs av d, som må være med\.|d kan ikke tas inn med --force\. Trenger e, som utelukkes av c, som trengs av b, som trengs av a, som må være med\./,
  );
});

test('a duty needs no wish: the chain starts at the mandatory one, and the step is on the cards', async () => {
  const projects = { ...chain(card([], { status: 'rejected' })), a: card(['b'], { category: 'statutory' }) };
  const text = await told(projects);
  expect(text).toContain('a trenger b, som trenger c, som er avvist.');
  expect(text).toContain('Ta opp igjen c med et nytt vedtak: «portfolio decide c».');
  expect(text).toContain('tas det bort under links.depends_on på kortet til b.');
  expect(text).not.toContain('Prøv med:');
});

test('a wish to leave out what a mandatory one needs at two removes', async () => {
  const text = await told({ ...chain(), a: card(['b'], { category: 'statutory' }) }, { without: ['c'] });
  expect(text).toContain('c kan ikke holdes utenfor med --without. a trenger b, som trenger det.');
  expect(text).toContain('Det minste som må til, er å la være å holde c utenfor. Prøv med: portfolio select');
});

test('a deadline that no start meets is told as waiting, and a ring of needs stops nobody', async () => {
  const late = card([], { time: { period: { start: '2027-01-01', end: '2028-12-31' } } });
  const a = card([], {
    time: { period: { start: '2027-06-01', end: '2027-12-31' } },
    links: { depends_on: [{ card: 'b', kind: 'must_finish_before' }] },
  });
  expect(await told({ a, b: late }, { force: ['a'] })).toContain('Må vente på b, som ikke er ferdig i tide.');
  expect((await viewOf({ a: card(['b']), b: card(['a']) }, { force: ['a'] })).status).toBe('optimal');
});

test('programs get the chain and what ends it', async () => {
  const view = await viewOf(chain(card([], { status: 'rejected' })), { force: ['a'] });
  const { shortages, mendingWishes, orMendedBy } = JSON.parse(selectJson(view));
  expect(shortages).toMatchObject([
    {
      kind: 'forced',
      project: 'a',
      blockedBy: 'requires',
      collidesWith: 'b',
      chain: ['a', 'b', 'c'],
      chainEnds: 'rejected',
    },
  ]);
  expect([mendingWishes, orMendedBy]).toEqual([[{ id: 'a', wish: 'force' }], []]);
});

test('money that lacks at the end of the chain is the limit that gives way, not the wish', async () => {
  const dear = card([], { cost: { project: [{ year: 2027, budget: 9_000_000 }] } });
  const view = await viewOf(chain(dear), { force: ['a'], frames: new Map([[2027, 5_000_000]]) });
  expect(view.mendingFrames).toEqual([{ year: 2027, amount: 11_000_000 }]);
  const free = await viewOf(chain(dear), { frames: new Map([[2027, 5_000_000]]) });
  expect(free.set?.left.find(({ id }) => id === 'a')?.otherwise?.blockedBy).toMatchObject({
    kind: 'requires',
    links: [{ other: 'b' }, { other: 'c' }],
    end: { kind: 'money', year: 2027, short: 4_000_000 },
  });
});

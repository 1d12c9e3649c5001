// Promises that every page of a site has a name of its own, on machines that tell A from a and on those that do not, whatever cards and
// meetings are called.
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { siteNames } from '../../../src/render/site/site-names.ts';
import type { SiteView } from '../../../src/view/site/site-view.ts';

type Named = Pick<SiteView, 'cards' | 'meetings'>;

function viewOf(cards: readonly string[], meetings: Readonly<Record<string, readonly string[]>> = {}): Named {
  return {
    cards: cards.map((id) => ({ id })),
    meetings: Object.entries(meetings).map(([id, cases]) => ({
      id,
      agenda: { cases: cases.map((card, place) => ({ place, number: '1/26', project: { id: card } })) },
    })),
  } as unknown as Named;
}

async function filesOf(view: Named): Promise<readonly string[]> {
  const { index, report, publicEdition, cards, meetings } = siteNames(view, await loadCatalogue('nb', 'NOK'));
  const papers = [...meetings.values()].flatMap(({ agenda, minutes, cases }) => [agenda, minutes, ...cases.values()]);
  return [index, report, publicEdition, ...cards.values(), ...papers];
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

test.each([
  ['names of our own pages', viewOf(['index', 'oversikt', 'kort-fortalt', 'portefoljerapport', 'con', 'nul'])],
  ['capitals, signs and numbers', viewOf(['a', 'A', 'a-2', 'a_2', 'å', 'ø', '-', '..', 'a.', 'a ', 'a/../b'])],
  ['more letters than a name holds', viewOf(['x'.repeat(80), `${'x'.repeat(80)}y`, 'x'.repeat(63)])],
  [
    'a meeting called as a paper of another',
    viewOf(['foo'], { m: ['foo-saksliste', 'foo'], 'm-sak-1-26-foo': ['foo'] }),
  ],
  [
    'meetings that differ in capitals',
    viewOf([], { '2026-12-10': ['a', 'A'], '2026-12-10-saksliste': [], '2026_12_10': [] }),
  ],
])('%s', async (_, view) => {
  const files = await filesOf(view);
  expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length);
  for (const name of files) {
    expect(name).toMatch(/^[a-z][a-z0-9-]*[a-z0-9]\.html$/);
    expect(name).not.toMatch(reserved);
    expect(name.length).toBeLessThan(200);
  }
});

test('an id that is a name already keeps it, whoever else would have it', async () => {
  const { cards } = siteNames(viewOf(['A', 'a-2', 'a']), await loadCatalogue('nb', 'NOK'));
  expect(Object.fromEntries(cards)).toEqual({
    'a': 'prosjekt-a.html',
    'a-2': 'prosjekt-a-2.html',
    'A': 'prosjekt-a-3.html',
  });
});

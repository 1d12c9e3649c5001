// Seed rule 24: each of the eight prerequisites of portfolio management falls when a reviewer takes away what it rests on.
import { expect, test } from 'vitest';
import { type Breakage, gone } from '../support/broken-example.ts';
import { examplePaper } from '../support/example-papers.ts';
import { linesUnder } from '../support/plain-lines.ts';

const without: Readonly<Record<string, Breakage>> = {
  'Strategien er etablert': { strategy: { '/goals': gone } },
  'Prosjekter prioriteres etter gitte kriterier': { strategy: { '/weights_adopted': gone } },
  'Porteføljen balanseres mot strategi og ressurser': { strategy: { '/balance': gone } },
  'Gjennomføringen er realistisk planlagt': { 'projects/datadeling-plattform': { '/time/period/end': gone } },
  'Møter og rapportering er planlagt': { governance: { '/meetings': gone } },
  'Gevinster følges opp': { 'projects/datadeling-plattform': { '/benefits/0/owner': gone } },
};

const heading = 'Er forutsetningene for porteføljestyring på plass?';

test.each(Object.entries(without))('R24: not «%s»', async (name, breakage) => {
  expect(await stateOf(name)).toBe('✓ Ja');
  expect(await stateOf(name, breakage)).toBe('✗ Nei');
});

test('R24: two are not met in the example, and are once it is mended', async () => {
  const followedUp = 'Planer, økonomi, risiko og ressurser følges opp';
  expect(await stateOf(followedUp)).toBe('✗ Nei');
  const reported = { 'projects/arkivdepot-avlevering': { '/status_report/date': '2026-11-10' } };
  expect(await stateOf(followedUp, reported)).toBe('✓ Ja');
  const carriedOut = 'Endringer iverksettes når de trengs';
  expect(await stateOf(carriedOut)).toBe('✗ Nei');
  const judged = {
    'projects/vannlekkasje-sensorer': { '/pilot/outcome': 'scale' },
    'projects/esak-arkivkjerne': { '/conditions': gone },
  };
  expect(await stateOf(carriedOut, judged)).toBe('✓ Ja');
});

async function stateOf(name: string, breakage?: Breakage): Promise<string | undefined> {
  const rows = linesUnder(await examplePaper('portfolio', breakage), heading).map((line) => line.split(' | '));
  return rows.find(([first]) => first === name)?.[1];
}

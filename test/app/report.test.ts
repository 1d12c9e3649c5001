import { expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { reportFacts } from '../../src/app/report.ts';

const loaded = await loadPortfolio(diskTree('portfolio'), 'portfolio');
const wishes = { today: '2026-11-22', provenance: { commit: null, date: null, changed: false }, version: '0.0.0' };

test('an area holds its own cards, findings and name, and the places of the whole portfolio', () => {
  const whole = reportFacts(loaded, { ...wishes, area: null });
  const health = reportFacts(loaded, { ...wishes, area: 'helse' });
  expect(health.area).toBe('Helse og omsorg');
  expect(health.portfolio.projects.length).toBeLessThan(whole.portfolio.projects.length);
  const ids = new Set(health.portfolio.projects.map(({ id }) => id));
  expect(health.check.problems.every(({ finding }) => finding.card === null || ids.has(finding.card))).toBe(true);
  for (const { id, rank } of health.ranking.projects) {
    expect(rank).toBe(whole.ranking.projects.find((each) => each.id === id)?.rank);
  }
});

test('an unknown area is told', () => {
  expect(() => reportFacts(loaded, { ...wishes, area: 'finnes-ikke' })).toThrow('unknown-area');
});

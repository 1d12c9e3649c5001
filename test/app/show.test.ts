import { expect, test } from 'vitest';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { show } from '../../src/app/show.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';

const facts = { today: '2026-11-22', provenance: { commit: null, date: null, changed: false }, version: '0.0.0' };

const files: Readonly<Record<string, string>> = {
  'portfolio.yaml': 'name: Test\n',
  'projects/god-sak.yaml': 'title: God sak\nstage: idee\nowner: { organisation: storvik }\n',
  'projects/odelagt.yaml': 'title: "uten slutt\n',
};

const tree: FileTree = {
  list: async () => Object.entries(files).map(([path, text]) => ({ path, kind: 'file' as const, size: text.length })),
  read: async (path) => new TextEncoder().encode(files[path]),
};
const loaded = await loadPortfolio(tree, 'portfolio');

test('an unknown card is told with the one that was probably meant', () => {
  expect(() => show(loaded, 'god-sak2', facts)).toThrowError(
    expect.objectContaining({ code: 'unknown-card', args: { id: 'god-sak2', suggestion: 'god-sak' } }),
  );
  expect(() => show(loaded, 'noe-helt-annet', facts)).toThrowError(
    expect.objectContaining({ args: { id: 'noe-helt-annet', suggestion: null } }),
  );
});

test('a card with errors is shown without what is wrong, and says how many findings it has', () => {
  const { page } = show(loaded, 'god-sak', facts);
  expect(page).toMatchObject({ title: 'God sak', identity: { stage: null, owner: 'storvik' } });
  expect(page.findings.errors).toBeGreaterThan(0);
});

test('a card that cannot be read has a page with its findings and nothing more', () => {
  const { page } = show(loaded, 'odelagt', facts);
  expect(page).toMatchObject({ id: 'odelagt', title: null, file: 'portfolio/projects/odelagt.yaml' });
  expect(page.findings.errors).toBe(1);
  expect(page.asked).toEqual({ benefits: false, risks: false, anchoring: false, decisions: false });
});

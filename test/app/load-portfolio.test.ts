import { describe, expect, test } from 'vitest';
import { check } from '../../src/app/check.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';

async function codesOf(files: Readonly<Record<string, string>>, folder = 'portfolio'): Promise<readonly string[]> {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const tree: FileTree = {
    list: async () => [...bytes].map(([path, each]) => ({ path, kind: 'file', size: each.length })),
    read: async (path) => bytes.get(path) as Uint8Array,
  };
  const { problems } = check(await loadPortfolio(tree, folder), '2026-11-22');
  return problems.map(({ finding, place }) => `${place.file} ${finding.code}`);
}

const card =
  'title: K\nowner: { organisation: S }\ncost: { estimate: { likely: 1 } }\ntime: { period: { end: 2027-01-01 } }\n';

describe('a broken configuration is one thing to mend, not a hundred', () => {
  test('governance.yaml that cannot be read', async () => {
    const files = {
      'portfolio.yaml': 'name: P\n',
      'governance.yaml': 'requirement_set: "register\n',
      'projects/kort.yaml': card,
    };
    expect(await codesOf(files)).toEqual(['portfolio/governance.yaml yaml-syntax']);
  });
  test('a requirement set that is no text', async () => {
    const files = {
      'portfolio.yaml': 'name: P\n',
      'governance.yaml': 'requirement_set: [register]\n',
      'projects/kort.yaml': card,
    };
    expect(await codesOf(files)).toEqual(['portfolio/governance.yaml not-text']);
  });
  test('strategy.yaml that cannot be read', async () => {
    const files = {
      'portfolio.yaml': 'name: P\n',
      'governance.yaml': 'requirement_set: register\n',
      'strategy.yaml': 'goals: "x\n',
      'projects/kort.yaml': `${card}strategy: { goals: [{ goal: M1, reason: x }] }\nscores: { verdi: { score: 3, reason: x } }\n`,
    };
    expect(await codesOf(files)).toEqual(['portfolio/strategy.yaml yaml-syntax']);
  });
  test.each([
    ['strategy.yaml that cannot be read', 'goals: "x\n'],
    ['criteria that are no list', 'criteria: verdi\n'],
  ])('%s says nothing about the scores, also where much is asked', async (_, strategy) => {
    const files = {
      'portfolio.yaml': 'name: P\n',
      'strategy.yaml': strategy,
      'projects/kort.yaml': `${card}scores: { verdi: { score: 3, reason: x } }\n`,
    };
    expect((await codesOf(files)).filter((each) => each.includes('criterion'))).toEqual([]);
  });
});

test('a portfolio at the root of its repository has no folder in front of its files', async () => {
  const files = {
    'portfolio.yaml': 'name: P\n',
    'governance.yaml': 'requirement_set: register\n',
    'projects/kort.yaml': `${card}x: 1\n`,
  };
  expect(await codesOf(files, '')).toEqual(['projects/kort.yaml unknown-key']);
});

test('asking for a file, a folder or a card that is not there is told, never called clean', async () => {
  const files: Readonly<Record<string, string>> = {
    'portfolio.yaml': 'name: P\n',
    'governance.yaml': 'requirement_set: register\n',
    'projects/kort.yaml': `${card}x: 1\n`,
  };
  const tree: FileTree = {
    list: async () => Object.entries(files).map(([path, text]) => ({ path, kind: 'file', size: text.length })),
    read: async (path) => new TextEncoder().encode(files[path]),
  };
  const loaded = await loadPortfolio(tree, 'portfolio');
  for (const path of ['projects/kort.yaml', 'portfolio/projects', './portfolio/projects/kort.yaml', 'kort']) {
    expect(check(loaded, '2026-11-22', { paths: [path] }).errors).toBe(1);
  }
  expect(check(loaded, '2026-11-22', { paths: ['portfolio.yaml'] }).errors).toBe(0);
  expect(() => check(loaded, '2026-11-22', { paths: ['projects/annet.yaml'] })).toThrow('nothing-to-check');
});

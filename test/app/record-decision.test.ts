// Promises that a meeting and its card are changed together or not at all, and that what cannot be edited safely is left to people.
import { describe, expect, test } from 'vitest';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { recordDecision } from '../../src/app/record-decision.ts';
import { type FileEdit, writeEdits } from '../../src/app/write-edits.ts';
import { PortfolioError } from '../../src/core/model/portfolio-error.ts';
import { type Files, literalTree } from '../support/literal-tree.ts';

const files: Files = {
  'portfolio.yaml': 'name: Prøve\n',
  'governance.yaml': 'requirement_set: register\n',
  'meetings/2026-11-19.yaml': 'date: 2026-11-19\r\nstatus: held # ja\r\n',
  'projects/kort.yaml':
    '\uFEFFtitle: Kort\nstatus: proposed # venter\nowner: { organisation: Storvik }\ncost: { estimate: { likely: 1 } }\n',
};
const wish = {
  date: '2026-11-19',
  card: 'kort',
  outcome: 'approved_with_conditions' as const,
  conditions: [{ text: 'Avklar' }],
  type: undefined,
  case: undefined,
  body: undefined,
  grants: undefined,
  reason: undefined,
  frame: undefined,
  votes: undefined,
  anyway: false,
};

async function edits(texts: Files): Promise<readonly FileEdit[]> {
  const recorded = recordDecision(await loadPortfolio(literalTree(texts), 'portfolio'), wish, '2026-11-22');
  if (recorded.refused) throw new Error(JSON.stringify(recorded.refused));
  return recorded.edits;
}

async function written(texts: Files, now: Files): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  const replace = async (path: string, text: string) => {
    made[path] = text;
  };
  const writer = { replace, create: replace };
  await writeEdits(literalTree(now), writer, await edits(texts)).catch((error: unknown) => {
    made.error = error instanceof PortfolioError ? error.code : String(error);
  });
  return made;
}

describe('two files', () => {
  test('each keep their comments, line breaks and byte order mark', async () => {
    const now = await written(files, files);
    expect(now['meetings/2026-11-19.yaml']).toBe(
      'date: 2026-11-19\r\nstatus: held # ja\r\ndecisions:\r\n  - id: V1\r\n    card: kort\r\n    type: BP1\r\n    outcome: approved_with_conditions\r\n    conditions:\r\n      - text: Avklar\r\n',
    );
    expect(now['projects/kort.yaml']).toMatch(/^\uFEFFtitle: Kort\nstatus: active # venter\n/);
    expect(now['projects/kort.yaml']).toMatch(/\nconditions:\n {2}- decision: "2026-11-19\/V1"\n {4}text: Avklar\n$/);
  });
  test('are left alone, both of them, when somebody has saved one in the meantime', async () => {
    const card = 'projects/kort.yaml';
    expect(await written(files, { ...files, [card]: `${files[card]}# ny\n` })).toEqual({ error: 'changed-meanwhile' });
  });
  test('are not built on errors: what a broken card says is not known, whoever knows better', async () => {
    const card = `${files['projects/kort.yaml']}conditions: tekst\n`;
    const loaded = await loadPortfolio(literalTree({ ...files, 'projects/kort.yaml': card }), 'portfolio');
    const record = (anyway: boolean, outcome: 'returned' | 'approved') => () =>
      recordDecision(loaded, { ...wish, anyway, outcome, conditions: [], reason: 'Fordi.' }, '2026-11-22');
    expect(record(false, 'approved')().refused?.map(({ code }) => code)).toEqual(['card-lacks']);
    expect(record(true, 'approved')).toThrow('broken-file');
    expect(record(false, 'returned')().refused).toBe(null);
  });
});

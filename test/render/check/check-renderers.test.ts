import { describe, expect, test } from 'vitest';
import { check } from '../../../src/app/check.ts';
import { loadPortfolio } from '../../../src/app/load-portfolio.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import type { FileTree } from '../../../src/ports/file-tree.ts';
import { checkGithub } from '../../../src/render/check/check-github.ts';
import { checkJson } from '../../../src/render/check/check-json.ts';
import { checkShort } from '../../../src/render/check/check-short.ts';
import { checkText } from '../../../src/render/check/check-text.ts';
import { plainPaint } from '../../../src/render/paint.ts';
import type { CheckView } from '../../../src/view/check-view.ts';

const nb = await loadCatalogue('nb', 'NOK');

async function viewOf(files: Readonly<Record<string, string>>): Promise<CheckView> {
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const tree: FileTree = {
    list: async () => Object.entries(bytes).map(([path, each]) => ({ path, kind: 'file' as const, size: each.length })),
    read: async (path) => bytes[path] as Uint8Array,
  };
  return check(await loadPortfolio(tree, 'portfolio'), '2026-11-22');
}

const register = 'requirement_set: register\n';
const card = (more: string): Readonly<Record<'portfolio.yaml' | 'governance.yaml' | 'projects/kort.yaml', string>> => ({
  'portfolio.yaml': 'name: Prøve\n',
  'governance.yaml': register,
  'projects/kort.yaml': `title: Kort\nowner: { organisation: Storvik }\ncost: { estimate: { likely: 1 } }\ntime: { period: { end: 2027-01-01 } }\n${more}`,
});

/** The part of the marked line that stands above the carets, as a terminal with tab stops at each character would show it. */
function marked(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /\| +\^+$|\|[ \t]+\^+$/.test(line));
  const [source = '', carets = ''] = lines.slice(at - 1, at + 1);
  return source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1);
}

describe('carets stand under what is wrong', () => {
  test('in a plain line', async () =>
    expect(marked(checkText(await viewOf(card('stage: ideas\n')), nb, plainPaint))).toBe('ideas'));
  test('after æ, ø and å', async () =>
    expect(
      marked(checkText(await viewOf(card('people: { responsible: Øystre Ås, mangaer: x }\n')), nb, plainPaint)),
    ).toBe('mangaer'));
  test('after a character that takes two columns', async () => {
    const text = checkText(await viewOf(card('people: { responsible: "日本", mangaer: x }\n')), nb, plainPaint);
    const [source = '', carets = ''] = text.split('\n').filter((line) => line.includes('|'));
    expect(carets.indexOf('^') - source.indexOf('mangaer')).toBe(2);
  });
  test('after a tab inside a line', async () => {
    const text = checkText(await viewOf(card('people: { responsible: x,\tmangaer: x }\n')), nb, plainPaint);
    const [source = '', carets = ''] = text.split('\n').filter((line) => line.includes('|'));
    expect(carets.slice(0, carets.indexOf('^')).replace(/[^\t]/g, '')).toBe(
      source.slice(0, source.indexOf('mangaer')).replace(/[^\t]/g, ''),
    );
    expect(carets.indexOf('^')).toBe(source.indexOf('mangaer'));
  });
});

test('what is wrong is said in the words of the reader', async () => {
  const text = checkText(await viewOf(card('submitter: { date: 2026-30-10 }\n')), nb, plainPaint);
  expect(text).toContain('Det finnes ingen måned 30.');
  expect(text).toContain('Skriv 2026-10-30.');
});

test('0301 is never taken for 301', async () => {
  const files = card('');
  const text = checkText(
    await viewOf({
      ...files,
      'projects/kort.yaml': files['projects/kort.yaml'].replace('Storvik }', 'Storvik, municipality_number: 0301 }'),
    }),
    nb,
    plainPaint,
  );
  expect(text).toContain('0301 blir lest som 301.');
  expect(text).toContain('"0301"');
});

test('one cause is told once: a wrong amount is not missing as well', async () => {
  const files = card('');
  const view = await viewOf({
    ...files,
    'projects/kort.yaml': files['projects/kort.yaml'].replace('likely: 1', 'likely: 1 000'),
  });
  expect(view.problems.map(({ finding }) => finding.code)).toEqual(['not-a-number']);
});

test('a card that cannot be read is still there for those who refer to it', async () => {
  const view = await viewOf({
    ...card('links: { related: [annet] }\n'),
    'projects/annet.yaml': 'title: "uten slutt\n',
  });
  expect(view.problems.map(({ finding }) => finding.code)).toEqual(['yaml-syntax']);
});

test('a file that holds only a text is called by what it should be', async () => {
  const text = checkText(await viewOf({ ...card(''), 'projects/kort.yaml': 'bare tekst\n' }), nb, plainPaint);
  expect(text).toContain('Prosjektkort skal ha nøkler under seg.');
});

test('cards are counted when nothing is wrong', async () => {
  expect(checkShort(await viewOf(card('')), nb, plainPaint)).toContain('1 kort i 3 filer: 0 feil, 0 advarsler.');
});

test('text from cards cannot steer a terminal', async () => {
  const text = checkText(await viewOf(card('stage: "\\e[31mred\\a"\n')), nb, plainPaint);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('text from cards cannot become a command to the GitHub runner', async () => {
  const output = checkGithub(await viewOf(card('stage: "::error::x ##[error]y"\n')), nb);
  const commands = output.split('\n').filter((line) => /^\s*::|##\[/.test(line));
  expect(commands).toHaveLength(1);
  expect(commands[0]).toMatch(/^::error file=portfolio\/projects\/kort\.yaml,line=5,endLine=5,col=8,/);
});

test('nothing hidden in a card hides in an annotation', async () => {
  const text = checkGithub(await viewOf(card('stage: "x\\u202Ey\\u001B[31m"\n')), nb);
  expect(text).toContain('x\\u{202e}y\\u{1b}[31m');
  expect(text).not.toMatch(/[\u202E\u001B]/);
});

test('at most ten annotations of each kind, and the rest are counted', async () => {
  const keys = Array.from({ length: 14 }, (_, index) => `ukjent${index}: 1`).join('\n');
  const output = checkGithub(await viewOf(card(`${keys}\n`)), nb);
  expect(output.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(10);
  expect(output).toContain('4 til vises ikke som merknader');
});

test('JSON has codes and places, and only some parts are worded', async () => {
  const { checked, summary, problems, schema } = JSON.parse(checkJson(await viewOf(card('stage: ideas\n')), nb));
  expect({ schema, checked, summary }).toEqual({
    schema: 1,
    checked: { cards: 1, files: 3 },
    summary: { errors: 1, warnings: 0, accepted: 0 },
  });
  expect(problems[0]).toMatchObject({
    code: 'unknown-choice',
    severity: 'error',
    file: 'portfolio/projects/kort.yaml',
    line: 5,
    column: 8,
    endLine: 5,
    endColumn: 13,
    card: 'kort',
    pointer: '/stage',
    suggestion: 'idea',
    related: [],
  });
});

test('a warning that the secretariat accepts is shown with its reason and counted apart', async () => {
  const files = {
    ...card('themes: [Stоrvik]\n'.replace('[', '["').replace(']', '"]').replace('Stоrvik', 'a')),
    'portfolio.yaml': 'name: Prøve\nexpected:\n  - code: odd-number\n    because: Vi vet det.\n',
  };
  const view = await viewOf({
    ...files,
    'projects/kort.yaml': files['projects/kort.yaml'].replace('likely: 1', 'likely: 1e3'),
  });
  expect({ warnings: view.warnings, accepted: view.accepted }).toEqual({ warnings: 0, accepted: 1 });
  expect(checkText(view, nb, plainPaint)).toContain('Vi vet det.');
});

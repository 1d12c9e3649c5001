// The kinds of report: what each takes, and what is said to who asks for something else.
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const report = (...words: readonly string[]) =>
  runCli(['report', ...words, '-C', 'portfolio', '--today', '2026-11-22']);

async function refused(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await report(...words);
  expect([code, stdout]).toEqual([2, '']);
  return stderr;
}

describe('what is asked for wrongly is told, with what was meant', () => {
  test.each([
    ['nb', 'Det finnes ingen rapport «minuts». Mente du «minutes»?'],
    ['nn', 'Det finst ingen rapport «minuts». Meinte du «minutes»?'],
    ['en', 'There is no report “minuts”. Did you mean “minutes”?'],
  ])('a kind, in %s', async (language, text) => {
    expect(await refused('minuts', '--lang', language)).toContain(text);
  });

  test('a date alone, and a word that is like nothing', async () => {
    expect(await refused('2026-12-10')).toContain('Mente du «meeting 2026-12-10»?');
    expect(await refused('xyzzyx')).toContain('Kjente: portfolio, meeting, case, minutes, public, site');
  });

  test.each([
    ['nb', 'Det finnes ingen møtefil for «2026-12-11». Mente du «2026-12-10»?'],
    ['nn', 'Det finst inga møtefil for «2026-12-11». Meinte du «2026-12-10»?'],
    ['en', 'There is no file of a meeting “2026-12-11”. Did you mean “2026-12-10”?'],
  ])('a meeting, in %s', async (language, text) => {
    expect(await refused('meeting', '2026-12-11', '--lang', language)).toContain(text);
    expect(await refused('minutes', '2026-12-11', '--lang', language)).toContain(text);
  });

  test.each([
    ['nb', 'Mente du «innbyggerportal»?'],
    ['nn', 'Meinte du «innbyggerportal»?'],
    ['en', 'Did you mean “innbyggerportal”?'],
  ])('a card, in %s', async (language, text) => {
    expect(await refused('case', 'innbygerportal', '--lang', language)).toContain(text);
  });

  test('minutes of no meeting, and of one that has not been held', async () => {
    expect(await refused('minutes')).toContain('Holdte møter: 2026-06-11 og 2026-09-17.');
    expect(await refused('minutes', '2026-12-10')).toContain('er ikke holdt ennå');
  });

  test('a word too many, and a card too few', async () => {
    expect(await refused('public', 'x')).toContain('For mange ord etter «report public»');
    expect(await refused('portfolio', 'x')).toContain('For mange ord etter «report portfolio»');
    expect(await refused('case')).toContain('Her mangler «ID»');
  });
});

describe('options that a kind does not have are refused, not passed over', () => {
  test.each([
    ['nb', 'Møtet har flere papirer: skriv --out og navnet på en mappe.'],
    ['nn', 'Møtet har fleire papir: skriv --out og namnet på ei mappe.'],
    ['en', 'A meeting has several papers: write --out and the name of a folder.'],
  ])('--output for a meeting, in %s', async (language, text) => {
    expect(await refused('meeting', '--output', 'x.md', '--lang', language)).toContain(text);
  });

  test.each([
    [['minutes', '2026-09-17', '--out', 'x'], '--out brukes ikke med «portfolio report minutes». Skriv --output'],
    [['--zip'], '--zip brukes ikke med «portfolio report portfolio».'],
    [['public', '--since', '2026-09-17'], '--since brukes ikke med «portfolio report public».'],
    [['meeting', '--area', 'helse'], '--area brukes ikke med «portfolio report meeting».'],
    [['case', 'innbyggerportal', '--area', 'helse'], '--area brukes ikke med «portfolio report case».'],
  ])('%j', async (words, text) => {
    expect(await refused(...words)).toContain(text);
  });
});

describe('what is asked for rightly', () => {
  test('`report` alone is `report portfolio`', async () => {
    const small = ['-C', 'test/errors/base', '--today', '2026-11-22'];
    const [alone, named] = [await runCli(['report', ...small]), await runCli(['report', 'portfolio', ...small])];
    expect(alone.stdout).toMatch(/^# Porteføljestyringsrapport: /);
    expect(named.stdout === alone.stdout).toBe(true);
  });

  test.each(['nb', 'nn', 'en'])('minutes and public have all their words in %s', async (language) => {
    for (const words of [['minutes', '2026-09-17'], ['public']]) {
      const { code, stdout } = await report(...words, '--lang', language);
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(1000);
      expect(stdout.match(/undefined|NaN|\[object|Infinity/)).toBeNull();
    }
  });

  test('the public edition of an area says so, and tells of its projects only', async () => {
    const { stdout } = await report('public', '--area', 'helse');
    expect(stdout).toContain('Denne utgaven gjelder bare Helse og omsorg.');
    expect(stdout).toContain('**Digital hjemmeoppfølging av kronisk syke**');
    expect(stdout).not.toContain('Digitale vannmålere');
  });
});

// Promises that whatever a rule is called in one place it is called everywhere: file, export, list, words, page and fixture.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/core/rules/rule-list.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { filesIn, projectRoot } from '../support/source-files.ts';

/** What is in core/rules/ besides rules: what they are made with, and the lists that gather them. */
const notARule = /^(?:rule|rule-context|rule-arguments|rule-list|check-portfolio|.+-rules)$/;

const codes = Object.keys(rules).sort();
const ruleFiles = filesIn('src/core/rules')
  .map((path) => path.replace('src/core/rules/', '').replace(/\.ts$/, ''))
  .filter((name) => !notARule.test(name))
  .sort();

test('every file of a rule is on the list, and the list has no more', () => {
  expect(codes).toEqual(ruleFiles);
});

test('the code on the list is the code that the rule gives', () => {
  const wrong = Object.entries(rules).filter(([code, rule]) => rule.code !== code);
  expect(wrong.map(([code]) => code)).toEqual([]);
});

test('a rule is exported under its code', async () => {
  const exported = await Promise.all(
    ruleFiles.map(async (code) => [code, Object.keys(await import(`../../src/core/rules/${code}.ts`))] as const),
  );
  expect(exported.filter(([code, names]) => names.join() !== camelCase(code))).toEqual([]);
});

test('every rule has a fixture that shows it', () => {
  expect(codes.filter((code) => !existsSync(join(projectRoot, 'test/errors', code)))).toEqual([]);
});

test('every folder of fixtures belongs to a finding', async () => {
  const { findings } = await loadCatalogue('en', 'NOK');
  const folders = new Set(filesIn('test/errors').map((path) => path.split('/')[2] ?? ''));
  expect([...folders].filter((folder) => folder !== 'base' && !(folder in findings))).toEqual([]);
});

test('the languages word the same findings', async () => {
  const catalogues = await Promise.all(languages.map((language) => loadCatalogue(language, 'NOK')));
  const [first = [], ...others] = catalogues.map(({ findings }) => Object.keys(findings).sort());
  expect(first).toEqual(expect.arrayContaining(codes));
  for (const other of others) expect(other).toEqual(first);
});

test('every finding has a page, and every page a finding', async () => {
  const { findings } = await loadCatalogue('nb', 'NOK');
  const pages = existsSync(join(projectRoot, 'docs/rules')) ? filesIn('docs/rules') : [];
  const named = pages
    .map((path) => path.replace('docs/rules/', '').replace(/\.md$/, ''))
    .filter((name) => name !== 'README');
  expect(named.sort()).toEqual(Object.keys(findings).sort());
});

function camelCase(code: string): string {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

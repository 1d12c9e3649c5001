// Makes what documents the findings from their words and fixtures: docs/rules/<code>.md, docs/rules/README.md and the examples that
// `portfolio explain` shows. With --check it writes nothing and fails when a committed file differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../src/i18n/catalogue.ts';
import { findingWords } from '../src/i18n/describe-finding.ts';
import { languages } from '../src/i18n/language.ts';
import { loadCatalogue } from '../src/i18n/load-catalogue.ts';
import type { Blocks } from '../src/render/blocks.ts';
import { code, heading, link, paragraph, rule, table, text } from '../src/render/build-blocks.ts';
import { explainRuleBlocks } from '../src/render/explain/explain-blocks.ts';
import { writeMarkdown } from '../src/render/markdown/write-markdown.ts';
import type { RuleExample } from '../src/view/rule-example.ts';
import { ruleExamples } from './rule-examples.ts';

const top = join(import.meta.dirname, '..');
const pages = join(top, 'docs', 'rules');
const examples = await ruleExamples();
const catalogues = await Promise.all(languages.map((language) => loadCatalogue(language, 'NOK')));

const outputs = new Map<string, string>([
  [join(top, 'src', 'generated', 'rule-examples.ts'), examplesFile()],
  [join(pages, 'README.md'), writeMarkdown(overview())],
  ...Object.entries(examples).map(
    ([name, example]) => [join(pages, `${name}.md`), writeMarkdown(page(name, example))] as const,
  ),
]);
const stale = existsSync(pages)
  ? readdirSync(pages)
      .map((name) => join(pages, name))
      .filter((path) => !outputs.has(path))
  : [];
const changed = [...outputs].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content);

if (process.argv.includes('--check')) {
  for (const path of [...changed.map(([name]) => name), ...stale])
    console.error(`${path.slice(top.length + 1)} is out of date: run \`npm run generate\`.`);
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(pages, { recursive: true });
  for (const [path, content] of changed) writeFileSync(path, content);
  for (const path of stale) rmSync(path);
  console.log(`${outputs.size} pages and examples, ${changed.length} written.`);
}

function examplesFile(): string {
  const banner = '// Made from test/errors/ by tools/rule-pages.ts. Do not edit: run `npm run generate`.\n';
  const type = `interface Example {\n  readonly severity: 'error' | 'warning';\n  readonly changeable: boolean;\n  readonly args: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;\n  readonly file: string;\n  readonly line: number;\n  readonly lines: readonly string[];\n}\n\n`;
  return `${banner}${type}export const ruleExamples: Readonly<Record<string, Example>> = ${JSON.stringify(examples, null, 2)};\n`;
}

function page(name: string, example: RuleExample): Blocks {
  const sections = catalogues.flatMap((catalogue) => [rule, ...inLanguage(name, example, catalogue)]);
  return [
    heading(1, [code(name)]),
    paragraph([
      'Bokmål · nynorsk · English. ',
      link('All findings', 'https://github.com/portfolio-as-code/portfolio-as-code/tree/main/docs/rules'),
    ]),
    ...sections,
  ];
}

function inLanguage(name: string, example: RuleExample, catalogue: Catalogue): Blocks {
  const blocks = explainRuleBlocks(name, example, catalogue);
  if (!blocks) throw new Error(`No words for ${name}.`);
  return blocks;
}

function overview(): Blocks {
  const rows = Object.entries(examples).map(([name, { severity }]) => [
    [code(name)],
    [text(severity)],
    ...catalogues.map((catalogue) => [text(findingWords(name, catalogue)?.title ?? '')]),
  ]);
  return [
    heading(1, 'Findings'),
    paragraph([
      'Each has a page here with the same name. ',
      code('portfolio explain CODE'),
      ' says the same in the terminal, offline.',
    ]),
    table(['Code', 'Severity', 'Bokmål', 'Nynorsk', 'English'], rows),
  ];
}

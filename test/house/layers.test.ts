// Promises that the rules about imports bite: a crooked house is built, one wrong import at a time, and each is seen.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LayerReport, layerReport } from '../../tools/layer-report.ts';
import { projectRoot } from '../support/source-files.ts';

const noun = `export interface Noun { readonly name: string }\nexport const noun: Noun = { name: '' };\n`;
const crooked: Readonly<Record<string, string>> = {
  'src/core/model/noun.ts': noun,
  'src/core/model/portfolio-error.ts': 'export class PortfolioError extends Error {}\n',
  'src/core/model/reads-disk.ts': `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
  'src/core/model/speaks.ts': `import { words } from '../../i18n/words.ts';\nexport const said = words;\n`,
  'src/core/model/uses-yaml.ts': `import { parse } from 'yaml';\nexport const read = parse;\n`,
  'src/core/model/uses-tool.ts': `import { build } from 'esbuild';\nexport const made = build;\n`,
  'src/core/parse/uses-yaml.ts': `import { parse } from 'yaml';\nexport const read = parse;\n`,
  'src/core/model/one.ts': `import { two } from './two.ts';\nexport const one: unknown = () => two;\n`,
  'src/core/model/two.ts': `import { one } from './one.ts';\nexport const two: unknown = () => one;\n`,
  'src/core/rules/rule.ts': `import { noun } from '../model/noun.ts';\nexport const defineRule = noun;\n`,
  'src/core/rules/first.ts': `import { defineRule } from './rule.ts';\nexport const first = defineRule;\n`,
  'src/core/rules/second.ts': `import { first } from './first.ts';\nexport const second = first;\n`,
  'src/core/rules/some-rules.ts': `import { first } from './first.ts';\nexport const some = [first];\n`,
  'src/i18n/words.ts': `import type { Noun } from '../core/model/noun.ts';\nexport const words = (noun: Noun) => noun;\n`,
  'src/i18n/counts.ts': `import { noun } from '../core/model/noun.ts';\nexport const count = noun;\n`,
  'src/adapters/disk.ts': `import 'node:fs';\nimport { PortfolioError } from '../core/model/portfolio-error.ts';\nexport const disk = PortfolioError;\n`,
  'src/cli/commands/list.ts': `import { disk } from '../../adapters/disk.ts';\nexport const list = disk;\n`,
  'src/cli/commands/show.ts': `import { list } from './list.ts';\nexport const show = list;\n`,
  'src/app/restart.ts': `export const restart = () => import('../main.ts');\n`,
  'src/main.ts': `import { show } from './cli/commands/show.ts';\nexport const main = show;\n`,
  'src/attic/box.ts': `import { noun } from '../core/model/noun.ts';\nexport const box = noun;\n`,
  'src/view/alone.ts': 'export const alone = 1;\n',
  'src/view/lost.ts': `import { gone } from './gone.ts';\nexport const lost = gone;\n`,
};

// The path as it really is: on some machines the folder for temporary files is itself a link.
const house = realpathSync(mkdtempSync(join(tmpdir(), 'crooked-house-')));
let report: LayerReport;

beforeAll(async () => {
  for (const [path, text] of Object.entries(crooked)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(house, 'node_modules'), 'junction');
  report = await layerReport(projectRoot, ['src'], house);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each([
  ['node-stays-outside', 'src/core/model/reads-disk.ts'],
  ['core-keeps-to-its-layer', 'src/core/model/speaks.ts'],
  ['yaml-has-one-room', 'src/core/model/uses-yaml.ts'],
  ['packages-have-a-room', 'src/core/model/uses-tool.ts'],
  ['no-cycles', 'src/core/model/one.ts'],
  ['rules-do-not-know-each-other', 'src/core/rules/second.ts'],
  ['i18n-loads-no-more-than-it-may', 'src/i18n/counts.ts'],
  ['cli-keeps-to-its-layer', 'src/cli/commands/list.ts'],
  ['commands-do-not-know-each-other', 'src/cli/commands/show.ts'],
  ['main-is-not-imported', 'src/app/restart.ts'],
  ['every-file-has-a-layer', 'src/attic/box.ts'],
  ['no-orphans', 'src/view/alone.ts'],
  ['imports-lead-somewhere', 'src/view/lost.ts'],
])('%s is broken by %s, and says why', (rule, from) => {
  const broken = report.violations.filter((violation) => violation.rule === rule);
  expect(broken.map((violation) => violation.from)).toContain(from);
  expect(broken[0]?.comment).toMatch(/\.$/);
});

test.each([
  'src/core/parse/uses-yaml.ts',
  'src/core/rules/first.ts',
  'src/core/rules/some-rules.ts',
  'src/i18n/words.ts',
  'src/adapters/disk.ts',
  'src/main.ts',
])('%s is as it should be', (path) => {
  expect(report.violations.filter(({ from }) => from === path)).toEqual([]);
});

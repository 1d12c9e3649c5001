// Promises that a schema has one name: what it bears as `$id`, where it is published, what its file is called and what the package
// exports, with the version of the data format in it.
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { schemaSite } from '../../tools/schema-site.ts';
import { filesIn, projectRoot, textOf } from '../support/source-files.ts';

const manifest = JSON.parse(textOf('package.json'));
const files = filesIn('schemas');
const [owner, repository] = new URL(manifest.repository.url.replace('git+', '')).pathname.slice(1).split(/[/.]/);
const address = `https://${owner}.github.io/${repository}/schemas/v1/`;
let site: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await schemaSite();
});

test.each(files)('%s bears the address that it is published under', (path) => {
  const { $id } = JSON.parse(textOf(path));
  expect($id).toBe(address + path.replace('schemas/', ''));
  expect(site.get(path.replace('schemas/', 'schemas/v1/'))).toBe(textOf(path));
});

test.each(files)('%s leads to schemas that are published too, and to definitions that they have', (path) => {
  const { $id } = JSON.parse(textOf(path));
  const targets = [...textOf(path).matchAll(/"\$ref": ?"([^"]+)"/g)].map(([, target = '']) => new URL(target, $id));
  const lost = targets.filter(({ origin, pathname, hash }) => {
    const schema = files.find((each) => address + each.replace('schemas/', '') === origin + pathname);
    const steps = decodeURIComponent(hash).split('/').slice(1);
    return schema === undefined || steps.reduce((at, step) => at?.[step], JSON.parse(textOf(schema))) === undefined;
  });
  expect(lost.map(String)).toEqual([]);
});

test.each(files)('%s can be imported from the package', (path) => {
  expect(fileURLToPath(import.meta.resolve(`${manifest.name}/${path}`))).toBe(`${projectRoot}/${path}`);
});

test('the package exports its schemas and its manifest, and no code: it is a program', () => {
  expect(manifest.exports).toEqual({ './schemas/*': './schemas/*', './package.json': './package.json' });
  expect(() => import.meta.resolve(manifest.name)).toThrow();
});

test('an edition for editors leads to no other file, and does not bear the name of the schema it is made from', () => {
  const editions = [...site].filter(([path]) => /\/(?:nb|nn|en)\//.test(path));
  expect(editions).toHaveLength(3 * (files.length - 2));
  expect(editions.filter(([, text]) => /"\$id"|"\$ref": "[^#]/.test(text)).map(([path]) => path)).toEqual([]);
});

test('docs/formats.md names the address and says what may change', () => {
  expect(textOf('docs/formats.md')).toContain(`\`${address}<name>.schema.json\``);
});

test('what is published is gathered by the workflow that publishes it', () => {
  expect(manifest.scripts.site).toBe('tsx tools/site.ts');
  expect(textOf('.github/workflows/schemas.yml')).toContain('run: npm run --silent site\n');
  expect(textOf('tools/site.ts')).toContain("'dist-site'");
  expect(textOf('.github/workflows/schemas.yml')).toContain('path: dist-site\n');
});

// Promises that what people are told about security, releases and packages leads where it says, and names what is really there.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, projectRoot, textOf } from '../support/source-files.ts';

const documents = [
  'SECURITY.md',
  'docs/release.md',
  'docs/formats.md',
  'docs/decisions/0028-packaging.md',
  'docs/decisions/0029-written-by-hand.md',
];
const { name, dependencies, repository } = JSON.parse(textOf('package.json'));

test.each(documents)('every link in %s leads to a file, and to a heading in it', (path) => {
  const links = [...textOf(path).matchAll(/\]\(([^)#:]*)(?:#([^)]+))?\)/g)];
  const lost = links.filter(([, target = '', anchor]) => {
    const file = target === '' ? path : join(dirname(path), target).replaceAll('\\', '/');
    return !existsSync(join(projectRoot, file)) || (anchor !== undefined && !anchorsIn(file).includes(anchor));
  });
  expect(lost.map(([link]) => link)).toEqual([]);
});

function anchorsIn(path: string): string[] {
  const headings = [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

test('every package that users get is in the list of what a package does', () => {
  const [, list = ''] =
    /^## A package does it\n\n([\s\S]*?)\n\n/m.exec(textOf('docs/decisions/0029-written-by-hand.md')) ?? [];
  const missing = Object.keys(dependencies).filter((each) => !list.includes(each));
  // The one that the same page proposes to take away.
  expect(missing.filter((each) => each !== 'simple-git')).toEqual([]);
});

test('every folder and file that is said to be written by hand is there', () => {
  const named = [
    ...textOf('docs/decisions/0029-written-by-hand.md').matchAll(
      /`((?:core|render|adapters|cli|tools|test|src)\/[\w/.-]+)`/g,
    ),
  ];
  const lost = named.flatMap(([, path = '']) => {
    const at = /^(?:tools|test|src)\//.test(path) ? path : `src/${path}`;
    return existsSync(join(projectRoot, at)) ? [] : [path];
  });
  expect(named.length).toBeGreaterThan(15);
  expect(lost).toEqual([]);
});

test('the guide to releases has every job that a tag starts, and every file that holds the version', () => {
  const guide = textOf('docs/release.md');
  const jobs = ['release', 'schemas'].flatMap((each) =>
    Object.values(parse(textOf(`.github/workflows/${each}.yml`)).jobs as Record<string, { name: string }>),
  );
  const told = (job: string) => guide.toLowerCase().includes(job.toLowerCase());
  expect(jobs.map((job) => job.name).filter((job) => !told(job))).toEqual(['Gather the schemas']);
  expect(guide).toContain('Gather, publish the schemas');
  const { version } = JSON.parse(textOf('package.json'));
  const holders = filesIn('templates').filter((path) => textOf(path).includes(`${name}@${version}`));
  expect(holders.filter((path) => !guide.includes(path))).toEqual([]);
});

test('who looks for where to report and what to verify is sent to this repository', () => {
  const [, slug = ''] = /github\.com\/(.+)\.git$/.exec(repository.url) ?? [];
  expect(textOf('SECURITY.md').replaceAll(/\s+/g, ' ')).toContain(`gh attestation verify portfolio.mjs --repo ${slug}`);
  expect(textOf('docs/release.md')).toContain(`--repo ${slug}`);
  expect(textOf('README.md')).toContain(`npx --yes git+https://github.com/${slug}.git`);
});

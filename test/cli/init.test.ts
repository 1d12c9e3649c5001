// Promises that `portfolio init` makes a repository that works on the first push, in every language and for every kind of body.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { git } from '../support/git-folder.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';
import { textOf } from '../support/source-files.ts';

const told = [
  ...['--name', 'Digital portefølje for Storvik', '--kind', 'municipal-council'],
  ...['--organisation', 'Storvik kommune', '--frame', '2027=8000000', '--frame', '2028=9 000 000'],
];

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => repo.cleanup());

interface Checked {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}

async function check(folder = repo.folder): Promise<Checked> {
  return JSON.parse((await runCli(['check', '-C', folder, '--format', 'json'])).stdout) as Checked;
}

const cases = ['municipal-council', 'inter-municipal', 'state-agency'].flatMap((kind) =>
  ['nb', 'nn', 'en'].map((lang) => [kind, lang] as const),
);

test.each(cases)('%s in %s: the check finds no error, and nothing of the made-up body is left', async (kind, lang) => {
  const two = ['--organisation', 'Nes kommune'];
  const { code, stdout } = await runCli(['init', repo.folder, ...told, '--kind', kind, '--lang', lang, ...two]);
  expect(code).toBe(0);
  const made = stdout.trimEnd().split('\n');
  expect(made.filter((path) => !existsSync(join(repo.folder, path)))).toEqual([]);
  const { summary, problems } = await check();
  expect(summary.errors).toBe(0);
  expect(new Set(problems.map((problem) => problem.code))).toEqual(
    new Set([
      'hearing-missing',
      'sector-leader-not-heard',
      ...(kind === 'municipal-council' ? [] : ['mandate-not-adopted']),
    ]),
  );
  const words = made.filter((path) => !path.includes('schemas/')).map((path) => repo.read(path));
  expect(words.join('\n')).not.toMatch(
    /vardefjord|fossdal|fossregionen|brekkvik|tangnes|lauv|registerdir|samfunnsdep|fire kommune|alle fire|<<\w+>>/i,
  );
  expect(repo.read('README.md')).toContain('# Digital portefølje for Storvik\n');
  const said = words.join('\n').replace(/«[^»]*»|Fullmakter i henhold til|^ *source: .*$/gm, '');
  if (lang === 'nn') expect(said.match(bokmaal) ?? []).toEqual([]);
  if (lang === 'en') expect(said.match(norwegian) ?? []).toEqual([]);
});

const bokmaal = /(?<![\p{L}-])(?:ikke|hvem|hva|hvor|noen|dere|deres|prosjekter|kommuner|bytt|måneder)(?![\p{L}-])/giu;
const norwegian = /(?<![\p{L}-])(?:og|ikke|ikkje|som|eller|blir|skal|kommunen|rådet|prosjektet)(?![\p{L}-])/giu;

test('the configuration holds what was said, and nothing that only a made-up body has decided', async () => {
  await runCli([
    'init',
    repo.folder,
    ...told,
    '--sector',
    'Teknisk; Teknisk sjef',
    '--sector',
    'Helse; Helsesjef; @hs',
  ]);
  const portfolio = parse(repo.read('portfolio/portfolio.yaml'));
  const governance = parse(repo.read('portfolio/governance.yaml'));
  expect(portfolio).toMatchObject({ language: 'nb', organisations: [{ id: 'storvik', name: 'Storvik kommune' }] });
  expect(portfolio.organisations).toHaveLength(1);
  expect(parse(repo.read('portfolio/capacity.yaml'))).toEqual({
    frames: [
      { year: 2027, amount: 8_000_000, adopted: false },
      { year: 2028, amount: 9_000_000, adopted: false },
    ],
  });
  expect(governance.sectors).toEqual([
    { id: 'helse', name: 'Helse', leader: 'Helsesjef', reviewers: ['@hs'] },
    { id: 'teknisk', name: 'Teknisk', leader: 'Teknisk sjef' },
  ]);
  expect(governance.bodies[0]).toMatchObject({
    name: 'Digitaliseringsrådet i Storvik',
    quorum: 2,
    members: [
      { role: 'Medlem fra Helse', field: 'helse', municipality: 'storvik' },
      { role: 'Medlem fra Teknisk', field: 'teknisk', municipality: 'storvik' },
    ],
  });
  expect(parse(repo.read('portfolio/strategy.yaml'))).not.toHaveProperty('weights_adopted');
  expect((await check()).summary.errors).toBe(0);
});

test('years that begin later move the plan of meetings, on the same day of the week', async () => {
  const later = told.map((word) => word.replace('2027=', '2030=').replace('2028=', '2031='));
  await runCli(['init', repo.folder, ...later, '--today', '2029-11-22']);
  const { meetings, funding_schemes: schemes } = parse(repo.read('portfolio/governance.yaml'));
  const shipped = parse(textOf('templates/profiles/municipal-council/nb/governance.yaml'));
  const day = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
  expect(meetings[0].date.slice(0, 4)).toBe('2030');
  expect(day(meetings[0].date)).toBe(day(shipped.meetings[0].date));
  expect(schemes).toEqual(shipped.funding_schemes);
  const { stdout } = await runCli(['check', '-C', repo.folder, '--today', '2029-11-22', '--format', 'json']);
  expect((JSON.parse(stdout) as Checked).problems.map(({ code }) => code).sort()).toEqual([
    'hearing-missing',
    'sector-leader-not-heard',
  ]);
});

test('it can be pushed, and a clone of it checks clean', async () => {
  await runCli(['init', repo.folder, ...told]);
  const away = mkdtempSync(join(tmpdir(), 'portfolio-bare-'));
  try {
    repo.commit('A new portfolio');
    git(away, 'init', '--quiet', '--bare', '--initial-branch=main', 'bare.git');
    repo.git('remote', 'add', 'origin', join(away, 'bare.git'));
    repo.git('push', '--quiet', 'origin', 'main');
    git(away, 'clone', '--quiet', join(away, 'bare.git'), 'clone');
    const clone = join(away, 'clone');
    expect((await runCli(['check', '-C', clone])).code).toBe(0);
    expect((await runCli(['report', '-C', clone])).stdout).toContain('Ta porteføljen i bruk');
    expect(git(clone, 'status', '--porcelain')).toBe('');
    expect(readFileSync(join(clone, '.github/workflows/portfolio.yml'), 'utf8')).toBe(
      textOf('templates/github-workflow.yml'),
    );
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
});

test('a new card after it checks clean too, and goes to the leader of its sector', async () => {
  const sector = ['--sector', 'Helse og omsorg; Helsesjef; @helsesjef'];
  await runCli(['init', repo.folder, ...told, ...sector, '--secretariat', '@storvik/sekretariatet']);
  const card = ['--organisation', 'storvik', '--responsible', 'Rektor', '--problem', 'Papir', '--for-whom', 'Alle'];
  const more = ['--benefit', 'Tid', '--cost', '400000', '--sector', 'helse-og-omsorg', '--id', 'helse-og-omsorg-ny'];
  expect((await runCli(['new', 'Ny', ...card, ...more, '-C', repo.folder])).code).toBe(0);
  expect((await check()).summary.errors).toBe(0);
  const lines = repo
    .read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual([
    '* @storvik/sekretariatet',
    '/portfolio/projects/helse-og-omsorg-*.yaml @helsesjef @storvik/sekretariatet',
    '/portfolio/portfolio.yaml @storvik/sekretariatet',
    '/portfolio/strategy.yaml @storvik/sekretariatet',
    '/portfolio/governance.yaml @storvik/sekretariatet',
    '/portfolio/capacity.yaml @storvik/sekretariatet',
    '/portfolio/meetings/ @storvik/sekretariatet',
    '/.github/ @storvik/sekretariatet',
  ]);
});

test('without a secretariat, CODEOWNERS asks nobody that does not exist', async () => {
  await runCli(['init', repo.folder, ...told]);
  const lines = repo.read('.github/CODEOWNERS').split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  expect(lines).toContain('# * @organisation/secretariat');
});

test('the form asks for what the portfolio holds, and a filled-in one becomes a card that the check knows', async () => {
  await runCli(['init', repo.folder, ...told, '--sector', 'Teknisk; Teknisk sjef']);
  const form = parse(repo.read('.github/ISSUE_TEMPLATE/portfolio.yml'));
  const sector = form.body.find(({ id }: { id: string }) => id === 'sector');
  expect(sector.attributes.options).toEqual(['Teknisk']);
  expect(repo.read('.github/ISSUE_TEMPLATE/config.yml')).toMatch(/^# .+\nblank_issues_enabled: false\n$/);
  expect(repo.read('.github/workflows/portfolio-issue.yml')).toBe(textOf('templates/github-issue-workflow.yml'));
  const printed = await runCli(['schema', '--issue-form', '-C', repo.folder]);
  expect(printed.stdout).toBe(repo.read('.github/ISSUE_TEMPLATE/portfolio.yml'));
  repo.write('issue.md', '### Hva heter forslaget?\n\nNy sak\n\n### Hvilken sektor hører det til?\n\nTeknisk\n');
  const { code, stdout } = await runCli(['new', '--from-issue', join(repo.folder, 'issue.md'), '-C', repo.folder]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'portfolio/projects/ny-sak.yaml\n' });
  expect(parse(repo.read('portfolio/projects/ny-sak.yaml'))).toMatchObject({ title: 'Ny sak', sector: 'teknisk' });
});

test('a form that the configuration has left behind is told with the command that prints it anew, and not touched', async () => {
  await runCli(['init', repo.folder, ...told]);
  const again = () => runCli(['init', repo.folder]);
  expect((await again()).stderr).not.toContain('--issue-form');
  const path = 'portfolio/portfolio.yaml';
  repo.write(path, repo.read(path).replace('name: Storvik kommune', 'name: Storvik og Nes kommune'));
  const form = repo.read('.github/ISSUE_TEMPLATE/portfolio.yml');
  expect((await again()).stderr).toContain(
    'portfolio schema --issue-form --output .github/ISSUE_TEMPLATE/portfolio.yml',
  );
  expect(repo.read('.github/ISSUE_TEMPLATE/portfolio.yml')).toBe(form);
});

test('where there are issues of other kinds, they keep their blank page', async () => {
  repo.write('.github/ISSUE_TEMPLATE/bug.md', '---\nname: Bug\n---\n');
  const { stdout } = await runCli(['init', repo.folder, ...told]);
  expect(existsSync(join(repo.folder, '.github/ISSUE_TEMPLATE/config.yml'))).toBe(false);
  expect(stdout).toContain('.github/ISSUE_TEMPLATE/portfolio.yml\n');
});

test.each(['nb', 'nn', 'en'])(
  'in %s, every picture and guide that is named is there, and every drawing is whole',
  async (lang) => {
    const { stdout } = await runCli(['init', repo.folder, ...told, '--lang', lang]);
    const made = stdout.trimEnd().split('\n');
    const guides = made.filter((path) => path.endsWith('.md') && !path.startsWith('.github'));
    const named = guides.flatMap((path) =>
      [...repo.read(path).matchAll(/(!?)\[([^\]]*)\]\((?!https:)([^)]+)\)/g)].map(
        ([, image, alt = '', target = '']) => {
          if (image) expect(alt.length).toBeGreaterThan(60);
          return join(dirname(path), target);
        },
      ),
    );
    const drawings = made.filter((path) => path.endsWith('.svg'));
    expect(drawings).toHaveLength(5);
    expect(named.filter((path) => !existsSync(join(repo.folder, path)))).toEqual([]);
    expect(drawings.filter((path) => !named.includes(path))).toEqual([]);
    for (const path of drawings) {
      const svg = repo.read(path);
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title">\n {2}<title id="title">[^<{]{60,}<\/title>/);
      expect(svg).not.toMatch(/\{\{|https?:(?!\/\/www\.w3\.org\/2000\/svg)|<script|&(?!amp;|lt;|gt;)/);
      expect(svg.length).toBeLessThan(8_000);
    }
  },
);

test('for GitLab, nothing is made for GitHub', async () => {
  const { stdout } = await runCli(['init', repo.folder, ...told, '--host', 'gitlab', '--secretariat', '@s']);
  const made = stdout.trimEnd().split('\n');
  expect(made.filter((path) => path.startsWith('.github'))).toEqual([]);
  expect(made).toEqual(
    expect.arrayContaining(['.gitlab-ci.yml', '.gitlab/CODEOWNERS', '.gitlab/merge_request_templates/Default.md']),
  );
  expect(repo.read('.gitlab/CODEOWNERS')).toContain('\n/.gitlab-ci.yml @s\n');
  expect(repo.read('.gitlab/issue_templates/Forslag.md')).toContain('\n### Hva heter forslaget?\n');
  const guides = made.filter((path) => path.startsWith('docs/') && path.endsWith('.md')).map((path) => repo.read(path));
  expect(guides.join('\n')).not.toMatch(/<<|bilder\/(?!way)|Approve and run|ISSUE_TEMPLATE/);
  expect(guides.join('\n')).toContain('PORTFOLIO_ISSUE');
});

test('the editor is led to schemas that are there, in the language that was chosen', async () => {
  await runCli(['init', repo.folder, ...told, '--lang', 'nn']);
  const mapped = JSON.parse(repo.read('.vscode/settings.json'))['yaml.schemas'] as Record<string, string[]>;
  expect(Object.keys(mapped).filter((path) => !existsSync(join(repo.folder, path)))).toEqual([]);
  expect(mapped['./portfolio/schemas/project.schema.json']).toEqual(['portfolio/projects/*.yaml']);
  expect(JSON.parse(repo.read('.vscode/extensions.json'))).toEqual({ recommendations: ['redhat.vscode-yaml'] });
  expect(repo.read('portfolio/portfolio.yaml').split('\n')[0]).toBe(
    '# yaml-language-server: $schema=schemas/portfolio.schema.json',
  );
});

test('the example portfolio gets what surrounds a portfolio, and keeps every file', async () => {
  cpSync('portfolio', join(repo.folder, 'portfolio'), { recursive: true });
  repo.commit('before');
  const { code, stdout, stderr } = await runCli(['init', repo.folder]);
  expect(code).toBe(0);
  expect(stderr).toContain('ikke rørt');
  expect(repo.git('diff', '--stat')).toBe('');
  expect(stdout).toContain('.github/workflows/portfolio.yml\n');
  expect(stdout).not.toMatch(/projects\/|governance\.yaml/);
});

// A report compared with what the council saw, on a real repository: what it says, what it is compared with, and when it cannot be.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChangedExample, changedExample } from '../support/changed-example.ts';
import { makeRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

/** The first report of a run has all of the tool to load. */
const patience = 60_000;

async function report(repo: { readonly folder: string }, ...options: readonly string[]) {
  const result = await runCli(['report', '-C', `${repo.folder}/portfolio`, ...options]);
  return { ...result, stdout: result.stdout.replaceAll('\u00A0', ' ') };
}

/** From a heading to the next one of its own level or above. */
function part(text: string, title: string): string {
  const [start, ...rest] = text.slice(text.indexOf(title)).split('\n');
  const level = (start as string).split(' ')[0] as string;
  const end = rest.findIndex((line) => /^#+ /.test(line) && (line.split(' ')[0] as string).length <= level.length);
  return rest.slice(0, end).join('\n');
}

describe('the commit that the meeting names', () => {
  let repo: ChangedExample;
  let text: string;
  beforeAll(async () => {
    repo = changedExample();
    text = (await report(repo)).stdout;
  }, patience);
  afterAll(() => repo.cleanup());

  test('is found without being asked for, and stands on the cover', () => {
    expect(text).toContain(`**Sammenlignet med:** møtet 17. september 2026 (commit ${repo.seen.slice(0, 10)}`);
    expect(text).toContain(
      '- Siden møtet 17. september 2026: 1 nytt prosjekt, 1 stoppet eller avvist, 1 fjernet, 1 med ny fase eller status, 1 med dårligere farge, 1 med senere sluttdato, kostnad −0,3 mill. kr. I tabellene',
    );
  });

  test('the chapter tells every kind of change', () => {
    const chapter = part(text, '## Endringer siden forrige møte');
    expect(part(chapter, '### Nye prosjekter')).toMatch(/\[Lederopplæring\].*Idé.*Foreslått/);
    expect(part(chapter, '### Stoppet, avvist eller fullført')).toContain('Leverandøren trakk løsningen.');
    expect(part(chapter, '### Fjernet')).toContain('| Møterom ');
    expect(part(chapter, '### Fase og status')).toContain('Idé → Konsept');
    expect(part(chapter, '### Farge')).toMatch(/Arkivdepot.*● Grønn.*▲ Gul/);
    expect(part(chapter, '### Kostnad')).toMatch(/Innbyggerportal.* 6,6 \| +7,1 \| +\+0,5/);
    expect(part(chapter, '### Kostnad')).toMatch(/\*\*Sum\*\*.*96,9.*96,6.*−0,3/);
    expect(part(chapter, '### Sluttdato')).toMatch(/29\.06\.2029 \| 28\.12\.2029 \| 6 måneder senere/);
    expect(part(chapter, '### Plasser i listen')).toMatch(/Tilgangsstyring.*\| 15 \| 8 \| ▲7 \| .*høyere verdi/);
    expect(part(chapter, '### Strategi, rammer og regler')).toContain('26,0 → 25,0');
  });

  test('every table marks what has moved', () => {
    expect(part(text, '### Prosjekter til valg')).toMatch(/\| 8 \| 15 ▲7 \| \[Tilgangsstyring\]/);
    expect(part(text, '### Prosjekter til valg')).toMatch(/\[Innbyggerportal\]\(#[^)]*\) \(endret\).*7,1 \(\+0,5\)/);
    expect(part(text, '## Status')).toMatch(/\[Arkivdepot\]\(#[^)]*\) \(endret\).*● Grønn → ▲ Gul/);
    expect(part(text, '### Veikart')).toMatch(/\(endret\).*28\.12\.2029 \(6 måneder senere\)/);
    expect(part(text, '### Veikart')).toMatch(/\[Opplæring av ledere\]\(#[^)]*\) \(ny\)/);
    expect(part(text, '### Forslag som venter på behandling')).toMatch(/\(endret\) \| Konsept \(var idé\)/);
    expect(part(text, '### Stoppet, avvist og på vent')).toContain('Stoppet (var foreslått)');
    expect(text).toMatch(/\| Avvik \| Forslag \| Ramme \| Endring siden da \|/);
    expect(text).toMatch(/\| Sum .*\| +−0,3 \|\n/);
  });

  test('the page of a project begins with what has moved on it', () => {
    expect(text).toMatch(/\n\*\*Endring siden da:\*\* .*● Grønn → ▲ Gul/);
    expect(text).toMatch(/\n\*\*Endring siden da:\*\* 7,1 mill\. kr \(\+0,5\)/);
    expect(text).toMatch(/\n\*\*Endring siden da:\*\* ny\n/);
  });

  test('the figures are those of portfolio diff', async () => {
    const { stdout } = await runCli([
      'diff',
      repo.seen,
      '-C',
      `${repo.folder}/portfolio`,
      '--format',
      'text',
      '--no-color',
    ]);
    const said = stdout.replace(/\s+/g, ' ');
    const lines = part(text, '## Endringer siden forrige møte')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    for (const sentence of lines.slice(0, 4)) expect(said).toContain(sentence.slice(2).replace(/\s+/g, ' '));
  });

  test('an area tells only of its own', async () => {
    const { stdout } = await report(repo, '--area', 'helse');
    const chapter = part(stdout, '## Endringer siden forrige møte');
    expect(chapter).not.toContain('Innbyggerportal');
    expect(chapter).toContain('Strategi, rammer og regler');
  });

  test('what is not committed is compared too, and an older reading with nothing younger', async () => {
    const path = 'portfolio/projects/naeringsportal.yaml';
    const before = repo.read(path);
    repo.write(path, before.replace('status: proposed', 'status: active'));
    const { stdout } = await report(repo);
    repo.write(path, before);
    expect(part(stdout, '### Fase og status')).toMatch(/Idé → Konsept \| +Foreslått → Aktiv/);
    const older = await report(repo, '--ref', repo.seen, '--since', repo.now);
    expect(part(older.stdout, '## Endringer siden 20. november 2026')).toMatch(/Konsept → Idé/);
  });

  test.each(['nn', 'en'])('no word is missing in %s', async (language) => {
    const { stdout } = await report(repo, '--lang', language);
    expect(stdout).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(stdout).toMatch(
      language === 'nn' ? /^## Endringar sidan førre møte$/m : /^## Changes since the last meeting$/m,
    );
  });
});

describe('a meeting that names no commit', () => {
  let repo: ChangedExample;
  beforeAll(() => {
    repo = changedExample('quorum: true');
  });
  afterAll(() => repo.cleanup());

  test('is passed over, and the terminal says how to get one', async () => {
    const { stdout, stderr } = await report(repo);
    expect(part(stdout, '## Endringer siden forrige møte')).toContain('kan ikke vises, fordi det ikke er ført');
    expect(stdout).not.toContain('--since');
    expect(stderr).toContain('--since');
    expect(stdout).not.toMatch(/\((?:ny|endret)\)|Sammenlignet med/);
  });

  test('asked for, is the last commit of its day or before, and that is said', async () => {
    const { stdout } = await report(repo, '--since', '2026-09-17');
    const chapter = part(stdout, '## Endringer siden forrige møte');
    expect(chapter).toContain(`commit ${repo.seen.slice(0, 10)} fra 15. september 2026`);
    expect(chapter).toContain('antakelse');
    expect(chapter).toContain('Idé → Konsept');
  });

  test('before the first commit there is nothing to compare with', async () => {
    const { code, stderr } = await report(repo, '--since', '2026-06-11');
    expect(code).toBe(2);
    expect(stderr).toContain('2026-06-11');
  });

  test('a name that is neither a meeting nor a ref is told', async () => {
    const { code, stderr } = await report(repo, '--since', 'forrige');
    expect(code).toBe(2);
    expect(stderr).toContain('forrige');
  });
});

test('a commit that the clone does not have is told in its place', async () => {
  const repo = changedExample(`commit: ${'a1'.repeat(20)}`);
  const { code, stdout, stderr } = await report(repo);
  repo.cleanup();
  expect(code).toBe(0);
  const chapter = part(stdout, '## Endringer siden forrige møte');
  expect(chapter).toContain('17. september 2026');
  expect(chapter).not.toContain('a1a1a1a1a1');
  expect(stderr).toContain('a1a1a1a1a1');
});

test(
  'without the whole history the report says what is missing',
  async () => {
    const repo = changedExample();
    const clone = makeRepo();
    try {
      clone.git('fetch', '--quiet', '--depth=1', `file://${repo.folder}`, 'HEAD');
      clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
      const { stdout, stderr } = await report(clone);
      expect(stderr).toContain('mangler historikk');
      expect(stdout).toContain('Denne rapporten er laget uten hele historikken');
      expect(stdout).not.toContain('Samme commit gir alltid samme rapport, tegn for tegn.');
    } finally {
      repo.cleanup();
      clone.cleanup();
    }
  },
  patience,
);

test(
  'a meeting that names a commit which is not there is what the error is about',
  async () => {
    const repo = changedExample('commit: deadbeefdead');
    try {
      const { code, stderr } = await report(repo, '--since', '2026-09-17');
      expect(code).toBe(2);
      expect(stderr).toContain('Møtefilen «2026-09-17» sier at rådet så commit «deadbeefdead»');
    } finally {
      repo.cleanup();
    }
  },
  patience,
);

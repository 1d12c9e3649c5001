// A small portfolio with a council, on the disk: three bodies, one meeting that has been held, and cards that wait. Every file has comments
// to lose.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CliResult, runCli } from './run-cli.ts';

export interface CouncilWorld {
  readonly folder: string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** Every file with its content, but for git's own. */
  files(): Readonly<Record<string, string>>;
  /** In English, on 2026-12-11 unless the words say otherwise. */
  run(...words: readonly string[]): Promise<CliResult>;
  /** The same; fails unless it is refused with exit code 1 and not a byte is changed. Gives what was said, on one line. */
  refused(...words: readonly string[]): Promise<string>;
  remove(): void;
}

export const meeting = 'meetings/2026-12-10.yaml';
export const date = '2026-12-10';

const governance = `# Hvem som bestemmer
bodies:
  - id: radet
    name: Rådet
    kind: council
    leader: Leder
    quorum: 2
    members:
      - role: Leder
      - role: Rektor, Lillesund
      - role: Rådgiver
  - { id: styret, name: Styret, kind: management }
  - { id: sekretariatet, name: Sekretariatet, kind: secretariat, may_decide: [BP1, BP3] }
secretariat:
  mandate:
    adopted: { body: Styret, date: 2026-01-15, case: "2026/17" }
    max_per_case: 500000
routing:
  - { types: [BP3], from: 3000000, bodies: [sekretariatet, radet, styret] }
  - { bodies: [radet] }
meetings:
  - { date: 2026-09-17, body: radet }
  - { date: 2026-12-10, body: radet, deadline_registration: 2026-11-06 }
  - { date: 2027-03-11, body: radet, deadline_registration: 2027-02-05 }
coordinators: [{ role: Rådgiver, percent: 50 }]
requirement_set: register
`;

const earlier = `# Møtet i høst
date: 2026-09-17
body: radet
status: held
agenda:
  - { case: "1/26", card: stor, type: BP2 }
  - { case: "2/26", card: i-gang, type: BP3 }
attendance: { present: [Leder, Rådgiver] }
decisions:
  - { id: V1, card: stor, type: BP2, outcome: approved, case: "1/26" }
  - { id: V2, card: i-gang, type: BP3, outcome: approved, case: "2/26" }
minutes: { approved: 2026-10-01 }
`;

export const planned = `# Sakslisten er sendt ut
date: 2026-12-10
body: radet # oss
status: planned # føres etter møtet

agenda:
  # Forslag
  - { case: "3/26", card: ny, type: BP1 } # ny
  - { case: "4/26", card: stor, type: BP3 }
  - case: "5/26"
    title: Møteplan for 2027
`;

/** The same meeting, with enough members there. */
export const held = `${planned.replace('status: planned # føres', 'status: held # ført')}
attendance:
  # Alle så nær som én
  present: [Leder, Rådgiver]
`;

export function cardText(title: string, lines: readonly string[]): string {
  return [
    `title: ${title} # navnet`,
    ...lines,
    'owner: { organisation: storvik }',
    'people: { responsible: Enhetsleder }',
    'anchoring: { sector_leader: { heard: 2026-09-01, recommendation: recommends }, finance_director: { heard: 2026-09-02 } }',
    'time: { period: { start: 2027-01-01, end: 2028-12-31 } }',
    '',
  ].join('\n');
}

const cards: Readonly<Record<string, string>> = {
  'ny': cardText('Ny sak', [
    'form: project',
    'stage: idea',
    'status: proposed # venter',
    'submitter: { role: Enhetsleder, date: 2026-10-01 }',
    'archive: { case_number: "2026/1" }',
    'cost: { estimate: { likely: 1000000 } }',
  ]),
  'stor': cardText('Stor sak', [
    'form: project',
    'stage: planning',
    'status: active',
    'request: { type: BP3, date: 2026-10-15 }',
    'archive: { case_number: "2026/2" }',
    'cost: { estimate: { likely: 5000000 } }',
  ]),
  'sen': cardText('Sen sak', [
    'form: project',
    'stage: idea',
    'status: proposed',
    'submitter: { role: Enhetsleder, date: 2026-11-20 }',
    'archive: { case_number: "2026/3" }',
    'cost: { estimate: { likely: 900000 } }',
  ]),
  'tidlig': cardText('Tidlig sak', [
    'form: project',
    'stage: idea',
    'status: proposed',
    'submitter: { role: Enhetsleder, date: 2026-10-20 }',
    'archive: { case_number: "2026/4" }',
    'cost: { estimate: { likely: 800000 } }',
  ]),
  'i-gang': cardText('Sak i gang', [
    'form: project',
    'stage: execution',
    'status: active',
    'archive: { case_number: "2026/5" }',
    'cost: { estimate: { likely: 700000 } }',
  ]),
};

/** `changes`: other texts for files; null leaves one out. */
export function councilWorld(
  changes: Readonly<Record<string, string | null>> = {},
  folder = join(mkdtempSync(join(tmpdir(), 'council-')), 'portfolio'),
): CouncilWorld {
  const texts: Readonly<Record<string, string | null>> = {
    'portfolio.yaml': 'name: Prøve\nlanguage: nb\norganisations: [{ id: storvik, name: Storvik }]\n',
    'governance.yaml': governance,
    'meetings/2026-09-17.yaml': earlier,
    [meeting]: planned,
    ...Object.fromEntries(Object.entries(cards).map(([id, text]) => [`projects/${id}.yaml`, text])),
    ...changes,
  };
  const world = inFolder(folder);
  for (const [path, text] of Object.entries(texts)) if (text !== null) world.write(path, text);
  return world;
}

function inFolder(folder: string): CouncilWorld {
  const at = (path: string) => join(folder, path);
  const files = () =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
    );
  const run = (...words: readonly string[]) => {
    const today = words.includes('--today') ? [] : ['--today', '2026-12-11'];
    const language = words.includes('--lang') ? [] : ['--lang', 'en'];
    return runCli([...words, '-C', folder, ...language, ...today]);
  };
  return {
    folder,
    files,
    run,
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    read: (path) => readFileSync(at(path), 'utf8'),
    refused: async (...words) => {
      const before = files();
      const { code, stderr, stdout } = await run(...words);
      const after = files();
      if (code !== 1 || JSON.stringify(before) !== JSON.stringify(after))
        throw new Error(`not refused: ${code} ${stderr}${stdout}`);
      return stderr.replace(/\s+/g, ' ').trim();
    },
    remove: () => rmSync(dirname(folder), { recursive: true, force: true }),
  };
}

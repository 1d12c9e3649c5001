// Times whole processes in turn (A B C, A B C, …) and prints medians, and ratios to an empty Node and to a naive script in the same
// run: milliseconds differ between machines, ratios less. `npm run bench` after `npm run build`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..');
const tool = join(top, 'bin', 'portfolio.js');
const rounds = Number(process.argv[2] ?? 7);
const work = mkdtempSync(join(tmpdir(), 'portfolio-bench-'));
const small = portfolioOf(50);
const large = portfolioOf(1000);
const changed = twoCommits(large);

interface Contender {
  readonly name: string;
  readonly words: readonly string[];
}

const contenders: readonly Contender[] = [
  { name: 'node -e 0', words: ['-e', '0'] },
  { name: 'portfolio --version', words: [tool, '--version'] },
  { name: 'portfolio check, 50 cards', words: [tool, 'check', '-C', small, '--format', 'short'] },
  {
    name: 'naive yaml + ajv, 50 cards',
    words: [join(top, 'bench', 'peers', 'naive-check.mjs'), small, join(top, 'schemas')],
  },
  { name: 'portfolio rank, 50 cards', words: [tool, 'rank', '-C', small] },
  { name: 'portfolio report, 50 cards', words: [tool, 'report', '-C', small] },
  { name: 'portfolio check, 1000 cards', words: [tool, 'check', '-C', large, '--format', 'short'] },
  {
    name: 'naive yaml + ajv, 1000 cards',
    words: [join(top, 'bench', 'peers', 'naive-check.mjs'), large, join(top, 'schemas')],
  },
  { name: 'portfolio diff, 1000 cards, all changed', words: diffWords('first', 'all') },
  { name: 'portfolio diff, 1000 cards, 10 changed', words: diffWords('all', 'few') },
  {
    name: 'naive yaml diff, 1000 cards',
    words: [join(top, 'bench', 'peers', 'naive-diff.mjs'), large, 'first', 'all'],
  },
  { name: 'portfolio history, 3 commits', words: [tool, 'history', 'kopi-500', '-C', changed] },
];

const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, words } of contenders) {
    const taken = time(words);
    if (round > 0) times.get(name)?.push(taken);
  }
}
rmSync(work, { recursive: true });

const empty = median(times.get('node -e 0') ?? []);
for (const [name, all] of times) {
  const [low, middle, high] = [Math.min(...all), median(all), Math.max(...all)];
  console.log(
    `${name.padEnd(40)} ${middle.toFixed(0).padStart(6)} ms (${low.toFixed(0)}–${high.toFixed(0)})  ${(middle / empty).toFixed(1).padStart(6)} × node -e 0`,
  );
}

/** Copies of the example's cards under other ids, in a folder with the example's configuration. */
function portfolioOf(count: number): string {
  const folder = join(work, String(count));
  const example = join(top, 'portfolio');
  for (const name of ['portfolio.yaml', 'strategy.yaml', 'governance.yaml', 'capacity.yaml', 'meetings'])
    cpSync(join(example, name), join(folder, name), { recursive: true });
  const cards = readdirSync(join(example, 'projects')).filter((name) => name.endsWith('.yaml'));
  cpSync(join(example, 'projects'), join(folder, 'projects'), { recursive: true });
  for (let index = cards.length; index < count; index += 1) {
    const text = readFileSync(join(example, 'projects', cards[index % cards.length] as string), 'utf8');
    writeFileSync(
      join(folder, 'projects', `kopi-${index}.yaml`),
      text
        .replace(/^title: .*$/m, `title: Kopi ${index}`)
        .replace(/case_number: "[^"]*"/, `case_number: "2026/${50_000 + index}"`),
    );
  }
  return folder;
}

/** The folder as a repository with three tags: first, all (every card has another title and cost) and few (ten cards more). */
function twoCommits(folder: string): string {
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...words]);
  const commit = (tag: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', tag);
    git('tag', tag);
  };
  const edit = (names: readonly string[]) => {
    for (const name of names) {
      const path = join(folder, 'projects', name);
      const text = readFileSync(path, 'utf8').replace(/^(title: .*)$/m, '$1 ny');
      writeFileSync(path, text.replace(/budget: (\d+)\d{5}\b/g, 'budget: $1' + '12345'));
    }
  };
  const cards = readdirSync(join(folder, 'projects')).filter((name) => name.endsWith('.yaml'));
  git('init', '--quiet');
  commit('first');
  edit(cards);
  commit('all');
  edit(cards.slice(0, 10));
  commit('few');
  return folder;
}

function diffWords(base: string, head: string): readonly string[] {
  return [tool, 'diff', base, head, '-C', changed, '--format', 'json'];
}

function time(words: readonly string[]): number {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  const start = process.hrtime.bigint();
  const { error, status } = spawnSync(process.execPath, words, {
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  if (error || status === 2) throw error ?? new Error(`${words.join(' ')} ended with 2`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

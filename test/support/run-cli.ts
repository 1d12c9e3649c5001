// Runs a command line in this process against real folders, and keeps what it wrote.
import { realWorld } from '../../src/adapters/real-world.ts';
import { run } from '../../src/cli/run.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';
import type { World } from '../../src/ports/world.ts';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `today` is 2026-11-22, no colour, 100 columns, no terminal, unless `changes` say otherwise. */
export async function runCli(argv: readonly string[], changes: Partial<World> = {}): Promise<CliResult> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: false,
    columns: 100,
  });
  const world: World = {
    ...realWorld('0.0.0'),
    environment: {},
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    inputIsTerminal: false,
    today: () => '2026-11-22',
    ...changes,
  };
  return { code: await run(argv, world), ...written };
}

/** The same tree, listed in another order. */
export function turnedAround(tree: FileTree): FileTree {
  return { ...tree, list: async () => [...(await tree.list())].reverse() };
}

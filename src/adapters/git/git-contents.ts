// Many files out of git with one command: the names go in on its input, so that no name can become an option.
import { gitFailure } from './git-failure.ts';
import { runGit } from './git-process.ts';

/** Content by the name that was asked for. Names that git does not have are left out. */
export async function gitContents(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const asked = [...new Set(names)].filter((name) => /^[0-9a-f]{40,64}$/.test(name));
  if (asked.length === 0) return new Map();
  const { stdout, code, stderr } = await runGit(folder, ['cat-file', '--batch', '--buffer'], `${asked.join('\n')}\n`);
  if (code !== 0) throw gitFailure(stderr);
  return readBatch(stdout, asked);
}

/** For each name, in order: "<id> <type> <size>", the bytes and a line break; or "<name> missing". */
function readBatch(output: Buffer, asked: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  let at = 0;
  for (const name of asked) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const [, type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') found.set(name, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

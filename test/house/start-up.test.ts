// Promises that the program starts with what every command needs and no more: packages and languages come with the command that
// uses them. Measured, each of these costs more than starting Node.
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundleOptions } from '../../tools/bundle-options.ts';

test('starting loads no heavy package and no language', async () => {
  const { metafile } = await build({ ...bundleOptions(), write: false });
  const loaded = loadedAtStart(metafile, ['src/main.ts', 'src/cli/run.ts', 'src/adapters/real-world.ts']);
  expect([...loaded.packages].filter((name) => !/^(?:node:.+|commander)$/.test(name))).toEqual([]);
  expect(
    [...loaded.sources].filter((path) =>
      /^src\/(?:i18n\/(?:nb|nn|en)|generated|core\/(?:parse|schema|rules))\//.test(path),
    ),
  ).toEqual([]);
});

type Metafile = Awaited<ReturnType<typeof build>>['metafile'] & object;

/** What these files import, and what that imports in turn, without `import()`. */
function loadedAtStart(
  { outputs }: Metafile,
  starts: readonly string[],
): { packages: Set<string>; sources: Set<string> } {
  const packages = new Set<string>();
  const sources = new Set<string>();
  const seen = new Set(Object.keys(outputs).filter((path) => starts.includes(outputs[path]?.entryPoint ?? '')));
  expect(seen.size).toBe(starts.length);
  for (const path of seen) {
    for (const source of Object.keys(outputs[path]?.inputs ?? {})) sources.add(source);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      if (external) packages.add(next);
      else seen.add(next);
    }
  }
  return { packages, sources };
}

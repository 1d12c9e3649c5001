// How the program is bundled. Splitting keeps every `import()` a file of its own, so that a command loads only what it uses;
// packages stay outside, so that `npm audit` sees them and a security fix needs no new release of ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

const root = join(import.meta.dirname, '..');

export function bundleOptions() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
  return {
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: Object.keys(dependencies),
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
  } satisfies BuildOptions;
}

// Bundles src/main.ts into dist/. Files from an earlier build go last, so that a program that is running keeps its chunks
// for as long as possible, and a build that fails leaves the old one whole.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.ts';

const options = bundleOptions();
const { metafile } = await build(options);
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
const folder = join(options.absWorkingDir, options.outdir);
for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name), { recursive: true });

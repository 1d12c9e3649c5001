// How the program becomes one file for closed networks: our code, the packages, the templates, the schemas and the solver, with every
// licence. The same lockfile gives the same bytes, so anyone can make the file again and compare.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { gzipSync } from 'fflate';
import { bundleOptions } from './bundle-options.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = join(import.meta.dirname, '..');
const solver = 'node_modules/highs/build/highs.wasm';
/** Packages written as CommonJS ask for Node's own modules by `require`, which a module does not have. */
const beginning = `#!/usr/bin/env node
import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

/** The text of the single file. */
export async function singleFile(): Promise<string> {
  const { outputFiles, metafile } = await build(singleFileOptions());
  const notices = thirdPartyNotices(root, [...Object.keys(metafile.inputs), solver]);
  return `${outputFiles[0]?.text ?? ''}\n${asComment(notices)}`;
}

/** What lies inside it, by the path that the program asks for. */
export function filesInside(): ReadonlyMap<string, string> {
  const shipped = ['schemas', 'templates'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
  const own = [...shipped, 'action/run.sh'].sort();
  return new Map([...own.map((path) => [path, path] as const), ['highs.wasm', solver]]);
}

function singleFileOptions() {
  const { splitting: _, external: __, outdir: ___, ...shared } = bundleOptions();
  return {
    ...shared,
    outfile: 'portfolio.mjs',
    write: false,
    legalComments: 'none',
    banner: { js: beginning },
    plugins: [embedding],
  } satisfies BuildOptions;
}

const embedding: Plugin = {
  name: 'embedded-files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]adapters[\\/]embedded-files\.ts$/ }, () => ({
      contents: embeddedModule(),
      loader: 'js',
    }));
  },
};

/** fflate rather than Node's zlib: the bytes then depend on the lockfile, not on which Node made them. */
function embeddedModule(): string {
  const packed = [...filesInside()].map(([name, path]) => {
    const bytes = gzipSync(readFileSync(join(root, path)), { level: 9, mtime: 0 });
    return [name, Buffer.from(bytes).toString('base64')];
  });
  return `export const embeddedFiles = ${JSON.stringify(Object.fromEntries(packed))};\n`;
}

function asComment(text: string): string {
  return `/*\n${text.replaceAll('*/', '* /')}\n*/\n`;
}

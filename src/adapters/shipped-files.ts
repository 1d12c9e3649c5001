// The files that come with the tool: beside it in the package, inside it in the single file. A single file reads nothing that
// happens to lie near it.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readNamedFile } from './read-named-file.ts';

/** `path`: from the folder of the package, such as `templates/new-card/nb.yaml`. */
export async function readShippedFile(path: string): Promise<Uint8Array> {
  return (await embeddedFile(path)) ?? readNamedFile(join(packageFolder(), path), path);
}

/** null when the program carries no files. */
export async function embeddedFile(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { embeddedFiles } = await import('./embedded-files.ts');
  if (embeddedFiles === null) return null;
  const packed = embeddedFiles[path];
  if (packed === undefined) throw new Error(`The single file was made without ${path}.`);
  const { gunzipSync } = await import('node:zlib');
  return new Uint8Array(gunzipSync(Buffer.from(packed, 'base64')));
}

/** The folder of the installed package: where package.json is, above this file, whether built or run from source. */
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

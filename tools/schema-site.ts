// What is published of the schemas: each under the address that it bears as `$id`, and beside it, in a folder for each language, the
// edition for editors, which is one file and needs no other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema, schemaKinds } from '../src/app/print-schema.ts';
import { languages } from '../src/i18n/language.ts';
import { loadCatalogue } from '../src/i18n/load-catalogue.ts';
import { filesInside } from './single-file.ts';

const root = join(import.meta.dirname, '..');

/** By path below the site: `schemas/v1/project.schema.json`, `schemas/v1/nb/project.schema.json`. */
export async function schemaSite(): Promise<ReadonlyMap<string, string>> {
  const site = new Map<string, string>();
  for (const path of filesInside().keys()) {
    if (!path.startsWith('schemas/')) continue;
    const text = readFileSync(join(root, path), 'utf8');
    site.set(placeOf(text), text);
  }
  const folder = [...site.keys()][0]?.replace(/[^/]+$/, '') ?? '';
  for (const language of languages) {
    const words = await loadCatalogue(language, 'NOK');
    for (const kind of schemaKinds)
      site.set(`${folder}${language}/${kind}.schema.json`, await printSchema(kind, words, readShipped));
  }
  return site;
}

/** The site is the repository's, so the first part of the way is its name. */
function placeOf(schema: string): string {
  return new URL(JSON.parse(schema).$id).pathname.split('/').slice(2).join('/');
}

async function readShipped(path: string): Promise<Uint8Array> {
  return readFileSync(join(root, path));
}

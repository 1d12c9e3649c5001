// `npm run site`: writes dist-site/, which .github/workflows/schemas.yml publishes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaSite } from './schema-site.ts';

const folder = join(import.meta.dirname, '..', 'dist-site');
const site = await schemaSite();
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of site) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`dist-site/: ${site.size} files`);

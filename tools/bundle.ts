// `npm run bundle`: writes the program as one file, dist-single/portfolio.mjs, and says how large it is.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile } from './single-file.ts';

const folder = join(import.meta.dirname, '..', 'dist-single');
const path = join(folder, 'portfolio.mjs');
const text = await singleFile();
mkdirSync(folder, { recursive: true });
writeFileSync(path, text);
chmodSync(path, 0o755);
console.log(`dist-single/portfolio.mjs: ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`);

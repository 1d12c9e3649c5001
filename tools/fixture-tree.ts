// The fixtures of the findings: for each code a small portfolio, which is test/errors/base with the files in test/errors/<code> laid
// over it. Files that no editor should have to open are made here.
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileTree, TreeEntry } from '../src/ports/file-tree.ts';

const folder = join(import.meta.dirname, '..', 'test', 'errors');

/** Codes that have a fixture, in order. */
export function fixtureCodes(): readonly string[] {
  const onDisk = readdirSync(folder).filter((name) => name !== 'base' && lstatSync(join(folder, name)).isDirectory());
  return [...new Set([...onDisk, ...Object.keys(made)])].sort();
}

export function fixtureTree(code: string): FileTree {
  return treeOf(code, []);
}

/** The same portfolio as it was before, with the files of test/errors/<code>/past laid over it; null where a code needs no past. */
export function pastFixtureTree(code: string): FileTree | null {
  const past = filesBelow(join(folder, code, 'past'));
  return past.length === 0 ? null : treeOf(code, past);
}

function treeOf(code: string, past: readonly [string, Uint8Array][]): FileTree {
  const now = filesBelow(join(folder, code)).filter(([path]) => !path.startsWith('past/'));
  const files = new Map([...filesBelow(join(folder, 'base')), ...now, ...Object.entries(made[code] ?? {}), ...past]);
  for (const name of removed(code)) files.delete(name);
  files.delete('remove.txt');
  const entries: TreeEntry[] = [...files].map(([path, bytes]) => ({
    path,
    kind: bytes === 'link' ? 'link' : 'file',
    size: bytes.length,
  }));
  return { list: async () => entries, read: async (path) => files.get(path) as Uint8Array };
}

function filesBelow(root: string, prefix = ''): [string, Uint8Array][] {
  if (!existsSync(join(root, prefix))) return [];
  return readdirSync(join(root, prefix), { withFileTypes: true }).flatMap((entry): [string, Uint8Array][] => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [[path, readFileSync(join(root, path))]];
  });
}

function removed(code: string): string[] {
  const list = join(folder, code, 'remove.txt');
  return existsSync(list)
    ? readFileSync(list, 'utf8')
        .split('\n')
        .filter((name) => name !== '')
    : [];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const card = (title: string): string =>
  readFileSync(join(folder, 'base', 'projects', 'god-sak.yaml'), 'utf8').replace('En god sak', title);

const made: Readonly<Record<string, Readonly<Record<string, Uint8Array | 'link'>>>> = {
  'not-a-file': { 'projects/lenke.yaml': 'link' },
  'unexpected-file': { 'projects/forslag.yml': utf8(card('Forslag')) },
  'file-too-large': { 'projects/lang-tekst.yaml': utf8(`${card('Lang tekst')}# ${'a'.repeat(300 * 1024)}\n`) },
  'not-utf8': { 'projects/gammel-fil.yaml': Buffer.from(card('Gammel fil på Øya'), 'latin1') },
  'control-character': { 'projects/limt-inn.yaml': utf8(card('Limt inn\u0007 tekst')) },
  'hidden-character': { 'projects/skjult.yaml': utf8(card('Skjult \u202Etegn')) },
  'no-break-space': { 'projects/limt-inn.yaml': utf8(card('Limt inn').replace('stage: idea', 'stage:\u00A0idea')) },
  'too-deep': { 'projects/dypt.yaml': utf8(`title: ${'['.repeat(60)}`) },
  'too-many-values': { 'projects/mange.yaml': utf8(`title: Mange\nthemes:\n${'- a\n'.repeat(50_000)}`) },
  'empty-file': { 'projects/tom.yaml': utf8('# Her kommer et kort.\n') },
};

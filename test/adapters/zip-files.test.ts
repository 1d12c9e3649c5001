// A zip that is the same everywhere: read back with the same library, and byte by byte where it tells of time and machine.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zipFiles } from '../../src/adapters/zip-files.ts';

afterEach(() => vi.unstubAllEnvs());

const files: readonly (readonly [string, Uint8Array])[] = [
  ['metadata.json', strToU8('{}\n')],
  ['00-saksliste.md', strToU8('# Å være\n'.repeat(100))],
  ['sak-æøå.md', strToU8('')],
];

test('what is packed comes out again', () => {
  const unpacked = unzipSync(zipFiles(new Map(files), '2026-11-22'));
  expect(Object.keys(unpacked)).toEqual(['00-saksliste.md', 'metadata.json', 'sak-æøå.md']);
  for (const [name, bytes] of files) expect(unpacked[name]).toEqual(bytes);
  expect(strFromU8(unpacked['00-saksliste.md'] as Uint8Array)).toContain('# Å være');
});

test('the order of the files and the place on earth leave no trace', () => {
  const usual = zipFiles(new Map(files), '2026-03-29');
  expect(zipFiles(new Map(files.toReversed()), '2026-03-29')).toEqual(usual);
  for (const zone of ['Pacific/Kiritimati', 'America/Sao_Paulo', 'Europe/Oslo']) {
    vi.stubEnv('TZ', zone);
    expect(zipFiles(new Map(files), '2026-03-29')).toEqual(usual);
  }
});

test('another date or another byte is another zip', () => {
  const usual = zipFiles(new Map(files), '2026-11-22');
  expect(zipFiles(new Map(files), '2026-11-23')).not.toEqual(usual);
  expect(zipFiles(new Map([...files, ['x.md', strToU8('x')]]), '2026-11-22')).not.toEqual(usual);
});

test('every file has noon of the date, and nothing of the machine', () => {
  const zip = zipFiles(new Map(files), '2026-11-22');
  const view = new DataView(zip.buffer, zip.byteOffset);
  const central = zip.findIndex((_, at) => at < zip.length - 3 && view.getUint32(at, true) === 0x02014b50);
  // 12:00:00 and 22 November, 46 years after 1980.
  expect(view.getUint16(central + 12, true)).toBe(12 << 11);
  expect(view.getUint16(central + 14, true)).toBe((46 << 9) | (11 << 5) | 22);
  expect(view.getUint8(central + 5)).toBe(0);
  expect(view.getUint32(central + 38, true)).toBe(0);
});

test.each(['0001-01-01', '9999-12-31'])(
  'a year that the format does not know is moved to one that it does: %s',
  (date) => {
    expect(Object.keys(unzipSync(zipFiles(new Map(files), date)))).toHaveLength(3);
  },
);

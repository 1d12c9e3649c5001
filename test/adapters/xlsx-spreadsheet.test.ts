// Workbooks: what is written is inert and the same everywhere, what is read is what stood there, and files made to do harm are told.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterEach, expect, test, vi } from 'vitest';
import { xlsxSpreadsheet } from '../../src/adapters/xlsx-spreadsheet.ts';
import type { Sheet, SheetCell } from '../../src/core/exchange/sheet.ts';

afterEach(() => vi.unstubAllEnvs());

const { read, write } = xlsxSpreadsheet();
const facts = { date: '2026-03-29', title: 'Portefølje <&>' };
const hostile = ["=cmd|'/c calc'!A1", '=HYPERLINK("https://x.no")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'];

const sheets: readonly Sheet[] = [
  {
    name: 'Prosjekter æøå',
    rows: [
      ['id', 'cost', 'date', 'text'],
      ['Id', 'Beløp', 'Dato', 'Tekst'],
      ['0301', 4_500_000, { date: '2026-03-29' }, 'linje en\nlinje to'],
      [null, -0.5, null, '_x0041_ er ikke A'],
      ...hostile.map((text) => [text]),
    ],
    layout: {
      columns: [
        { width: 12, shows: 'text' },
        { width: 14, shows: 'money' },
        { width: 12, shows: 'date' },
        { width: 40, shows: 'text' },
      ],
      headingRows: 2,
      headingColumns: 1,
      hiddenRows: 1,
      locked: false,
    },
  },
  { name: 'Om', rows: [['Et ark']] },
];

test('what is written is read again: text, numbers, dates and empty cells', async () => {
  const again = await read(await write(sheets, facts), 'x.xlsx');
  expect(again.map(({ name }) => name)).toEqual(['Prosjekter æøå', 'Om']);
  expect(again[0]?.rows).toEqual(sheets[0]?.rows);
  expect(again[1]?.rows).toEqual([['Et ark']]);
});

test('text is text: no cell holds a formula, and what looks like one is a string', async () => {
  const parts = unzipSync(await write(sheets, facts));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(sheet).not.toContain('<f>');
  expect(sheet).not.toContain('<f ');
  for (const row of hostile.keys()) expect(sheet).toMatch(new RegExp(`<c r="A${5 + row}" t="s"`));
  expect(Object.keys(parts).filter((name) => /external|vba|connection/i.test(name))).toEqual([]);
});

test('the keys are hidden, the heading stays in sight and can be filtered by', async () => {
  const sheet = strFromU8(unzipSync(await write(sheets, facts))['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(sheet).toContain('<row r="1" hidden="1">');
  expect(sheet).toContain('xSplit="1" ySplit="2"');
  expect(sheet).toContain('<autoFilter ref="A2:D11"/>');
  expect(sheet).not.toContain('<sheetProtection');
});

test('the same bytes twice, and wherever on earth', async () => {
  const usual = await write(sheets, facts);
  expect(await write(sheets, facts)).toEqual(usual);
  for (const zone of ['Pacific/Kiritimati', 'America/Sao_Paulo', 'Europe/Oslo']) {
    vi.stubEnv('TZ', zone);
    expect(await write(sheets, facts)).toEqual(usual);
  }
  expect(await write(sheets, { ...facts, date: '2026-03-30' })).not.toEqual(usual);
});

test('dates do not move with the place on earth', async () => {
  const dates: SheetCell[] = [{ date: '2026-03-29' }, { date: '2026-12-31' }, { date: '1999-01-01' }];
  for (const zone of ['Pacific/Kiritimati', 'America/Sao_Paulo']) {
    vi.stubEnv('TZ', zone);
    const layout = { columns: dates.map(() => ({ width: 12, shows: 'date' as const })), headingRows: 0 };
    const sheet = { name: 'D', rows: [dates], layout: { ...layout, headingColumns: 0, hiddenRows: 0, locked: false } };
    expect((await read(await write([sheet], facts), 'x'))[0]?.rows).toEqual([dates]);
  }
});

test('a formula is the value that it had, and nothing where it had none', async () => {
  const cells = new Map([
    ['0,0', { value: 7, formula: '3+4', formulaResult: 7 }],
    ['0,1', { value: 'svar', formula: '"sv"&"ar"', formulaResult: 'svar' }],
    ['0,2', { value: null, formula: 'WEBSERVICE("https://x.no")' }],
    ['0,3', { value: true }],
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: 'F', rows: [[null, null, null, null]], cells }] });
  expect((await read(bytes, 'x'))[0]?.rows).toEqual([[7, 'svar', null, 'true']]);
});

const workbook = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const compound = (...names: readonly string[]) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(names.join(' '), 'utf16le')]);

test.each([
  ['CSV', strToU8('id;title\r\n'), 'not_spreadsheet'],
  ['nothing', new Uint8Array(), 'not_spreadsheet'],
  ['a document', workbook({ 'word/document.xml': '<x/>' }), 'not_spreadsheet'],
  [
    'OpenDocument',
    workbook({ 'mimetype': 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    'other_format',
  ],
  ['xlsb', workbook({ 'xl/workbook.bin': '' }), 'other_format'],
  ['old Excel', compound('Workbook'), 'old_excel'],
  ['a password', compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['no content', workbook({ 'xl/workbook.xml': 'not xml' }), 'broken'],
  ['too many bytes', new Uint8Array(32 * 1024 * 1024 + 1), 'too_large'],
])('%s is told, not read', async (_, bytes, because) => {
  await expect(read(bytes, 'fil.xlsx')).rejects.toMatchObject({
    code: 'bad-spreadsheet',
    args: { file: 'fil.xlsx', because },
  });
});

test('a small file that would unpack to much is not unpacked', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(129 * 1024 * 1024) }, { level: 9 });
  expect(bomb.length).toBeLessThan(200_000);
  await expect(read(bomb, 'b')).rejects.toMatchObject({ args: { because: 'too_large' } });
});

test('nor one that says that it would unpack to little', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }, { level: 9 });
  const view = new DataView(bomb.buffer);
  const central = bomb.findLastIndex((_, at) => at < bomb.length - 4 && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(central + 24, 100, true);
  await expect(read(bomb, 'b')).rejects.toMatchObject({ args: { because: 'too_large' } });
});

test('a workbook that was cut off anywhere is told', async () => {
  const whole = await write(sheets, facts);
  for (const share of [0.2, 0.5, 0.9, 0.99])
    await expect(read(whole.slice(0, Math.floor(whole.length * share)), 'b')).rejects.toMatchObject({
      code: 'bad-spreadsheet',
    });
});

test('a cell that claims to stand far out does not make a sheet of that size', async () => {
  const parts = unzipSync(await write([{ name: 'A', rows: [['a', 'b']] }], facts));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('r="B1"', 'r="XFD1048576"'));
  expect((await read(zipSync(parts), 'far'))[0]?.rows).toEqual([['a']]);
});

test('what other programs read in it is what was meant', async () => {
  const { sheets: read } = await readXlsx(await write(sheets, facts));
  expect(read[0]?.rows[2]).toEqual(['0301', 4_500_000, new Date('2026-03-29T00:00:00Z'), 'linje en\nlinje to']);
});

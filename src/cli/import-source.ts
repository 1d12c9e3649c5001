// The file that is to be imported: a workbook's sheets, or the bytes of a table.
import { csvTable, requireSheet, type SourceTable, sheetSource } from '../app/import-cards.ts';
import type { Sheet } from '../core/exchange/sheet.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Mapping } from '../generated/card-types.ts';
import { type Call, textOption } from './call.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** null for what is no workbook. */
  readonly sheets: readonly Sheet[] | null;
  /** Of all sheets in the workbook, also those that were not asked for. */
  readonly sheetNames?: readonly string[];
}

/** Of a workbook only the sheet that was asked for. Throws PortfolioError `unreadable-file`, `bad-spreadsheet`, `unknown-sheet` or `no-sheets`. */
export async function openImportFile(call: Call, name: string): Promise<ImportFile> {
  const bytes = await call.context.readInput(name);
  const sheet = textOption(call, 'sheet');
  if (!isWorkbook(bytes)) {
    if (sheet !== null) throw new PortfolioError('no-sheets', { file: name });
    return { name, bytes, sheets: null };
  }
  const sheets = await (await call.context.spreadsheet()).read(bytes, name);
  const sheetNames = sheets.map((each) => each.name);
  return { name, bytes, sheets: sheet === null ? sheets : [requireSheet(sheets, sheet)], sheetNames };
}

/** A zip file, or what Excel wrote before 2007. */
function isWorkbook(bytes: Uint8Array): boolean {
  const begins = (...first: readonly number[]): boolean => first.every((byte, index) => bytes[index] === byte);
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
}

export function sourceTable(
  { bytes, sheets }: ImportFile,
  mapping: Pick<Mapping, 'encoding' | 'delimiter'>,
): SourceTable {
  return sheets === null ? csvTable(bytes, mapping) : sheetSource(sheets);
}

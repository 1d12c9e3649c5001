// The file that is to be imported: a workbook's sheets, or the bytes of a table.
import { csvTable, type SourceTable, sheetSource } from '../app/import-cards.ts';
import type { Sheet } from '../core/exchange/sheet.ts';
import type { Mapping } from '../generated/card-types.ts';
import { type Call, textOption } from './call.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** null for what is no workbook. */
  readonly sheets: readonly Sheet[] | null;
}

/** Throws PortfolioError `unreadable-file` or `bad-spreadsheet`. */
export async function openImportFile({ context }: Pick<Call, 'context'>, name: string): Promise<ImportFile> {
  const bytes = await context.readInput(name);
  const sheets = isWorkbook(bytes) ? await (await context.spreadsheet()).read(bytes, name) : null;
  return { name, bytes, sheets };
}

/** A zip file, or what Excel wrote before 2007. */
function isWorkbook(bytes: Uint8Array): boolean {
  const begins = (...first: readonly number[]): boolean => first.every((byte, index) => bytes[index] === byte);
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
}

export function sourceTable(
  call: Call,
  { bytes, sheets }: ImportFile,
  mapping: Pick<Mapping, 'encoding' | 'delimiter'>,
): SourceTable {
  return sheets === null ? csvTable(bytes, mapping) : sheetSource(sheets, textOption(call, 'sheet'));
}

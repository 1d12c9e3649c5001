// One cell of a table that will be opened in a spreadsheet: text stays text, whatever it begins with.

/**
 * Characters that make a spreadsheet read a formula, also after spaces and in their full-width forms. Apostrophes before them count too, so that
 * the one that is put first can be taken away again (core/exchange/original-text.ts).
 */
const formula = /^'*(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/;

/** Text is always quoted, numbers never; numbers that do not exist are empty. */
export function csvCell(value: string | number | null, decimalSign: '.' | ',' = '.'): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', decimalSign) : '';
  const inert = formula.test(value) ? `'${value}` : value;
  return `"${inert.replaceAll('"', '""')}"`;
}

// Takes away what an exported CSV puts before a text that a spreadsheet could take for a formula (render/escape/csv.ts): one apostrophe. Exact,
// since a text that began with apostrophes before such a sign got one more.

const guarded = /^'+(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/;

export function originalText(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}

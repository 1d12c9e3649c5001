// Knows what a spreadsheet writes where a formula has failed, in Norwegian and English: it says nothing about a project. A workbook holds the
// English names whatever the language; CSV holds what stood on the screen, also the signs of a column that was too narrow.
import { tidyLine } from './reading.ts';

const names = new Set(
  [
    ...[
      '#VALUE!',
      '#REF!',
      '#DIV/0!',
      '#N/A',
      '#NAME?',
      '#NULL!',
      '#NUM!',
      '#SPILL!',
      '#CALC!',
      '#FIELD!',
      '#CONNECT!',
    ],
    ...['#BLOCKED!', '#UNKNOWN!', '#BUSY!', '#PYTHON!', '#GETTING_DATA', '#ERROR!'],
    ...['#VERDI!', '#VERDI', '#REFERANSE!', '#I/T', '#NAVN?', '#NAMN?', '#NULL', '#TALL!', '#OVERFLYT!', '#BEREGN!'],
    ...[
      '#FELT!',
      '#KOBLE!',
      '#KOBLE TIL!',
      '#BLOKKERT!',
      '#UKJENT!',
      '#OPPTATT!',
      '#HENTER_DATA',
      '#HENTER DATA',
      '#FEIL!',
    ],
  ].map((name) => name.toLowerCase()),
);
/** LibreOffice's own, and a number or a date that had no room. */
const other = /^(?:(?:err|feil):\d{3}|#{3,})$/i;

export function isSheetError(text: string): boolean {
  if (text.length > 30) return false;
  const line = tidyLine(text);
  return names.has(line.toLowerCase()) || other.test(line);
}

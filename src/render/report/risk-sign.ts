// The colours of the risk matrix without colour: a sign that reads the same on paper, and the word beside it.
import type { MatrixColour } from '../../generated/card-types.ts';
import type { Speak } from '../../i18n/speak.ts';
import { unknownCell } from './amount-cell.ts';

export const riskSigns: Readonly<Record<MatrixColour, string>> = { green: '●', yellow: '▲', orange: '◆', red: '■' };

/** "◆ oransje", in small letters for use inside tables and sentences; a dash without a colour. */
export function riskSign(colour: MatrixColour | null, speak: Speak): string {
  return colour === null
    ? unknownCell
    : `${riskSigns[colour]}\u00A0${speak.choice(`matrix_colour=${colour}`).toLowerCase()}`;
}

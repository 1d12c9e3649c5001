// The colour of a risk without colour: a sign that reads the same on paper, and the word beside it.
import type { MatrixColour } from '../generated/card-types.ts';
import type { Speak } from '../i18n/speak.ts';

const signs: Readonly<Record<MatrixColour, string>> = { green: '●', yellow: '▲', orange: '◆', red: '■' };

/** "◆ Oransje"; "–" for a risk that is not assessed. */
export function riskSign(colour: MatrixColour | null, speak: Speak): string {
  return colour === null ? '–' : `${signs[colour]}\u00A0${speak.choice(`matrix_colour=${colour}`)}`;
}

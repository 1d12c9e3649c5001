// A traffic light without colour: a sign that reads the same on paper, and the word beside it.
import type { Colour } from '../generated/card-types.ts';
import type { Speak } from '../i18n/speak.ts';

const signs: Readonly<Record<Colour, string>> = { green: '●', yellow: '▲', red: '■' };

/** "▲ Gul"; "–" without a light. */
export function lightSign(colour: Colour | null | undefined, speak: Speak): string {
  return colour ? `${signs[colour]}\u00A0${speak.choice(`colour=${colour}`)}` : '–';
}

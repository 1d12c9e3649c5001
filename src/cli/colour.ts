// Whether to colour: --no-color, then FORCE_COLOR, NO_COLOR, TERM=dumb, and last whether the stream is a terminal (no-color.org).
import type { OutputStream } from '../ports/world.ts';

export function wantsColour(
  stream: OutputStream,
  environment: Readonly<Record<string, string | undefined>>,
  option: boolean | undefined,
): boolean {
  if (option === false) return false;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return terminal !== 'dumb' && stream.isTerminal;
}

// How wide text may be: as the terminal is, and the same everywhere else, so that a file does not depend on the screen.
import type { Call } from './call.ts';

/** In files and pipes. */
const usual = 100;

/** On a narrower screen, lines run over: less cannot be read. */
const narrowest = 40;

export function screenWidth({ context: { stdout }, options }: Call): number {
  return stdout.isTerminal && options.output === undefined ? Math.max(narrowest, stdout.columns) : usual;
}

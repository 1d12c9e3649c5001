// Text from a file, safe to write on a terminal: it cannot move the cursor, set colours, change the title or begin a new line.
import { visible } from './visible.ts';

/** Tabs and line breaks become one space each; every other character without a picture becomes \u{…}. */
export function escapeTerminal(text: string): string {
  return visible(text.replace(/\r\n|[\t\r\n]/g, ' '));
}

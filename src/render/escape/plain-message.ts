// One line that stays itself in tools that show it as plain text and in tools that put it into a comment as Markdown: no mention, link,
// picture or tag arises from what a card says.
import { breakReferences, noWidth } from './break-references.ts';
import { escapeTerminal } from './terminal.ts';

/** Spaces without width are put where Markdown would begin something that leads out of the page. Everything else stays. */
export function plainMessage(text: string): string {
  return breakReferences(escapeTerminal(text)).replace(/<(?=[a-z/!?])|\](?=[([:])|!(?=\[)/gi, `$&${noWidth}`);
}

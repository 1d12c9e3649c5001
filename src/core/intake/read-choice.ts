// Reads a cell that says one of a few things.
import { isBlank, type Reading, tidyLine, unknown, unreadable } from './reading.ts';

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'sant', 'x', '1']);
const no = new Set(['nei', 'n', 'no', 'false', 'usant', '0']);

export function readYesNo(text: string): Reading<boolean> {
  if (isBlank(text)) return unknown;
  const word = fold(text);
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : unreadable('not-yes-or-no');
}

/** The value that the mapping gives for what the cell says; capitals make no difference. Without choices: the text itself. */
export function readChoice(text: string, choices: Readonly<Record<string, unknown>> | undefined): Reading<unknown> {
  if (isBlank(text)) return unknown;
  if (!choices) return { value: tidyLine(text) };
  const word = fold(text);
  const found = Object.entries(choices).find(([written]) => fold(written) === word);
  return found ? { value: found[1] } : unreadable('not-a-choice');
}

/** How texts are compared when capitals and spaces make no difference. */
export function fold(text: string): string {
  return tidyLine(text).toLowerCase();
}

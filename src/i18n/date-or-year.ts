// A date in words, or a year as it stands: years are not numbers to be grouped.
import type { Speak } from './speak.ts';

export function dateOrYear(text: string, speak: Speak): string {
  return text.length === 4 ? text : speak.date(text);
}

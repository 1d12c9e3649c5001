// Promises that a card's file name works as an id: in links, in web addresses, and as a file on every machine.
import { valuePlace } from '../model/diagnostic.ts';
import { slug } from '../model/slug.ts';
import { defineRule } from './rule.ts';

const pattern = /^[a-z0-9][a-z0-9-]{1,62}$/;
/** Windows keeps these names for devices, whatever comes after the dot. */
const reserved = /^(?:con|aux|nul|prn|com\d|lpt\d)$/;

export const cardId = defineRule({
  code: 'card-id',
  severity: 'error',
  *check(portfolio) {
    for (const { id, file } of portfolio.projects) {
      const problem = problemWith(id);
      if (problem) yield { place: valuePlace(file, []), args: { id, problem, suggestion: suggestionFor(id) } };
    }
  },
});

function problemWith(id: string): 'characters' | 'reserved' | null {
  if (reserved.test(id.toLowerCase())) return 'reserved';
  return pattern.test(id) ? null : 'characters';
}

function suggestionFor(id: string): string | null {
  const suggestion = slug(id);
  return problemWith(suggestion) === null ? suggestion : null;
}

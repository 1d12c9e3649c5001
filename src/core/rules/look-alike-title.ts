// Promises a warning where two living cards have the same title, whatever the letter case and the kind of characters.

import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { lookAlikes } from '../model/look-alikes.ts';
import { defineRule } from './rule.ts';

export const lookAlikeTitle = defineRule({
  code: 'look-alike-title',
  severity: 'warning',
  *check(portfolio) {
    for (const [first, later] of lookAlikes(liveProjects(portfolio), ({ card }) => fold(card.title))) {
      yield {
        place: valuePlace(later.file, ['title']),
        args: { title: later.card.title ?? '', other: first.id },
        related: [valuePlace(first.file, ['title'])],
      };
    }
  },
});

/** Up and then down again, so that ß and ss, or ς and σ, become the same. */
function fold(title: string | undefined): string | undefined {
  return title?.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
}

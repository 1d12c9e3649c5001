// Promises that a case in the archive belongs to one living card. A card that replaces another may go on in its case.

import { valuePlace } from '../model/diagnostic.ts';
import { lookAlikes } from '../model/look-alikes.ts';
import type { Project } from '../model/portfolio.ts';
import { isEnded } from '../model/stage.ts';
import { defineRule } from './rule.ts';

export const duplicateCaseNumber = defineRule({
  code: 'duplicate-case-number',
  severity: 'error',
  *check(portfolio) {
    for (const [first, later] of lookAlikes(endedFirst(portfolio.projects), ({ card }) => card.archive?.case_number)) {
      if (isEnded(later.card.status) || later.card.links?.replaces?.includes(first.id)) continue;
      yield {
        place: valuePlace(later.file, ['archive', 'case_number']),
        args: { case_number: later.card.archive?.case_number ?? '', other: first.id },
        related: [valuePlace(first.file, ['archive', 'case_number'])],
      };
    }
  },
});

/** A number that was copied from an old card is wrong in the new one. */
function endedFirst(projects: readonly Project[]): readonly Project[] {
  const ended = ({ card }: Project) => isEnded(card.status);
  return [...projects.filter(ended), ...projects.filter((project) => !ended(project))];
}

// Promises that an organisation has one budget proposal a year, where governance.yaml says so. Variants of one project are one proposal.
import { valuePlace } from '../model/diagnostic.ts';
import { groupedBy } from '../model/grouped-by.ts';
import type { Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const budgetProposalTwice = defineRule({
  code: 'budget-proposal-twice',
  severity: 'error',
  *check({ projects, governance }) {
    if (!governance.one_proposal_per_year) return;
    const proposals = projects.filter(
      ({ card }) => card.status === 'proposed' && card.budget_proposal?.budget_year && card.owner?.organisation,
    );
    for (const [first, ...others] of groupedBy(proposals, keyOf).values()) {
      for (const other of others) {
        if (!first || areVariants(first, other)) continue;
        const [place, related] = [other, first].map(({ file }) => valuePlace(file, ['budget_proposal', 'budget_year']));
        if (place && related) yield { place, args: argumentsOf(other, first), related: [related] };
      }
    }
  },
});

function keyOf({ card }: Project): string {
  return `${card.owner?.organisation}\n${card.budget_proposal?.budget_year}`;
}

function argumentsOf({ card }: Project, first: Project) {
  return {
    organisation: card.owner?.organisation ?? '',
    year: String(card.budget_proposal?.budget_year),
    other: first.id,
  };
}

function areVariants(a: Project, b: Project): boolean {
  return a.card.links?.variant_of === b.id || b.card.links?.variant_of === a.id;
}

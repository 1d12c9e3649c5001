// Promises that a budget proposal holds all three elements: technical modernisation, societal benefit and internal efficiency (seed rule 33).
import type { Elements } from '../../generated/card-types.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { defineRule } from './rule.ts';

type ProposalWithoutThreeElementsArguments = { readonly lacks: readonly FieldKey[]; readonly year: string };

const elements = ['technical_modernisation', 'societal_benefit', 'internal_efficiency'] as const;

export const proposalWithoutThreeElements = defineRule<
  'proposal-without-three-elements',
  ProposalWithoutThreeElementsArguments
>({
  code: 'proposal-without-three-elements',
  severity: 'warning',
  *check(portfolio) {
    const asked = portfolio.governance.three_elements;
    if (asked === false) return;
    for (const project of liveProjects(portfolio)) {
      const { card, file } = project;
      const year = card.budget_proposal?.budget_year;
      const given: Partial<Elements> = card.elements ?? {};
      const lacking = elements.filter((element) => !given[element]);
      const [first] = lacking;
      if (year === undefined || !first) continue;
      const pointer = ['elements', first];
      const place = given[first] === undefined ? missingAt(project, pointer) : { place: valuePlace(file, pointer) };
      const args = { lacks: lacking.map((element) => `elements.${element}` as const), year: String(year) };
      yield { ...place, args, ...(asked && { severity: 'error' as const }) };
    }
  },
});

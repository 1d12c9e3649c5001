// Promises that what the budget has taken for a benefit has come: in realisation, each year that is over tells what it gave.
import type { Benefit } from '../../generated/card-types.ts';
import { yearOf } from '../economics/economics-settings.ts';
import { benefitYears } from '../economics/realised-benefits.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import { reached } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type BenefitNotRealisedArguments = {
  readonly benefit: string;
  /** The first year, and how many there are. */
  readonly year: string;
  readonly years: number;
  readonly cut: number;
  /** Null when the card does not say. */
  readonly realised: number | null;
};

export const benefitNotRealised = defineRule<'benefit-not-realised', BenefitNotRealisedArguments>({
  code: 'benefit-not-realised',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const project of liveProjects(portfolio).filter(({ card }) => reached(card.stage, 'realisation'))) {
      for (const [index, benefit] of numbered(project.card.benefits)) {
        const short = shortYears(benefit, yearOf(today));
        const [first] = short;
        if (!first) continue;
        const { year, cut, realised } = first;
        const line = (benefit.annual ?? []).findIndex(
          (each) => each?.year === year && (realised === null || each.realised !== undefined),
        );
        const pointer = ['benefits', index, 'annual', line, 'realised'];
        const args = {
          benefit: benefit.name ?? benefit.id ?? '',
          year: String(year),
          years: short.length,
          cut,
          realised,
        };
        if (realised === null) yield { ...missingAt(project, pointer), args };
        else yield { place: valuePlace(project.file, pointer), args };
      }
    }
  },
});

/** Years that are over, with a plan and a cut, that gave less than the cut or have not told. */
function shortYears(benefit: Benefit, currentYear: number) {
  return benefitYears(benefit).filter(
    ({ year, planned, cut, realised }) =>
      year < currentYear && planned > 0 && cut > 0 && (realised === null || realised < cut),
  );
}

// Promises that what a project has spent above the budget of a year is taken back, and in time, where governance.yaml says how soon (seed
// rule 63). Less than two percent of the year's budget is not told.
import { yearOf } from '../economics/economics-settings.ts';
import { type OverspentYear, overspentYears } from '../economics/overspent-years.ts';
import { type Place, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type OverspendNotRecoveredArguments = {
  readonly years: readonly string[];
  /** What was spent above the budgets, what nobody has said how to take back, and what is planned too late. */
  readonly over: number;
  readonly left: number;
  readonly late: number;
  /** Years. */
  readonly within: number;
};

/** Percent. */
const negligible = 2;

export const overspendNotRecovered = defineRule<'overspend-not-recovered', OverspendNotRecoveredArguments>({
  code: 'overspend-not-recovered',
  severity: 'warning',
  *check(portfolio, { today }) {
    const within = portfolio.governance.overspend?.recovered_within_years;
    if (within === undefined) return;
    for (const project of liveProjects(portfolio)) {
      const open = overspentYears(project.card, within, yearOf(today)).filter(
        ({ left, budget }) => left * 100 > budget * negligible,
      );
      const [first, ...others] = open;
      if (!first) continue;
      yield {
        place: placeOf(project, first),
        args: {
          years: open.map(({ year }) => String(year)),
          over: sum(open, 'over'),
          left: sum(open, 'left'),
          late: sum(open, 'late'),
          within,
        },
        ...(others.length > 0 && { related: others.map((each) => placeOf(project, each)) }),
      };
    }
  },
});

/** A recovery that comes too late is what has to be mended, else the spending is where someone has to begin. */
function placeOf({ file, card }: Project, { index, year, late }: OverspentYear): Place {
  const line = (card.cost?.recovery ?? []).findIndex((each) => each?.overspent_year === year);
  return late > 0
    ? valuePlace(file, ['cost', 'recovery', line, 'year'])
    : valuePlace(file, ['cost', 'project', index, 'actual']);
}

function sum(years: readonly OverspentYear[], field: 'over' | 'left' | 'late'): number {
  return years.reduce((total, each) => total + each[field], 0);
}

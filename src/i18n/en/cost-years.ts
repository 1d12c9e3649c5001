// English for what each year may come to cost.
import type { CaseShare, CostYearsWords } from '../cost-years-words.ts';

export const costYearsWords: CostYearsWords = {
  title: 'Is the frame enough every year?',
  counted: {
    list: 'This counts what is mandatory or committed, what delivered projects still cost, and the proposals that have room on the list.',
    all: 'This counts everything on the list, since no year has a frame.',
    set: 'This counts the set, with mandatory and committed projects and what delivered projects still cost.',
  },
  means:
    'P10 is the amount that is enough in 10 of 100 cases only, P50 in 50 and P85 in 85. What is spent does not move. The rest of a project becomes as much dearer or cheaper in every year that remains. Of two figures, one holds if the projects overrun each for itself, the other if all overrun together.',
  holds: ({ year, frame, untouched }) =>
    `In ${year} the frame is enough ${cases(frame, ' of 100 cases')}${untouched === null || frame[1] === 0 ? '' : `, and ${cases(untouched)} without touching the reserve`}.`,
  safe: (years, untouched) =>
    `In ${years} the frame is enough in at least 99 of 100 cases${untouched ? ', also without touching the reserve' : ''}.`,
  columns: {
    year: 'Year',
    planned: 'Planned',
    frame: 'Frame',
    reserve: 'Reserve',
    holds: 'Frame is enough',
    untouched: 'Without reserve',
  },
  areCases: (columns) => `${columns} are cases of 100.`,
  chart: {
    title: 'Frame (bars) against P10, P50 and P85 (lines)',
    titleWithoutFrame: 'P10, P50 and P85 per year',
    withFrame:
      'The bars are the frame of each year. The three lines are P10 lowest, P50 in the middle and P85 on top, if all projects overrun together.',
    withoutFrame:
      'The three lines are P10 lowest, P50 in the middle and P85 on top for each year, if all projects overrun together.',
    tooBig: 'There are too many years to draw. All of them are in the table.',
  },
};

function cases([fewest, most]: CaseShare, unit = ''): string {
  if (most === 0) return 'in no case';
  return fewest === most ? `in ${most}${unit}` : `in between ${fewest} and ${most}${unit}`;
}

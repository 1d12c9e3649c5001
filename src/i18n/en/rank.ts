// English for the ranking.
import type { RankWords } from '../rank-words.ts';
import { robustWords } from './robust.ts';
import { whyWords } from './why.ts';

export const rankWords: RankWords = {
  title: 'Ranked list',
  sortedBy: {
    expected:
      'Sorted by value after risk: the value times the share of the benefit that is expected to remain once risk is counted.',
    criterion: 'Sorted by value. Risk counts as one of the criteria.',
    none: 'Sorted by value. Risk does not count.',
  },
  scale: 'Value runs from 0 (as if nothing were done) to 100 (best on every criterion). Equal values share a number.',
  weightMethod: {
    swing: null,
    order:
      'Only the order of the criteria is decided. The weights are worked out from the order (rank-order centroid).',
  },
  ownWeights: (file) => `The weights are taken from ${file}, not from the strategy.`,
  onlyArea: (area) => `Only ${area}. The numbers and the frame are those of the whole portfolio.`,
  columns: {
    rank: 'No.',
    project: 'Project',
    value: 'Value',
    riskAdjusted: 'After risk',
    valueRank: 'No. without risk',
    success: 'Left after risk',
    perMillion: 'Value per million',
    cost: 'Cost',
    frame: 'Frame',
    npv: 'Net present value',
    netBenefitRatio: 'Net benefit per krone',
    p50: 'P50',
    p85: 'P85',
    best: 'Best place',
    worst: 'Worst place',
    missing: 'Lacks a score on',
    year: 'Year',
    frameAmount: 'Frame',
    reserve: 'Reserve',
    usedFirst: 'Bound',
    usedByList: 'Taken by the list',
    left: 'Left',
    sum: 'Value',
  },
  marks: {
    first: 'taken first',
    inside: 'inside',
    line: 'first outside',
    fits: 'still fits',
    outside: 'outside',
    unscored: 'lacks scores',
    unknown_cost: 'cost unknown',
    no_years: 'no years',
  },
  outside: { mandatory: 'mandatory', committed: 'committed' },
  marksMean:
    'Mandatory and committed projects, and what remains of delivered ones, are taken from the frame first and are not up for choice. Then we go down the list. A project is inside when it fits in every year in which it costs money. “Still fits”: below the line, but small enough to fit all the same.',
  frameLine: 'The frame ends here',
  tooNarrow: 'The screen is too narrow to show',
  noFrame: 'No budget frame is entered (capacity.yaml), so the list does not say who fits.',
  everythingFits: 'Every project that can be placed fits within the frame.',
  everythingFitsHere: 'The first project outside the frame is not part of this selection.',
  firstOutside: (project, lacks) =>
    `First outside the frame: ${project}.${lacks.length > 0 ? ` It lacks ${lacks.join(' and ')}.` : ''}`,
  amountInYear: (amount, year) => `${amount} in ${year}`,
  exclusive: (a, b) =>
    `${a} and ${b} exclude each other. Only one of them can be chosen, though the list counts room for both.`,
  frameTitle: 'The frame per year',
  plannedYear: (year) => `${year} (not adopted)`,
  withoutFrame: (years) => `No frame is entered for ${years.join(', ')}, so those years stop nobody.`,
  firstWithoutCost: (projects) =>
    `The cost per year is unknown for ${projects.join(', ')}. The frame is therefore tighter than it looks.`,
  noYears: (projects) =>
    `The cost is known, but not in which years it falls, for ${projects.join(', ')}. Fill in time.period on the card.`,
  moneyTitle: 'Money',
  contributionsTitle: 'What the value is made of',
  contributionsMean: 'Each number is the weight times the score on the criterion, before risk. The sum is the value.',
  incompleteTitle: 'Without a number: scores missing',
  incompleteMeans:
    'A project that lacks a score on a criterion gets no number. The places show where it may end up once every score is set.',
  allMissing: 'every criterion',
  nobodyPlaced: 'No project has scores on every criterion yet, so there is no order to show.',
  more: (count) => `… and ${count} more. All of them are in “portfolio rank --format csv”.`,
  notRanked: {
    ended: (count) => `${count} completed, stopped or rejected`,
    delivered: (count) => `${count} delivered and in realisation`,
    operation: (count) => `${count} that ${count === 1 ? 'is' : 'are'} operation`,
  },
  notRankedSum: (parts) => `Not in the list: ${parts.join(', ')}.`,
  unreadable: (ids) => `Could not be read, and not included: ${ids.join(', ')}. See “portfolio check”.`,
  nextStep: 'Why this place? “portfolio rank --why ID”. Why A before B? “portfolio rank --why A,B”.',
  defaultCriteria: {
    goals: 'Contribution to adopted goals',
    users: 'Value to citizens and users',
    capacity: 'Capacity and quality freed',
    coherence: 'Coherence across bodies',
    foundation: 'Foundation for others',
  },
  why: whyWords,
  robust: robustWords,
};

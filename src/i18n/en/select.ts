// English for the choice within the frame.
import type { SelectWords } from '../select-words.ts';
import { selectBlockedWords } from './select-blocked.ts';
import { selectComparedWords } from './select-compared.ts';
import { selectInfeasibleWords } from './select-infeasible.ts';
import { selectSureWords } from './select-sure.ts';

const tieRules = {
  cost: 'The one shown here costs the least.',
  changes: 'They cost the same. The one shown here changes the least of what is adopted.',
  order: 'They cost the same and change as much. The one shown here is taken by the alphabetical order of ids.',
} as const;

export const selectWords: SelectWords = {
  sure: selectSureWords,
  compared: selectComparedWords,
  title: 'Choice within the frame',
  found: ({ chosen, open, bound, value, cost }) =>
    `${chosen} of ${open} projects up for choice ${chosen === 1 ? 'is' : 'are'} in. ${bound === 0 ? 'The set has' : `Together with the ${bound === 1 ? 'one mandatory or committed project' : `${bound} mandatory and committed ones`} they have`} the value ${value} and ${bound === 0 ? 'costs' : 'cost'} ${cost}.`,
  proven: 'This is the best set: it is proven that no other one within the frame and the rules is worth more.',
  notProven: ({ most, gap }) =>
    `Time was up. This is the highest that had been found by then; no set can be worth more than ${most}${gap === null ? '' : ` (${gap} above)`}. Give it more time with --time-limit.`,
  nothingOpen: 'No projects are up for choice.',
  ofFrame: (used, frame, year) => `${used} of ${frame} in ${year}`,
  frameUse: ({ parts, unit, reserve }) =>
    `Of the frame, ${parts} is used (${unit}).${reserve ? ' The reserve is a part of the frame, and is left untouched.' : ''}`,
  tried: {
    intro: (parts) => `Tried out: ${parts.join('; ')}. Nothing is changed in the portfolio.`,
    force: (projects) => `${projects} must be in`,
    without: (projects) => `${projects} must stay out`,
    frame: (amount, year) => `the frame in ${year} is ${amount}`,
  },
  stopped: (project, cost) =>
    cost === null
      ? `${project} is running and is stopped. What that costs is not on the card (cost.stopping), and is not counted.`
      : `${project} is running and is stopped. That costs ${cost}, which is taken from the frame of the first year.`,
  columns: {
    project: 'Project',
    start: 'Start',
    value: 'Value',
    cost: 'Cost',
    leavingOut: 'Price of leaving out',
    delay: 'A year later',
    replacedBy: 'Then comes in',
    lacks: 'Lacks',
    why: 'Why',
    year: 'Year',
    frame: 'Frame',
    reserve: 'Reserve',
    delivered: 'Delivered',
    stopping: 'Stopping',
    carriedIn: 'Carried in',
    bound: 'Bound',
    chosen: 'Chosen',
    left: 'Left',
    limits: 'Note',
    competence: 'Competence',
    capacity: 'Capacity',
    less: 'Less value',
    out: 'Out',
    in: 'In',
  },
  chosenTitle: 'In the set',
  chosenMeans:
    '“Price of leaving out” is how much less the whole set is worth when the project is left out and its room is used for what then gives the most. “A year later” is the price when it is to be in, but start a year later.',
  waitingGives:
    'With a minus in front, waiting gives more, in a year that the card does not allow: then some of the others can start earlier or get the room.',
  outsideTitle: 'Not up for choice: mandatory or committed',
  outsideMeans: 'The cost is what remains from the first year that has a frame. Years before it are not counted.',
  leftTitle: 'No room for',
  leftMeans:
    '“Lacks” is how many points the project lacks to be chosen. The whole set is worth that much less if it is taken in all the same.',
  pricesNotProven: 'Because time was up, the prices are the most that they can be.',
  nothingLeft: 'There was room for every project up for choice.',
  delayed: (year, years) =>
    `${year} (${years > 0 ? '+' : '−'}${Math.abs(years)} ${Math.abs(years) === 1 ? 'year' : 'years'})`,
  atMost: (points) => `at most ${points}`,
  cannot: 'cannot be',
  takesPlaceOf: (projects) => `Takes the place of ${projects}.`,
  brings: (projects) => `Then ${projects} comes in as well.`,
  onlyOneOf: (projects) => `Only this or ${projects} can be done.`,
  noValue: 'Is worth no more than leaving it.',
  blocked: selectBlockedWords,
  notThere: {
    unscored: 'lacks scores',
    unknown_cost: 'has an unknown cost',
    no_years: 'lacks a cost per year',
    start_past: 'has dates that are over',
    completed: 'is completed',
    stopped: 'is stopped',
    rejected: 'is rejected',
    operation: 'is operation',
    delivered: 'is delivered',
    unreadable: 'has a card with errors',
    absent: 'has no card',
  },
  notChoosableTitle: 'Cannot be chosen yet',
  notChoosable: {
    unscored: (projects) =>
      `Lacks scores: ${projects}. Score them on every criterion; “portfolio rank” shows which are missing.`,
    unknown_cost: (projects) => `Unknown cost: ${projects}. Enter the cost on the card, under cost.`,
    no_years: (projects) =>
      `The cost is known, but not in which years it falls: ${projects}. Fill in time.period on the card.`,
    start_past: (projects) =>
      `The dates are over, and nothing has begun: ${projects}. Set new dates under time on the card.`,
  },
  moneyTitle: 'Money per year',
  peopleTitle: 'People per competence and year, FTE',
  limitsMean: '“Limits the choice”: something that would be worth more does not fit in what is left.',
  isTight: 'limits the choice',
  notAdopted: 'not adopted',
  withoutCapacity: (places) =>
    `No capacity is entered for ${places.join(', ')}, so that stops nobody. Enter it in capacity.yaml.`,
  competenceInYear: (competence, year) => `${competence} in ${year}`,
  nearTitle: 'The nearest sets',
  nearMeans: 'The sets that come after the best. Where the difference is small, little is lost by taking one of them.',
  tie: ({ others, rule }) =>
    `${others === 1 ? 'Another set is' : `${others} other sets are`} just as good. ${tieRules[rule]}`,
  stairs: {
    title: (year) => `What the money in ${year} buys`,
    means: (year) =>
      `Each step is the least frame in ${year} that buys the set. Other years, people and rules are as they are.`,
    today: 'today’s frame',
    todayReaches: (frame) => `today’s frame (${frame}) reaches this far`,
    last: ({ from, to, value }) =>
      `The last step that the frame reaches goes from ${from} to ${to} and gives ${value} points.`,
    idle: (amount) => `The last ${amount} of the frame buys nothing more.`,
    next: ({ amount, value }) => `The next step takes ${amount} more than the frame, and gives ${value} points.`,
    noNext: (highest) => `Even a frame of ${highest} in this year would buy no more.`,
    more: (count) => `… and ${count} more steps. All of them are in “portfolio select --format markdown”.`,
    cut: 'Lower steps were not worked out.',
  },
  infeasible: selectInfeasibleWords,
  basisTitle: 'How it is worked out',
  basis: {
    expected: 'The value is points from 0 to 100 for each project, after risk, added up.',
    criterion: 'The value is points from 0 to 100 for each project, added up. Risk counts as one of the criteria.',
    none: 'The value is points from 0 to 100 for each project, added up. Risk does not count.',
  },
  basisDelay: (share) => `For every year that a project has to wait, its value is divided by ${share}.`,
  basisEarlier: (share) =>
    `For every year that a project starts earlier than planned, its value is multiplied by ${share}.`,
  quick: 'Worked out with --quick: without prices, nearest sets and steps.',
  cutShort: 'Time was up before the prices, the nearest sets, the steps and the weights could be worked out.',
  nextStep: (commands) =>
    `${commands.length === 0 ? '' : `Try something else: ${commands.map((each) => `“${each}”`).join(' or ')}. `}The whole card: “portfolio show ID”.`,
  progress: {
    best: 'Looking for the set …',
    prices: (done, all) => `Working out prices: ${done} of ${all} projects …`,
    weights: (done, all) => `Trying other weights: ${done} of ${all} …`,
    staircase: 'Working out what more and less money buys …',
    frontier: 'Working out what more and less money gives over all the years …',
    branches: (done, all) => `Reading other branches: ${done} of ${all} …`,
    sets: (done, all) => `Looking for the sets: ${done} of ${all} …`,
  },
};

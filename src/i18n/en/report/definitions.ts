// English for what the numbers and colours of the report mean.
import type { DefinitionsWords } from '../../report/definitions-words.ts';

const months = (count: string): string => `${count} ${count === '1' ? 'month' : 'months'}`;

export const definitionsWords: DefinitionsWords = {
  title: 'What the numbers and colours mean',
  intro: 'Here is what it takes to check the report. If you are only to take a stand on the cases, you may skip it.',
  colours: {
    title: 'Colours',
    red: 'Needs help or a decision soon. Red means “mend what matters most now”, not “stop”.',
    yellow: 'A deviation that the project handles by itself.',
    green: 'As planned.',
    unknown: 'Nobody has reported on this.',
    thresholds: ({ what, yellow, red }) =>
      what === 'cost'
        ? `Cost counts as yellow from ${yellow} over the budget, and red from ${red}.`
        : `Delay counts as yellow from ${months(yellow)}, and red from ${months(red)}.`,
    maxAge: (days) => `A status report counts as old when it is more than ${days} days old.`,
    colour: 'Sign and colour',
    meaning: 'Means',
  },
  value: {
    title: 'Value and ranking',
    method:
      'Each project has a score on each criterion. The scales are fixed: 0 is as if nothing were done, and 100 is the top. The points are multiplied by the weight and added. The contributions sum exactly to the value, and a new project never changes the value of another. The list is sorted by value adjusted for risk, then by least cost.',
    criterion: 'Criterion',
    weight: 'Weight',
    zero: 'Gives 0',
    top: 'Gives 100',
    adopted: ({ date, body, case: number, scored }) =>
      `${date ? `The weights were adopted on ${date}${body ? ` by ${body}` : ''}${number ? `, case ${number}` : ''}.` : 'The weights are not adopted by any body.'} ${scored} cards have scores.`,
    weightMethod: {
      swing:
        'The weights are swing weights: they say how much it is worth to go from 0 to the top on one criterion, compared with the others.',
      order: 'Only the order of the criteria is decided. The weights are worked out from it (rank-order centroid).',
    },
    missing:
      'A missing score is neither zero nor an average. The project is shown with its best and worst possible place.',
    outside:
      'Projects required by law, and those committed by a decision or under way, have a place in the list but are outside the prioritisation.',
    statutoryFirst: 'Projects required by law take from the frame first.',
    marksTitle: 'Marks against the frame',
    marks: {
      first: 'Committed or required by law, and takes from the frame before the list.',
      inside: 'Fits in what is left of the frame, every year.',
      line: 'The first that does not fit. Here is the line.',
      fits: 'Below the line, but fits in what is left.',
      outside: 'Below the line, and does not fit.',
      unscored: 'Lacks scores, and cannot be placed.',
      unknown_cost: 'Lacks cost per year, and cannot be placed.',
      no_years: 'The cost is known, but not the years. Fill in time.period, and the project can be placed.',
    },
  },
  risk: {
    title: 'Risk',
    mode: {
      expected:
        'On average each risk takes away likelihood × loss of the benefit. What is left is the product of (1 − likelihood × loss) over all risks. The risks are taken to be independent. Risk never makes a project better.',
      criterion: 'Risk is one of the criteria, and is not deducted as well.',
      none: 'Risk is shown, but does not change the ranking.',
    },
    decidedOnly: 'Only measures that are decided or done lower the risk.',
    level: 'Level',
    likelihood: 'Likelihood',
    consequence: 'Consequence, share of the benefit that is lost',
    matrixTitle: 'The colour of a risk, by likelihood (down) and consequence (across):',
    corner: 'Likelihood \\ consequence',
    matrixColours: {
      green: 'may be accepted',
      yellow: 'is watched',
      orange: 'must have measures',
      red: 'must be treated now',
    },
    successFactors: ({ count, loss }) =>
      count
        ? `Weak success factors take away ${loss} for each step below 5.`
        : 'The success factors are shown, but take nothing away.',
  },
  money: {
    title: 'Money',
    whole:
      'An unknown amount is shown as “–” and never counted as zero. Where something is unknown, the text says how many are left out.',
    priceYear: (year) => `All amounts are in prices of ${year}.`,
    formulas: [
      'Planned cost: the forecast, or the budget where there is no forecast, or the accounts where there is no budget. Without amounts per year, the most likely estimate.',
      'Net present value: the present value of the benefits, less the present value of project and operation, less the tax cost of what public budgets pay in the end. Money already spent is left out.',
      'Net benefit per budget krone: net present value divided by the present value of project and operation.',
      'Value per million: points divided by planned cost in millions.',
      'Withdrawal: the part of a benefit in public bodies that is taken out of the budget. The body keeps the rest.',
      'A benefit that several projects share is counted in one place only.',
      'How far a benefit has come: (measured − baseline) / (target − baseline).',
    ],
    discount: (steps, { list }) =>
      `Discount rate: ${list(steps.map(({ year, rate }, index) => (index === 0 ? rate : `${rate} from year ${year}`)))} (Norwegian circular R-109/21 unless the strategy says otherwise).`,
    convention: (text) => `Discounting: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`,
    settings: ({ taxCost, horizon, baseYear, sensitivity }) =>
      `Tax cost ${taxCost}. ${horizon} years are counted, from ${baseYear}. The assumptions are varied ${sensitivity} up and down.`,
    withdrawal: ({ labour, cash }) =>
      `Of labour-saving benefits ${labour} is taken out, of cash-releasing ones ${cash}, unless the card says otherwise.`,
    planned:
      'Freed time that is only counted in people, and benefits without a price, are shown beside, and never added to money.',
    ranges:
      'P50 is the cost that holds in 50 of 100 cases, and P85 the one that holds in 85 of 100. They come from the low, likely and high estimates as a triangle, and from risks that have a cost.',
    tail: 'A triangle understates how wrong it can go: a few IT projects become much more expensive than the high estimate.',
    ceilings: (given, { list }) => `Ceilings that hold now: ${list(given)}.`,
  },
  made: {
    title: 'How the report was made',
    today: (date) => `Age is counted from ${date}.`,
    commit: ({ hash, date }) => `The cards are read as they were in commit ${hash}, ${date}.`,
    noCommit: 'The cards are not read from a commit.',
    changed: 'Some files have changed since, and the changes are included.',
    draws: ({ draws, seed }) => `Simulations use ${draws} draws with seed ${seed}.`,
    version: (version) => `Made with portfolio-as-code ${version}.`,
    requirementSet: (id) => `Requirement set: ${id}.`,
    same: 'The same commit always gives the same report, character by character.',
    samePartial:
      'This report was made without the whole history: what is measured against the last approval, and scores older than the facts, are left out. With the whole history, the same commit always gives the same report.',
  },
};

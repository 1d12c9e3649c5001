// English for a project's own page.
import type { ProjectPageWords } from '../../report/project-page-words.ts';

export const projectPageWords: ProjectPageWords = {
  title: 'The projects, one by one',
  intro: (pages, { number }) =>
    `Here are ${number(pages)} projects, in alphabetical order of their ids. Everything comes from the cards and the meeting files.`,
  plain: (count, { number }) =>
    `${number(count)} projects have cards that say no more than the tables above, and therefore no page of their own.`,
  trimmed: (count, { number }) =>
    `The report is long, so only projects on the next agenda, or with a red or yellow light, have a page here. See the other ${number(count)} with "portfolio show ID".`,
  none: 'No card has more to tell than the tables above.',
  leftOut: (projects, { number }) =>
    `This edition leaves out the pages of each of the ${number(projects)} projects. The full report has them, and "portfolio show ID" shows one.`,
  sections: {
    status: 'Status',
    need: 'The need',
    goals: 'Goals',
    rank: 'Why this place',
    choice: 'What it displaces, and how sure that is',
    money: 'Money',
    benefits: 'Benefits',
    alternatives: 'Alternatives',
    risks: 'Risk',
    time: 'Milestones',
    treatment: 'What happens next',
    anchoring: 'What others have said',
    decisions: 'Decisions and conditions',
    links: 'How it hangs together with other projects',
    surroundings: 'Who and what the project touches',
    pilot: 'The pilot',
    lessons: 'Lessons',
  },
  lead: {
    place: ({ rank, numbered }) => `place ${rank} of ${numbered}`,
    incomplete: 'not fully assessed',
    coming: ({ date, type, case: number }, speak) =>
      `To be treated on ${speak.date(date)}${number ? `, case ${number}` : ''}${type ? ` (${type})` : ''}.`,
    adviceWanted: 'The project asks for advice:',
  },
  status: {
    dated: ({ date, period, days, stale }, speak) =>
      `Report of ${speak.date(date)}${period ? ` (${period})` : ''}, ${days === 1 ? 'one day' : `${speak.number(days)} days`} old.${stale ? ' It is older than the rules allow.' : ''}`,
    area: 'Area',
    none: 'The project has no status report.',
  },
  rank: {
    notRanked: {
      ended: 'The project is over, and not part of the prioritisation.',
      operation: 'This is operation, and not part of the prioritisation.',
      delivered: 'The project is delivered, and not part of the prioritisation.',
    },
    place: ({ rank, numbered, value, riskAdjusted, share, riskCounts }) =>
      riskCounts
        ? `Place ${rank} of ${numbered}. The value is ${value} of 100 points. Risk is expected to leave ${share} of the benefit, which gives ${riskAdjusted} points.`
        : `Place ${rank} of ${numbered}. The value is ${riskAdjusted} of 100 points.`,
    unscored: 'The project has no scores yet, and therefore no place in the list.',
    incomplete: ({ best, worst, missing }, { list }) =>
      `May end anywhere from place ${best} to ${worst}, because scores are missing for ${list(missing)}.`,
    outside: {
      mandatory:
        'Required by law, and therefore outside the prioritisation: the place shows the value, but the project cannot be chosen away.',
      committed:
        'Committed by a decision or already under way, and therefore outside the prioritisation: the place shows the value.',
    },
    frame: {
      first: 'Takes from the frame before the others.',
      inside: 'Fits within the frame.',
      line: 'Is the first that does not fit within the frame.',
      fits: 'Stands below the line, but still fits in what is left of the frame.',
      outside: 'Does not fit within the frame.',
      unscored: 'Cannot be placed against the frame until the scores are set.',
      unknown_cost: 'Cannot be placed against the frame until the cost is known.',
      no_years: 'Cannot be placed against the frame until the years are known. Fill in time.period.',
    },
    criterion: 'Criterion',
    weight: 'Weight',
    contribution: 'Contribution',
    sum: 'Sum',
  },
  money: {
    none: 'The card has no cost, no benefit in money and no funding.',
    unit: (unit) => `Amounts in ${unit}. A dash means that the card does not say.`,
    year: 'Year',
    planned: 'Planned now',
    operation: 'Operation',
    benefit: 'Benefit',
    funding: 'Funding',
    total: 'Sum',
    everyYear: ({ from, to }) => `${from}–${to}, every year`,
    estimate: ({ low, likely, high }) => `Estimate: low ${low}, most likely ${likely}, high ${high}.`,
    range: ({ p50, p85 }) => `The cost stays below ${p50} in 50 of 100 cases, and below ${p85} in 85 of 100.`,
    outdatedEstimate:
      'The planned cost is above the high estimate. So the estimate no longer follows the plan, and the two figures above are probably too low.',
    npv: ({ npv, ratio }) =>
      `Net present value of what remains, discounted: ${npv}${ratio ? `, or ${ratio} times what public budgets pay` : ''}.`,
    payback: (year, isLoss) =>
      isLoss
        ? `Paid back in ${year}, counted without discounting and tax cost. With them the net present value is negative.`
        : `Paid back in ${year}.`,
    breakEven: (percent) => `Pays off if at least ${percent} of the benefit comes.`,
    nonPriced: (amount) => `The benefits without a price must be worth at least ${amount} for the project to pay.`,
    stopping: (amount) => `Stopping now costs ${amount}.`,
    unknownCost: {
      all: 'The cost is not known, so the net present value cannot be worked out.',
      remaining: 'The card does not say how much is still to be spent, so the net present value cannot be worked out.',
    },
    withoutPrice: (names, { list, quote }) =>
      `The net present value cannot be worked out until these benefits have an amount: ${list(names.map(quote))}.`,
    countedElsewhere: (names, { list, quote }) =>
      `Counted in another project, so as not to count twice: ${list(names.map(quote))}.`,
    fundingBySource: 'Funding:',
    unknownAmount: 'unknown amount',
  },
  benefits: {
    none: 'The card has no benefits.',
    benefit: 'Benefit',
    size: 'Size',
    responsible: 'Owner',
    measured: 'Measured',
    yearly: ({ amount, fte, year }) =>
      `${[amount, fte ? `${fte} FTE` : null].filter((part) => part !== null).join(' and ')} in ${year}`,
    fullFrom: (date, speak) => `full effect from ${speak.date(date)}`,
    plusMinus: (signs) => `effect ${signs}`,
    noOwner: 'No owner',
    noIndicator: 'No indicator',
    noneBecause: (reason) => `Not measured: ${reason}`,
    indicator: ({ unit, baseline, target }) => `${unit}: from ${baseline ?? '–'} to ${target ?? '–'}`,
    latest: ({ value, date, achieved }) => `now ${value} (${date})${achieved ? `, ${achieved} of the way` : ''}`,
  },
  alternatives: { chosen: 'chosen', zero: 'the zero alternative', unknown: 'net benefit not given' },
  risks: {
    none: 'The card has no risks.',
    risk: 'What may happen',
    before: 'Before measures',
    after: 'After measures',
    measures: 'Measures and owner',
    opportunity: 'Opportunity',
    notDecided: 'the measures are not decided, and do not count',
    escalate: 'Escalated to the next level.',
    noOwner: 'No owner.',
    level: ({ level, label }) => (label ? label.toLowerCase() : `level ${level}`),
    assessment: ({ likelihood, consequence }) => `likelihood ${likelihood}, consequence ${consequence}`,
    past: (count) => `${count} ${count === 1 ? 'risk is' : 'risks are'} no longer relevant.`,
  },
  time: {
    milestone: 'Milestone or delivery',
    state: { done: 'reached', moved: 'moved', late: 'late', planned: 'planned' },
    stateHeader: 'Status',
    production: 'to production',
    awaited: ({ type, date, body, text }) =>
      `Waits for ${type.toLowerCase()}${body ? ` from ${body}` : ''}${date ? `, expected ${date}` : ', date unknown'}${text ? `: ${text}` : '.'}`,
  },
  council: {
    heard: (date) => `heard ${date}`,
    notHeard: 'not heard',
    noDecisions: 'No meeting has decided anything about the project.',
    frame: (amount) => `Frame: ${amount}.`,
    conditions: 'Conditions:',
    met: 'met',
    overdue: 'OVERDUE',
    due: (date) => `due ${date}`,
    decidedIn: (when, number) => `decision of ${when}${number ? `, case ${number}` : ''}`,
  },
  links: {
    dependsOn: 'Depends on',
    neededBy: 'Others wait for this',
    partOf: 'Part of',
    parts: 'Consists of',
    excludes: 'Cannot be carried out together with',
    variants: 'Variant of the same case',
    replaces: 'Replaces',
    related: 'Related to',
  },
  by: (date) => `needed by ${date}`,
  unsigned: 'not signed',
  unknown: 'unknown',
};

// The chapter on money in English.
import type { StressLine } from '../../../core/economics/portfolio-stress.ts';
import type { MoneyBenefitsWords } from '../../report/money-benefits-words.ts';
import type {
  MoneyCapacityWords,
  MoneyCostWords,
  MoneyFundingWords,
  MoneyUncertaintyWords,
  MoneyWords,
} from '../../report/money-words.ts';

const projects = (count: number) => (count === 1 ? '1 project' : `${count} projects`);
const benefitCount = (count: number) => (count === 1 ? '1 benefit' : `${count} benefits`);
const isAre = (count: number) => (count === 1 ? 'is' : 'are');
const hasHave = (count: number) => (count === 1 ? 'has' : 'have');

const cost: MoneyCostWords = {
  title: 'Cost per year',
  intro: (decided, proposals) =>
    `Budget, forecast and accounts cover ${projects(decided)} under way or on hold. Proposals (${proposals}) stand in a column of their own, because they are not decided.`,
  none: 'No project has given its cost per year.',
  columns: ['Year', 'Budget', 'Forecast', 'Spent', 'Deviation', 'Proposals', 'Frame'],
  sum: 'Sum',
  how: 'The forecast is what we expect now. Where there is none, the budget is used, and for years that are over, the accounts. The deviation is forecast minus budget: plus means more expensive than decided. A dash means that there is no figure.',
  prices: (year) => `Amounts are in ${year} prices.`,
  spread: (count) =>
    `${projects(count)} ${hasHave(count)} only an estimate in all. It is spread evenly over the project period.`,
  withoutYears: (count, amount) =>
    `${projects(count)} ${hasHave(count)} an estimate without years, ${amount} in all. That is not in the table.`,
  withoutCost: (count) => `The cost of ${projects(count)} is unknown and not in the table.`,
  ended: (amount) => `In addition, ${amount} has been spent on projects that are stopped or rejected.`,
  exclusive: 'Only one project of each of these pairs can be carried out, but both are in the sums:',
  chart: {
    title: 'All that is under way or proposed, per year',
    withFrame: 'The bars are projects under way and proposals together. The line is the frame.',
    withoutFrame: 'The bars are projects under way and proposals together.',
    tooBig: 'There are too many years to draw. See the table.',
  },
  frame: {
    title: 'The frame: what is used, and what is left?',
    intro:
      'Statutory projects, projects whose execution is decided, and what remains of delivered projects take from the frame first (“Bound”). The others compete on the ranked list as far as the money reaches each year, even where work is going on in an earlier stage. The reserve is not touched.',
    none: 'No frame is set for this year or later. Then no project can be inside or outside.',
    whole: 'The frame is that of the whole portfolio, including projects outside the area of this report.',
    columns: ['Year', 'Frame', 'Reserve', 'Bound', 'Taken by the list', 'Left'],
    notAdopted: (year) => `${year} (not adopted)`,
    short: (amount) => `▲ ${amount}`,
    yearsWithout: (years) => `Costs are planned in ${years.join(', ')} too, but no frame is set there.`,
    notTaken: (amounts, { list }) =>
      `Not taken off above: operation, delivered projects on hold, and projects that lack scores. They cost ${list(amounts)}.`,
    unknown: 'These take from the frame, but their cost per year is unknown and therefore not subtracted:',
  },
  operation: {
    title: 'Operation after the projects',
    intro:
      'The change in operation and maintenance when the solutions are in use. “Not financed” is operation that nobody has set money aside for.',
    none: 'No project has given its cost of operation.',
    columns: ['Year', 'Under way', 'Proposals', 'Sum', 'Not financed'],
  },
};

const funding: MoneyFundingWords = {
  title: 'Funding',
  intro: 'Where the money comes from, and how sure it is. Refused money is shown, but not counted in the sum.',
  none: 'No project has given its funding.',
  source: 'Source',
  counted: 'Sum without refused',
  sum: 'Sum',
  withoutAmount: (lines) => (lines === 1 ? '1 source has no amount.' : `${lines} sources have no amount.`),
  gapsTitle: 'Projects that lack money',
  noGaps: 'Every project from planning on that has given its funding has enough for the planned cost.',
  gapColumns: ['Project', 'Planned cost', 'Funding', 'Missing'],
  more: (count) => `${projects(count)} more ${count === 1 ? 'lacks' : 'lack'} less. See the project pages.`,
};

const uncertainty: MoneyUncertaintyWords = {
  title: 'Uncertainty: what may it come to?',
  none: 'No project has three estimates (low, likely, high). Then the uncertainty cannot be worked out.',
  range: ({ planned, projects: count, p50, p85 }) =>
    `The planned cost of ${projects(count)} in the ranking is ${planned}. P50 is ${p50}, and P85 is ${p85}.`,
  bothCounted: (pairs) => `Where two projects exclude each other, both are counted: ${pairs}.`,
  between: (low, high) => (low === high ? low : `between ${low} and ${high}`),
  meaning:
    'P50 is the amount that is enough in 50 of 100 cases, and P85 in 85 of 100. One figure holds if projects overrun each for itself, the other if all overrun together. Nobody knows how much they depend on each other, so the answer lies somewhere in between.',
  basis: ({ withRange, withoutRange, withoutCost, draws }) =>
    [
      `${projects(withRange)} ${isAre(withRange)} counted with three estimates, in ${draws} draws.`,
      ...(withoutRange > 0
        ? [
            `${projects(withoutRange)} ${hasHave(withoutRange)} one figure only and ${isAre(withoutRange)} counted at that.`,
          ]
        : []),
      ...(withoutCost > 0 ? [`The cost of ${projects(withoutCost)} is unknown and left out.`] : []),
    ].join(' '),
  tailTitle: 'The figures are probably too low',
  tail: 'Three estimates give a triangle with a fixed upper limit. IT projects have no such limit: most overrun a little, but a few overrun very much. P85 above therefore shows too little of the worst. The table below shows what the portfolio can bear.',
  stressTitle: 'What can the portfolio bear?',
  stressIntro: (count) =>
    `The table shows remaining project cost and net present value if costs grow or benefits fail. It covers ${projects(count)} on the list whose cost and benefit are both known. Delivered projects are not included here.`,
  reserve: (amount) => `For comparison, the reserves in the frames are ${amount} in all.`,
  stressNone: 'No project has both a known cost and a known benefit, so this cannot be worked out.',
  stressColumns: ['If', 'Remaining cost', 'More than planned', 'Net present value'],
  stressLine,
  stressReading: (negative) =>
    `The additions are what IT projects have seen (Flyvbjerg), not predictions. ${
      negative.length === 0
        ? 'Net present value is positive in every case.'
        : `Net present value turns negative here: ${negative.join('; ')}.`
    }`,
};

function stressLine(kind: StressLine['kind'], percent: number, project: string): string {
  if (kind === 'plan') return 'As planned';
  if (kind === 'cost') return `All cost ${percent}\u00A0% more`;
  if (kind === 'one_project') return `Only the one with most left to spend costs ${percent}\u00A0% more (${project})`;
  return `${percent}\u00A0% of the benefits come`;
}

const benefits: MoneyBenefitsWords = {
  title: 'Benefits',
  none: 'No project has given benefits in money.',
  intro: ({ from, to, counted, projects: all }) =>
    `The sums cover the years ${from}–${to} and ${counted} of ${projects(all)}: those whose cost and benefit are both known. Money already spent is not included. Delivered projects count here, but not in the figures of the ranking.`,
  sumColumns: ['', 'Under way', 'Proposals', 'Sum'],
  sums: {
    gross: 'Gross benefit (the years added up)',
    presentBenefit: 'Present value of the benefit',
    presentCost: 'Present value of remaining cost and operation',
    taxCost: 'Cost of tax funding (see below)',
    npv: 'Net present value (the sum of the three above)',
    projects: 'Projects in the sum',
  },
  taxCost: (percent) =>
    `The cost of tax funding is ${percent} of what public budgets must cover, net. It is plus when more is taken out of the budgets than it costs.`,
  withoutBenefit: (count) => `${projects(count)} ${isAre(count)} left out because the benefit is not known in money.`,
  withoutCost: (count) => `${projects(count)} ${isAre(count)} left out because the cost is not known.`,
  nonPriced: (count) =>
    `${benefitCount(count)} ${isAre(count)} not turned into money. They do not count in the sums, but stand on the project pages.`,
  elsewhere: (count) => `${benefitCount(count)} ${isAre(count)} shared between projects and counted once.`,
  yearsTitle: 'What is taken out of the budgets, and what is kept?',
  yearsIntro: (labour, cash) =>
    `Of working time freed, ${labour} is taken out of the budget, of secure savings ${cash}. The body keeps the rest. “Entered” is budget cuts that already stand in the cards.`,
  withoutRate: (count) =>
    `For ${benefitCount(count)} it is not chosen how much to take out. ${count === 1 ? 'It is' : 'They are'} counted as kept.`,
  withoutArena: (count, amount) =>
    `For ${benefitCount(count)} it is not said where ${count === 1 ? 'it comes' : 'they come'}. ${amount} is therefore in the gross benefit, but not in the other columns.`,
  yearColumns: ['Year', 'Gross benefit', 'Taken out', 'Entered', 'Kept', 'With citizens and others'],
  sum: 'Sum',
  rowsTitle: 'Benefits per project',
  rowsIntro:
    '“Must come” is how much of the benefit must become real for the project to break even. Above 100 % means that the benefit in money does not cover the cost. “Paid back in” is counted without discounting and tax cost, so a year can stand beside a negative net present value.',
  rowColumns: ['Project', 'Gross benefit', 'Taken out', 'Net present value', 'Paid back in', 'Must come'],
  proposal: 'proposal',
  notWithin: 'not within the period',
  fromStart: 'paid already',
  more: (count) => `${projects(count)} with smaller benefits ${isAre(count)} not shown. See the project pages.`,
  missingTitle: 'Benefits without owner or measurement',
  missingIntro: ({ benefits: all, owner, indicator }) =>
    `Of ${benefitCount(all)}, ${owner} ${owner === 1 ? 'lacks' : 'lack'} an owner who is to take them out, and ${indicator} ${indicator === 1 ? 'lacks' : 'lack'} an indicator. The table shows projects from planning on. Earlier stages do not need it yet.`,
  nobodyMissing: 'Every benefit in projects from planning on has an owner and an indicator.',
  missingColumns: ['Project', 'Stage', 'Without owner', 'Without indicator'],
  measuredTitle: 'What has been achieved?',
  measuredIntro: ({ measured, reached, half, less }) =>
    `${benefitCount(measured)} ${hasHave(measured)} been measured, completed projects included. ${reached} ${hasHave(reached)} reached the target, ${half} ${hasHave(half)} come at least half the way, and ${less} less.`,
  measuredSummary: 'Show all the measurements',
  measuredHow:
    '“Of the way” is how far the last measurement has come from the baseline to the target. 100 % is reached.',
  noMeasurements: 'No benefit has been measured yet.',
  measuredColumns: ['Project', 'Benefit and unit', 'From', 'Target', 'Last measurement', 'Of the way'],
  measuredOn: (value, date) => `${value} (${date})`,
  unmeasured: 'Projects that have delivered, but where these benefits have not been measured:',
};

const capacity: MoneyCapacityWords = {
  title: 'People: do we have enough?',
  intro: 'Full-time equivalents (FTE) per competence. “Requested” is asked for, but not given.',
  whole:
    'The capacity is that of the whole portfolio, while assigned and requested cover only the area of this report.',
  none: 'No capacity and no need for people has been entered.',
  columns: ['Competence', 'Year', 'Capacity', 'Assigned', 'Requested', 'Assessment'],
  enough: '● enough',
  unknown: 'capacity unknown',
  short: (fte) => `▲ ${fte} short if all requests are granted`,
  overAssigned: (fte) => `■ ${fte} too much assigned`,
  whoTitle: 'Who needs the people that are missing',
  who: (competence, year, fte, over) =>
    `${competence} ${year}, ${fte} FTE short. ${over ? 'Used by' : 'Requested by'}: `,
  ofFte: (fte) => ` (${fte})`,
  moreUsers: (count) => ` and ${count} more`,
};

export const moneyWords: MoneyWords = {
  title: 'Money, benefits and capacity',
  amountsIn: (unit) => `Amounts in ${unit}`,
  summary: {
    frame: (year, decided, proposed, frame) =>
      `${year}: projects under way cost ${decided}, the proposals ask for ${proposed}, and the frame is ${frame}.`,
    noFrame: (year, decided, proposed) =>
      `${year}: projects under way cost ${decided}, and the proposals ask for ${proposed}. No frame is set.`,
    area: (year, decided, proposed) =>
      `${year}: projects under way cost ${decided}, and the proposals ask for ${proposed}. The frame is that of the whole portfolio.`,
    bound: (year, bound, left) =>
      `In ${year}, ${bound} is bound to projects that are statutory or whose execution is decided. When the reserve is kept too, ${left} is left to prioritise.`,
    overbound: (year, short) =>
      `Statutory and decided projects alone need ${short} more than the frame without its reserve in ${year}.`,
    range: (planned, low, high) =>
      `The planned cost of the projects in the ranking is ${planned}. To have enough in 85 of 100 cases takes ${low === high ? low : `between ${low} and ${high}`}.`,
    benefits: (decided, proposed) =>
      `Net present value is ${decided} for projects under way, also delivered ones, and ${proposed} for the proposals, where it can be worked out.`,
    short: (competence, year, missing) => `People are scarcest in ${competence} in ${year}: ${missing} FTE short.`,
    enoughPeople: 'There are enough people for all that is assigned and requested.',
  },
  cost,
  funding,
  uncertainty,
  benefits,
  capacity,
};

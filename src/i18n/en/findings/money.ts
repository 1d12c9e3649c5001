// Findings about cost, funding and budgets, in English.
import type { MoneyArguments } from '../../../core/rules/money-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const moneyWords: WordsFor<MoneyArguments> = {
  'ceiling-exceeded': {
    title: 'The cost is above a ceiling',
    message: ({ ceiling, limit, cost, measure, parts, bound }, { money, number, quote }) => {
      const what = parts > 0 ? `The ${number(parts)} projects of the programme together cost` : 'The project costs';
      const measured = measure === 'ceiling_measure=p85' ? ' (P85)' : '';
      const above =
        bound === 'ceiling_bound=from'
          ? `and the ceiling ${quote(ceiling)} counts from ${money(limit)}.`
          : `above the ceiling ${quote(ceiling)} of ${money(limit)}.`;
      return `${what} ${money(cost)}${measured}, ${above}`;
    },
    fix: ({ effect }) =>
      effect === 'ceiling_effect=route'
        ? 'Put the project through the treatment that the ceiling requires, or split off what can stand alone.'
        : 'See whether the project can be made smaller or split into deliveries that stand alone, and give the reason if it cannot.',
    why: 'Large digital projects fail more often than small ones. So there are ceilings that require extra quality assurance, or that remind you to think smaller. A programme whose parts are each below the ceiling, but together above, is one project cut into pieces.',
    related: () => 'part of the programme',
  },
  'operation-not-financed': {
    title: 'Operation without money',
    message: ({ amount, years }, { money, list }) =>
      `Operation for ${money(amount)} in ${list(years)} is not financed.`,
    fix: () =>
      'Get the amount into the operating budget, and set `financed: true` and `source` on the lines in `cost.operation`.',
    why: 'A project can succeed and still become a burden when nobody has the money to run the result. That must be settled before execution begins.',
  },
  'funding-refused-counted': {
    title: 'Refused money is counted',
    message: ({ refused, short }, { money }) =>
      `The funding covers the cost only when ${money(refused)} that was refused is counted. Without it ${money(short)} is missing.`,
    fix: () => 'Find other money and enter it in `funding`, or make the project smaller.',
    why: 'When an application is refused, the plan must change. Otherwise the gap is found when the bills arrive.',
  },
  'funding-below-cost': {
    title: 'The funding does not cover the cost',
    message: ({ funding, cost, short }, { money }) =>
      `The funding is ${money(funding)}, but the project costs ${money(cost)}. ${money(short)} is missing.`,
    fix: () => 'Enter the rest of the money in `funding`, or correct the cost if it is wrong.',
    why: 'From planning on it must be clear where the money comes from. A gap of more than one percent is either forgotten money or a project that will ask for more.',
  },
  'paid-without-benefit-plan': {
    title: 'Money is paid without a benefits plan',
    message: ({ source }, { choice }) =>
      `Money from ${choice(source)} is paid, but no benefit has both an owner and amounts per year.`,
    fix: () =>
      'Give at least one benefit `owner` and `annual`, or correct `status` of the funding if the money is not paid.',
    why: 'Co-financing, DigiFin and the support for innovation partnerships commit first and pay when there is a plan for the benefits. Other schemes can require the same with `plan_before_payment`. A plan is someone who will take the benefit out, and a figure for how much and when.',
  },
  overspend: {
    title: "Spending above the year's budget",
    message: ({ year, actual, budget, limit }, { money, percent }) =>
      `Spending in ${year} is ${money(actual)}, more than ${percent(limit)} above the budget of ${money(budget)}.`,
    fix: () => 'Report the deviation, and show in `forecast` for the next years how it is recovered.',
    why: 'A little overspending in one year can be recovered in the next. More than that must have been agreed to. The limit is set in `overspend.percent` in governance.yaml, and is five percent when nothing is set.',
  },
  'forecast-over-budget': {
    title: 'Cost is green, but the forecast is above the budget',
    message: ({ forecast, budget, limit }, { money, percent }) =>
      `The light for cost is green, but the forecast of ${money(forecast)} is at least ${percent(limit)} above the budget of ${money(budget)}.`,
    fix: () => 'Change the light in `status_report.cost`, or correct the forecast if it is wrong.',
    why: 'The limits for yellow and red are set beforehand so that the lights mean the same in every project. When the figures say red and the light says green, one of them is wrong.',
  },
  'budget-proposal-twice': {
    title: 'Two budget proposals in one year',
    message: ({ organisation, year, other }, { quote }) =>
      `${organisation} already has a budget proposal for ${year}: ${quote(other)}.`,
    fix: () => 'Choose one of the proposals, or move the other to another `budget_proposal.budget_year`.',
    why: 'Each organisation may have one budget proposal a year. The rule forces a choice where it belongs, with those who own the needs. It is switched on with `one_proposal_per_year` in governance.yaml.',
    related: () => 'the first proposal',
  },
  'funding-scheme-limits': {
    title: 'Outside the limits of the funding scheme',
    message: (args, { money, percent, number, quote, list, choice }) => {
      const scheme = quote(args.scheme);
      if (args.broken === 'life_event')
        return `${scheme} supports only projects for a life event or a shared solution. The card mentions neither.`;
      if (args.broken === 'stage')
        return `The project is in the stage ${quote(choice(args.found))}. ${scheme} supports projects in ${list(args.allowed.map((stage) => quote(choice(stage))))}.`;
      if (args.broken === 'applicant')
        return `The owner belongs to ${quote(choice(args.found))}. Applicants to ${scheme} are ${list(args.allowed.map((who) => quote(choice(who))))}.`;
      const { broken, limit, value } = args;
      if (broken === 'min')
        return `The project costs ${money(value)}. ${scheme} supports projects from ${money(limit)}.`;
      if (broken === 'max')
        return `The project costs ${money(value)}. ${scheme} supports projects up to ${money(limit)}.`;
      if (broken === 'years')
        return `The project lasts ${number(value, 1)} years. ${scheme} supports projects of ${number(limit)} years at most.`;
      if (broken === 'cap') return `${money(value)} is counted on from ${scheme}, which gives ${money(limit)} at most.`;
      return `${percent(value, 1)} of the cost is counted on from ${scheme}, which covers ${percent(limit)} at most.`;
    },
    fix: ({ broken }) => {
      if (broken === 'life_event')
        return 'Fill in `life_events` or `reuse.offered_to` if it is so, or choose another source.';
      if (broken === 'stage' || broken === 'applicant')
        return 'Choose another source, or correct the card if it says something else than the application.';
      return broken === 'years'
        ? 'Make the project shorter, or choose another source.'
        : 'Correct the amount in `funding`, or choose another source.';
    },
    why: 'Funding schemes have limits for who may apply, how large projects they support and how much they give. An application outside the limits is refused. The rules are dated in `funding_schemes` in governance.yaml. Those that counted when the application was sent (`applied`) are used, else those of today. Where a scheme has several categories, it is enough to fit one of them.',
  },
  'cost-outside-period': {
    title: 'Cost outside the project period',
    message: ({ years, start, end }, { list, date }) => {
      const period = [start === '' ? '' : ` from ${date(start)}`, end === '' ? '' : ` until ${date(end)}`].join('');
      return `The project has costs in ${list(years)}, but runs${period}.`;
    },
    fix: () => 'Correct the year in `cost.project`, or correct `time.period`.',
    why: 'The cost per year decides whether the project fits the frame of that year. In the wrong year it makes one year look too dear and another too cheap. Operation after the project belongs in `cost.operation`.',
  },
};

// What is followed up, in English.
import type {
  FollowUpWords,
  OverspendWords,
  PeopleWords,
  SchemesWords,
  SuccessWords,
  WorkWords,
} from '../../report/follow-up-words.ts';

const projects = (count: number) => (count === 1 ? '1 project' : `${count} projects`);
const benefitCount = (count: number) => (count === 1 ? '1 benefit' : `${count} benefits`);

const overspend: OverspendWords = {
  title: 'Overspending, and how it is recovered',
  intro: (limit, within) =>
    `A project may go ${limit} above the budget of one year, if it is recovered ${within === null ? 'later' : within === 1 ? 'the year after' : `within ${within} years`}. ▲ means that the year is above the limit.`,
  none: 'None of the projects under way has spent more than the budget in any year.',
  columns: ['Project', 'Year', 'Overspent', 'Of the budget', 'Recovered', 'Without a plan'],
  planned: (amount, years, { list }) => `${amount} in ${list(years)} by plan`,
  saved: (amount) => `${amount} because later years cost less than their budgets`,
  late: (amount) => `${amount} too late`,
  noPlan: 'no plan',
  nothingLeft: '–',
  sum: (over, left) => `In all ${over} is overspent, and for ${left} of it there is no plan.`,
  more: (years) => `${years} years with less overspending are not shown.`,
  owner: (name, over, left) => `${name}: ${over} overspent, ${left} without a plan.`,
  unknownOwner: 'Without an owner',
};

const schemes: SchemesWords = {
  title: 'Funding schemes',
  intro:
    'The schemes that money can be sought from, with the rules that count now, and projects that will apply or wait for an answer.',
  columns: ['Scheme', 'Rules now', 'Next deadline', 'Sought by'],
  noDeadline: 'none set',
  nobody: 'nobody',
  rules: {
    from: (amount) => `projects from ${amount}`,
    to: (amount) => `projects up to ${amount}`,
    between: (min, max) => `projects from ${min} to ${max}`,
    share: (percent) => `covers ${percent} at most`,
    cap: (amount) => `gives ${amount} at most`,
    years: (years) => `${years} years at most`,
    stages: (stages, { list }) => `in the stage ${list(stages)}`,
    applicants: (applicants, { list }) => `for ${list(applicants)}`,
    lifeEvents: 'only life events and shared solutions',
    planFirst: 'benefits plan before payment',
    withdrawal: (percent) => `${percent} of own net benefits is taken out of the budget`,
    none: 'no limits given',
  },
};

const work: WorkWords = {
  title: 'Ways of working, themes and reuse',
  intro: 'Operation and development are kept apart: operation is not ranked. The share is of planned cost.',
  none: 'The cards do not say whether the projects are development or operation, or which method they use.',
  columns: ['Projects', 'Cost', 'Share'],
  unstated: 'not stated',
  operation: (percent) =>
    `Operation and maintenance are ${percent} of the cost. Such work belongs in the line, not on the agenda of the council.`,
  reuse: ({ buildOn, offer, neither, projects: all }) =>
    `Reuse: ${buildOn} of ${projects(all)} build on something that exists, ${offer} offer what they make to others, and ${neither} say nothing about reuse.`,
  themes: (themes, more, { list }) => `Themes: ${list([...themes, ...(more > 0 ? [`${more} more`] : [])])}.`,
  theme: (theme, count) => `${theme} (${count})`,
  withoutTheme: (count) => `${projects(count)} without a theme.`,
};

const people: PeopleWords = {
  users: {
    title: 'User involvement',
    none: 'No card says how users take part.',
    columns: ['How users take part', 'Projects'],
    unstated: 'not stated',
    surveyOnly: 'Only asked in a survey, or not at all: ',
    nobody: 'No project makes do with a survey.',
  },
  change: {
    title: 'The five needs of change',
    intro:
      'How ready those concerned are for the change, from 1 (not at all) to 5 (fully). Weak needs take a plan, and often help from the council.',
    none: 'No project has rated the needs of change.',
    columns: ['Need', 'Rated in', 'Mean', 'Weak (1–2) in'],
    withoutPlan: (count) => ` (${count} without a plan)`,
  },
  collaboration: {
    title: 'Work across bodies: the five recommendations',
    intro: (answered, across) =>
      `Working across bodies is a high-risk sport. ${answered} of ${projects(across)} with two organisations or more have answered the five recommendations of Digitaliseringsrådet. Each no is a risk that someone has to own.`,
    none: 'No project has two organisations or more.',
    question: 'Recommendation',
  },
};

const page: SuccessWords = {
  title: 'What it takes to succeed',
  columns: ['Factor', 'Rating (1–5)', 'Reason'],
  weak: '▲',
  unrated: (factors, { list }) => `Not rated: ${list(factors.map((factor) => factor.toLowerCase()))}.`,
  contract: (supplier, { quote }) =>
    `One supplier${supplier === null ? '' : ` (${quote(supplier)})`} at a fixed price, and a customer who is weak at steering: that combination goes wrong most often.`,
  across: (bodies) => `${bodies} organisations take part. Working across bodies is a risk in itself.`,
  collaboration: 'Collaboration',
  change: 'Needs of change',
  rating: (need, score) => `${need.toLowerCase()} ${score}`,
  noPlan: 'no plan',
  users: ({ level, number, when }) =>
    `${level.toLowerCase()}${number === null ? '' : `, ${number} users`}${when === null ? '' : ` (${when})`}`,
  tooLittle: ' (▲ too little)',
  perKrone: ({ from, to, gross, perCost, perGranted }) => {
    const ratios = [
      ...(perCost === null ? [] : [`${perCost} per krone that the project costs`]),
      ...(perGranted === null ? [] : [`${perGranted} per krone of grants`]),
    ];
    return `Gross benefit ${from}–${to}, undiscounted: ${gross}${ratios.length === 0 ? '' : `, ${ratios.join(' and ')}`}. Costs are not subtracted.`;
  },
};

export const followUpWords: FollowUpWords = {
  overspend,
  realised: {
    title: 'What has come, and what did the budget take?',
    intro:
      'Years that are over, and this year where something is entered. A benefit stands with the organisation that has the budget or the people. “Of the plan” and “Beyond the cut” count only benefits that have told what the year brought.',
    none: 'No year with a planned benefit is over yet.',
    columns: ['Year', 'Organisation', 'Planned', 'Realised', 'Of the plan', 'Budget cut', 'Beyond the cut'],
    elsewhere: 'Citizens and businesses',
    untold: (untold, benefits) =>
      `${untold} of ${benefits} planned yearly benefits have no figure for what the year brought. A dash means that nothing is entered.`,
  },
  schemes,
  grants: {
    title: 'What the grants give',
    intro:
      'Gross benefit is ten years added up, undiscounted and before costs. Net present value is discounted, after costs and tax funding, for the same projects. The figures hold if the solutions are used.',
    columns: [
      'Source',
      'Promised and paid',
      'Projects',
      'Gross benefit (undiscounted)',
      'Gross per krone of grants',
      'Net present value (discounted)',
    ],
    unknown: (count) => `${projects(count)} with grants have no benefit in money, and count only in the sum of grants.`,
  },
  work,
  people,
  lifeEvents: { responsible: 'Responsible', unknown: '–' },
  treated: {
    title: 'Treated by half-year',
    intro: 'All decisions of meetings that have been held, and the organisations that own the projects.',
    columns: ['Half-year', 'Meetings', 'Decisions', 'Projects', 'Organisations'],
    half: (year, half) => (half === 1 ? `First half of ${year}` : `Second half of ${year}`),
  },
  pilots: ({ judged, discard, adjust, scale }, { list }) => {
    const outcomes = [
      ...(discard > 0 ? [`${discard} discarded`] : []),
      ...(adjust > 0 ? [`${adjust} adjusted`] : []),
      ...(scale > 0 ? [`${scale} scaled up`] : []),
    ];
    return `${judged === 1 ? '1 pilot has' : `${judged} pilots have`} been judged: ${list(outcomes)}. A pilot that is discarded in time has given an answer at a low price.`;
  },
  lacks: {
    strategy: ({ adopted, from, to, goals }) => {
      const missing = [
        ...(adopted === null ? ['the decision that adopts the strategy'] : []),
        ...(goals === 0 ? ['goals'] : []),
        ...(from === null || to === null ? ['the period that it is for'] : []),
      ];
      return missing.length > 0 ? missing : ['a period that is current'];
    },
    criteria: ({ criteria, adopted, unscored }) => [
      ...(criteria === 0 ? ['criteria'] : []),
      ...(adopted === null ? ['a decision on the weights'] : []),
      ...(unscored > 0 ? [`scores for ${projects(unscored)}`] : []),
    ],
    balance: ({ targets, year, hasFrame, competences }) => [
      ...(targets === 0 ? ['targets for the balance in the strategy'] : []),
      ...(hasFrame ? [] : [`a frame for ${year}`]),
      ...(competences === 0 ? [`capacity by competence in ${year}`] : []),
    ],
    realistic: ({ running, planned }) =>
      running === 0
        ? ['projects in execution to judge']
        : [`an end date, milestones or an estimate for ${projects(running - planned)}`],
    followUp: ({ reporting, fresh }) =>
      reporting === 0 ? ['projects that report'] : [`a fresh status report from ${projects(reporting - fresh)}`],
    meetings: ({ ahead, maxAge }) => [
      ...(ahead >= 2 ? [] : [ahead === 1 ? 'one more meeting in the calendar' : 'two meetings in the calendar']),
      ...(maxAge === null ? ['a limit for how old a status report may be'] : []),
    ],
    changes: ({ red, conditions, pilots }) => [
      ...(red > 0 ? [`measures for ${red} red ${red === 1 ? 'light' : 'lights'}`] : []),
      ...(conditions > 0
        ? [`an answer to ${conditions} ${conditions === 1 ? 'condition' : 'conditions'} past the date`]
        : []),
      ...(pilots > 0 ? [`a judgement of ${pilots === 1 ? '1 pilot' : `${pilots} pilots`} past the end`] : []),
    ],
    benefits: ({ benefits, complete }) =>
      benefits === 0 ? ['benefits to follow up'] : [`an owner or a measure for ${benefitCount(benefits - complete)}`],
  },
  lacking: (what, { list }) => `Missing: ${list(what)}.`,
  page,
};

// English for how sure the choice is.
import type { SelectSureWords } from '../select-sure-words.ts';

export const selectSureWords: SelectSureWords = {
  title: 'How sure is the set?',
  drawn: {
    around: (draws) =>
      `The weights are drawn anew ${draws} times, each between half and one and a half times what it is.`,
    uniform: (draws) => `The weights are drawn freely ${draws} times: every way to weigh the criteria is as likely.`,
    order: (draws) => `The weights are drawn freely ${draws} times, but always with the criteria in the same order.`,
  },
  how: (sets) =>
    sets === null
      ? 'The best set is found anew for every set of weights.'
      : sets === '1'
        ? 'Every possible choice is compared. One of them is best however the criteria are weighed.'
        : `Every possible choice is compared for every set of weights. ${sets} of them are not beaten by any other on every criterion at once.`,
  columns: {
    share: 'In the best set',
    standing: 'Certain?',
    needed: 'Must be worth',
    flips: 'Would be chosen',
    missing: 'Lacks scores on',
  },
  labels: { core: 'in any case', weights: 'depends on the weights', out: 'in no case' },
  setsTitle: 'The sets that are best most often',
  sameSet: (share) => `The set above: best for ${share} sets of weights.`,
  sameProjects: (share) => `The same projects, but with other years of start: best for ${share} sets of weights.`,
  otherSet: ({ share, out, in: comesIn }) =>
    `${[...(out === null ? [] : [`Without ${out}`]), ...(comesIn === null ? [] : [`${out === null ? 'With' : 'with'} ${comesIn}`])].join(', ')}: best for ${share} sets of weights.`,
  basis: ({ seed, error }) =>
    `Scores are as they stand on the cards; only the weights are drawn. “In any case” and “in no case” are about the weights that were drawn. Seed ${seed}. ${error === null ? 'Every draw gave the same.' : `Because weights are drawn, the figures may be a little off: the standard error is at most ${error} of 100.`}`,
  certain: 'That holds for all weights, not only those that were drawn. Scores are as they stand on the cards.',
  membersTitle: 'The set by the members’ own weights',
  inAll: (projects, members) =>
    members === 2 ? `In both members’ best sets: ${projects}.` : `In all ${members} members’ best sets: ${projects}.`,
  disputed: ({ project, count, members }) => `${project} is in for ${count} of ${members}: talk about it.`,
  inNone: (projects, members) =>
    members === 2 ? `In for neither of them: ${projects}.` : `In for none of the ${members}: ${projects}.`,
  membersAgree: 'All of them get the same set.',
  oneMember: (name, projects) => `By the weights of ${name}, these are in: ${projects}.`,
  unanswered: (names) => `Time was up before the set was worked out for ${names}.`,
  askTitle: 'Ask about this now',
  askMeans:
    'Projects that lack scores and may change the set. “Must be worth” is the points after risk that it takes to be chosen. “Would be chosen” is how often that happens when what is missing is drawn from the whole scale. The first changes the set most often.',
  fitsAnyway: (projects) =>
    `Lacks scores, but each of them has room without anything else giving way, as soon as its scores give a value above zero: ${projects}.`,
  cannotBeChosen: (projects) => `Cannot get room, whatever they score: ${projects}.`,
  neededUnknown: (projects) => `Time was up before it was clear what these must be worth to be chosen: ${projects}.`,
  cost: {
    title: 'What may the set come to cost?',
    confidence: (percent) =>
      `Worked out with ${percent} per cent confidence: every project costs what is enough in ${percent} of 100 cases, all of them at once, and the reserve may be used for that.`,
    range: ({ planned, p50, p85 }) =>
      `The projects in the set, mandatory and committed ones with them, are planned to cost ${planned} in all, with years that are over. In 50 of 100 cases ${p50} is enough, and in 85 of 100 ${p85}.`,
    between: (low, high) => (low === high ? low : `between ${low} and ${high}`),
    means:
      'One figure holds if the projects overrun each for itself, the other if all of them overrun together. Nobody knows how much they depend on each other.',
    more: (amount) => `To have enough in 85 of 100 cases takes ${amount} more than planned.`,
    reserve: ({ reserve, covered }) =>
      `The reserves in the frames are ${reserve} together. ${covered === 'always' ? 'That is enough in 85 of 100 cases, even if all overrun together.' : covered === 'independent' ? 'That is enough in 85 of 100 cases if they overrun each for itself, but not if all overrun together.' : 'That is not enough in 85 of 100 cases.'}`,
    noReserve: 'The frames hold no reserve to take it from.',
    noneRanged:
      'None of the projects in the set has three estimates (low, likely, high), so the uncertainty cannot be worked out.',
    withoutRange: (projects) => `Lacks three estimates, and is counted at what is planned: ${projects}.`,
    withoutCost: (projects) => `Has an unknown cost, and is not counted: ${projects}.`,
    tail: 'The figures are probably too low: three estimates give a triangle with a fixed upper limit, and a few IT projects become much more expensive than that.',
  },
};

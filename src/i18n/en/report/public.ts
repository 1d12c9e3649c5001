// English for the public edition.
import type { PublicWords } from '../../report/public-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const publicWords: PublicWords = {
  title: (name) => `In short: ${name}`,
  onlyArea: (area) => `This edition is about ${area} only.`,
  covers: (text) => `Covers: ${text}.`,
  about:
    'Here you see which digital projects we work on, whom they are for, what they cost and what has been decided. We do not have the money or the people to do everything at once. So we look at the projects together, choose those that give most to the people we are here for, and say openly what we do not do.',
  picture: (year) => (year === null ? 'Where we want to be' : `Where we want to be by ${year}`),
  now: 'How things stand',
  counts: ({ underWay, inUse, proposed, onHold, finished }, { list }) => {
    const parts = [
      ...(underWay > 0 ? [`${plural(underWay, 'project is', 'projects are')} under way`] : []),
      ...(inUse > 0 ? [`${inUse} ${inUse === 1 ? 'is' : 'are'} in use`] : []),
      ...(finished > 0 ? [`${finished} ${finished === 1 ? 'is' : 'are'} all done`] : []),
      ...(proposed > 0 ? [`${proposed} ${proposed === 1 ? 'is' : 'are'} proposed and not decided`] : []),
      ...(onHold > 0 ? [`${onHold} ${onHold === 1 ? 'is' : 'are'} on hold`] : []),
    ];
    const told = list(parts);
    return `${told.slice(0, 1).toUpperCase()}${told.slice(1)}.`;
  },
  costs: (amount) => `What is under way or in use costs about ${amount} in all.`,
  projects: 'The projects',
  noProjects: 'There are no projects to show.',
  goal: (text) => text,
  lifeEvent: (name) => name,
  others: 'Other projects',
  story: (title) => `An example – ${title}:`,
  stage: {
    idea: 'An idea',
    concept: 'Being looked into',
    planning: 'Being planned',
    execution: 'Under way',
    closing: 'Almost done',
    realisation: 'In use',
    done: 'Done',
  },
  proposed: 'Proposed, not decided',
  onHold: 'On hold',
  finished: 'Done',
  colour: { green: 'on track', yellow: 'has some problems', red: 'has serious problems' },
  cost: (amount) => `about ${amount}`,
  years: (from, to) => (from === null || to === null ? `${from ?? to}` : from === to ? `${from}` : `${from}–${to}`),
  forWhom: (groups) => `For: ${groups.join(', ')}.`,
  benefits: (names) => `To give: ${names.join('; ')}.`,
  millions: (count, { unitOfMillions }) => `${unitOfMillions.replace(/ million$/, '')}\u00A0${count}\u00A0million`,
  decided: 'Decided lately',
  decidedIn: (date, body) => (body === null ? date : `${body}, ${date}`),
  nothingDecided: 'Nothing has been decided lately.',
  opened: {
    concept: 'is to be looked into',
    planning: 'is to be planned',
    execution: 'may begin',
    closing: 'is delivered and is to be closed',
    realisation: 'is finished and in use',
    done: 'is all done',
  },
  approved: {
    prioritise: 'is given priority',
    budget: 'gets money',
    stop: 'is to be stopped',
    change: 'gets a new plan',
  },
  approvedOther: 'was approved',
  onConditions: ', on conditions',
  asAdvice: (by) => `, but ${by ?? 'others'} decide${by === null ? '' : 's'}`,
  outcome: {
    returned: 'needs more work',
    postponed: 'is postponed',
    rejected: 'was turned down',
    stopped: 'is stopped',
  },
  stopped: 'Stopped or turned down',
  stoppedIntro: 'To stop in time is also a good use of money. This is what we do not do, and why:',
  nothingStopped: 'No projects have been stopped or turned down.',
  wasStopped: 'stopped',
  wasRejected: 'turned down',
  noReason: 'No reason is written down.',
  more: 'Do you want to know more?',
  moreText: (contact) =>
    `The whole portfolio report shows the ranking, the money year by year, the risks and all decisions. Case papers and minutes are public. ${contact === null ? 'Ask the municipality or the organisation that owns the project.' : `Ask ${contact}, who also answers questions about each project.`}`,
  source: (date, commit) =>
    `The information is as of ${date}${commit === null ? '' : `, version ${commit}`}. Costs are rounded.`,
};

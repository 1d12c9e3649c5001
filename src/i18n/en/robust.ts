// English for how sure the order of the list is.
import type { RobustWords } from '../robust-words.ts';

export const robustWords: RobustWords = {
  title: 'How sure is the order?',
  drawn: {
    around: (draws) =>
      `The list was worked out ${draws} times. Each time the weights were drawn anew, each of them between half and one and a half times what it is.`,
    uniform: (draws) =>
      `The list was worked out ${draws} times with weights drawn freely: every way to weigh the criteria is equally likely.`,
    order: (draws) =>
      `The list was worked out ${draws} times with weights drawn freely, but always with the criteria in the same order.`,
  },
  spans: (count) =>
    count === 1
      ? 'One score has a span on its card, and was drawn within it.'
      : `${count} scores have a span on their cards, and were drawn within it.`,
  missing: (count) =>
    count === 1
      ? 'One score is missing, and may then be anything on the scale.'
      : `${count} scores are missing, and may then be anything on the scale.`,
  unscored: (count) =>
    count === 1
      ? 'One project without a single score takes no part.'
      : `${count} projects without a single score take no part.`,
  columns: {
    inTop: (top) => (top === 1 ? 'First' : `In top ${top}`),
    mostLikely: 'Most often no.',
    usual: '9 times in 10',
    inside: 'Within the frame',
    inTopHalf: 'In the top half',
    places: 'Places',
    member: 'Member',
    byOrder: 'only the order is given',
  },
  columnsMean: (top) =>
    `${top === 1 ? '“First”: how often the project is number 1.' : `“In top ${top}”: how often the project is among the first ${top}.`} “9 times in 10”: at least as often the place lies here.`,
  outOf100: (count) => `${count} of 100`,
  hardlyEver: 'under 1 of 100',
  nearlyAlways: 'over 99 of 100',
  uncertainTitle: 'Here the order is uncertain',
  uncertainMeans:
    'Which of these two comes first depends on how the criteria are weighed, and on scores that are uncertain. Do not let the number alone decide between them.',
  noneUncertain: 'No two projects up for choice change places in as much as 20 of 100 draws.',
  pair: (a, b, share) => `${a} is before ${b} in ${share} draws.`,
  acrossFrame: 'Only one of them fits within the frame.',
  morePairs: (count) => `… and ${count} more pairs. All of them are in “portfolio rank --robust --format json”.`,
  membersTitle: 'The members’ own weights',
  membersMean: ({ members, byFrame }) =>
    `${members === 1 ? 'One member has' : `${members} members have`} written down weights of their own. The table shows how many of them have the project ${byFrame ? 'within the frame' : 'in the top half of the list'}, and between which places it lies. What they disagree about most stands first.`,
  ofMembers: (count, members) => `${count} of ${members}`,
  membersAgree: 'Everyone gets the same list.',
  placesTitle: 'The places for each member',
  weightsTitle: 'The weights of each member',
  unusable: (names) => `The weights of ${names.join(', ')} cannot be used, and are not counted. See “portfolio check”.`,
  moreProjects: (count) => `… and ${count} more projects. All of them are in “portfolio rank --robust --format csv”.`,
  basis: ({ seed, draws, error }) =>
    `Seed ${seed}, ${draws} draws. Because the numbers are drawn they may be a little off: the standard error is ${error} of 100 at most.`,
};

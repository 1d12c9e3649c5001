// English for the section on the best set within the frame.
import type { BestSetWords } from '../../report/best-set-words.ts';

const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

export const bestSetWords: BestSetWords = {
  title: 'The best set within the frame',
  foundTitle: 'The set within the frame',
  best: ({ chosen, open }) =>
    `${chosen} of ${open} projects up for choice are in the best set. It is proven that no other set that keeps to the money, the people and the rules is worth more.`,
  found: ({ chosen, open, most, gap }) =>
    `${chosen} of ${open} projects up for choice are in the set that was found. It is not proven that none is worth more, but none can be worth more than ${gap === null ? `${most} points` : `${gap} per cent more`}.`,
  nothingHolds:
    'No set keeps to the money, the people and the rules as they stand. This is the least that has to give way:',
  unknown: 'The portfolio is too large for the set to be found in this report.',
  agrees: 'The set is the one that the list arrives at.',
  differs: ({ inSet, inList }) =>
    [
      ...(inSet ? [`The set takes in ${inSet}, for which there is no room going down the list.`] : []),
      ...(inList ? [`It does not take in ${inList}, for which there is room in the list.`] : []),
    ].join(' '),
  whyItDiffers:
    'The list takes the projects one by one from the top, with the start that is planned, and looks at the money alone. The set weighs all of them against each other, looks at the people too and at who excludes or needs whom, and may let a project start in another of the years that its card allows.',
  columns: {
    project: 'Project',
    list: 'In the list',
    set: 'In the set',
    price: 'Price of the opposite',
    weights: 'In, of 100 sets of weights',
    members: 'In, of the members',
  },
  isIn: 'in',
  isOut: 'out',
  starts: (year, delay) =>
    `in from ${year}${delay === 0 ? '' : ` (${years(Math.abs(delay))} ${delay > 0 ? 'later' : 'earlier'} than planned)`}`,
  atMost: (points) => `at most ${points}`,
  priceMeans:
    'The price is how many points the whole set loses if the opposite is decided: that a project in it is left out, or that one outside is taken in. A low price means that the choice hardly matters for the value.',
  weightsMean: ({ method, draws, seed }) =>
    `"In, of 100 sets of weights": the weights are drawn ${draws} times ${
      {
        around: 'around those adopted, each from half to half as much again',
        uniform: 'from all weights there are',
        order: 'from all weights in the same order',
      }[method]
    }, and the set is found anew each time (seed ${seed}).`,
  membersMean:
    '"In, of the members": so many of the council\'s members have the project in the set by their own weights.',
  weightsChart: 'How often each project is in when the weights are drawn',
  stairTitle: (year) => `What more or less money in ${year} gives`,
  stairs: ({ year, last, idle, next, highest }) =>
    [
      ...(last
        ? [`The last ${last.amount} of the frame of ${year} that buy anything give ${last.points} points.`]
        : []),
      ...(idle ? [`${idle} of the frame buy nothing more.`] : []),
      ...(next ? [`The next step takes ${next.amount} more and gives ${next.points} points.`] : []),
      ...(highest ? [`Even a frame of ${highest} would not give more value.`] : []),
    ].join(' '),
  stairColumns: { frame: 'Frame', value: 'Value', comesIn: 'In', goesOut: 'Out' },
  today: "today's frame",
};

// English for charts of the choice.
import type { ChartWords } from '../chart-words.ts';

const projects = (count: number) => (count === 1 ? '1 project' : `${count} projects`);
const are = (count: number) => (count === 1 ? '1 project is' : `${count} projects are`);
const inTop = (top: number) => (top === 1 ? 'first' : `among the top ${top}`);

export const chartWords: ChartWords = {
  tooBig: 'The chart is too big to be drawn here. The table says the same.',
  frontier: {
    title: 'Value against cost over all the years',
    reading: ({ lowest, more, between }) =>
      [
        `The cheapest set that keeps to every limit costs ${lowest.cost} in all and gives ${lowest.value} points. The best one costs ${more.cost} more and gives ${more.value} points more.`,
        ...(between
          ? [
              `Half of that money is enough for ${between.half} percent of those points, and the last ${between.last.cost} gives ${between.last.value} points.`,
            ]
          : []),
      ].join(' '),
    listed: ({ cost, value, best }) =>
      best === null
        ? `The set that the list comes to costs ${cost} and gives ${value} points. That is the most that can be had for as much.`
        : `The set that the list comes to costs ${cost} and gives ${value} points. As much money can buy ${best}.`,
    listedBroken: ({ cost, value, broken }) =>
      `The set that the list comes to would cost ${cost} and give ${value} points, but it does not keep to ${broken}.`,
    broken: { money: 'the money', people: 'the people', rules: 'the rules' },
    bars: 'Each bar is the value of the best set that costs no more than the amount below it. Where the bars hardly grow, money buys little.',
    notProven: 'For rows marked “at least”, it is not proven that no set gives more for as much.',
    costs: (unit) => `Planned cost in all, ${unit}`,
    values: 'Value, points',
    columns: { cost: 'Cost', value: 'Value', share: 'Share of the way', in: 'In', out: 'Out', note: 'Note' },
    columnsMean:
      'Each row is the best set for that much money. “Share of the way”: how much of the value from the cheapest to the best is reached. “In” and “Out”: the change from the row above.',
    cheapest: 'cheapest',
    best: 'best',
    list: 'the set of the list',
    atLeast: 'at least',
  },
  stairs: {
    title: (year) => `The value of the best set for every frame in ${year}`,
    frames: (year, unit) => `Frame in ${year}, ${unit}`,
    reading: ({ year, frame, flat }) =>
      `The bars show what the best set is worth for every frame in ${year}. Today’s frame is ${frame}. ${
        flat === null
          ? 'The bars grow as far as was worked out.'
          : `From ${flat} on they are equally high, for more money in this one year gives nothing more.`
      }`,
    all: (count) => `All ${count} steps`,
  },
  inTop: {
    title: (top) => `How often each project is ${inTop(top)}`,
    unit: 'of 100 draws',
    reading: ({ top, always, between, never }) =>
      `The bars stand in the order of the list. In at least 95 of 100 draws ${are(always)} ${inTop(top)}, and ${are(never)} so in at most 5. For ${projects(between)} it depends on how the criteria are weighed, and on scores that are uncertain.`,
    places: 'The places of each project',
    first: (shown) => `Only the first ${shown} of the list are drawn. The table has them all.`,
  },
  capacity: {
    heatTitle: 'Load by competence and year',
    heatMeans:
      'The percentage is what is assigned and asked for, of the capacity. ▲: too few people if everything asked for is given. ■: more is assigned than there is.',
    title: (year) => `People in ${year}, demand and capacity`,
    unit: 'full-time equivalents',
    reading: ({ year, short }) =>
      `${year} is the year with the least room. The bars are what is assigned and asked for, and the line is what there is. ${
        short === null
          ? 'No bar passes the line, so there is enough for everything.'
          : `The bar passes the line for ${short}. There are too few people there if everything asked for is given.`
      }`,
    hidden: (count) => `${count} competences with more room are not drawn. The table has them all.`,
  },
};

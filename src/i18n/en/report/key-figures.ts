// English for the tables of key figures.
import type { KeyFigureWords } from '../../report/key-figure-words.ts';

export const keyFigureWords: KeyFigureWords = {
  title: 'Key figures',
  endedMeans:
    'The tables show planned project cost for all years together. Projects that are over are counted only in the table of statuses.',
  byStage: 'Stage',
  byStatus: 'Status',
  byOwner: 'Owner',
  bySector: 'Sector',
  bySize: 'Size',
  count: 'Count',
  cost: 'Cost',
  unknownCost: 'Cost unknown',
  others: 'All others',
  notSaid: 'Not given',
  size: {
    small: 'Small, under 25 million',
    medium: 'Medium, 25–200 million',
    large: 'Large, over 200 million',
    unknown: 'Unknown',
  },
  benefitsTitle: 'Cost and benefit',
  figure: 'Present value',
  amount: 'Sum',
  knownFor: 'Known for',
  knownOf: (known, all) => `${known} of ${all}`,
  presentBenefit: 'Benefits',
  presentCost: 'Cost of projects and operation',
  npv: 'Net, after the tax funding cost',
  withdrawn: 'Of which taken out of budgets',
  benefitsMean:
    'For the projects in the ranking, also those that exclude each other. The chapter on money shows what the numbers are made of.',
};

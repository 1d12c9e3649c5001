// English for best sets side by side.
import type { SelectComparedWords } from '../select-compared-words.ts';

export const selectComparedWords: SelectComparedWords = {
  title: 'The sets side by side',
  intro: (isBest) =>
    `The ${isBest ? 'best set' : 'set that was found'} within the frame in each case. Nothing is changed in the portfolio.`,
  asIs: 'As it stands',
  branch: (name) => `version ${name}`,
  value: 'Value',
  projects: 'Projects',
  isIn: 'in',
  bound: (start) => `${start} (bound)`,
  infeasible: 'does not add up',
  unknown: 'not found',
  means:
    'The year is when the project starts; “–” means that it is not in. Value, cost and number are of the whole set, with mandatory and committed projects.',
  notProven: (names) => `Time was up for ${names}: what stands there is the highest that had been found by then.`,
  short: (name, shortages) => `${name} does not add up. ${shortages.join(' ')}`,
  notThere: 'not there',
  notUpForChoice: 'not up for choice',
  absent: (project) => `${project} is not there`,
  because: (project, reason) => `${project} ${reason} there`,
  ignored: (name, reasons) =>
    `${name}: ${reasons.join('; ')}. The ${reasons.length === 1 ? 'wish is' : 'wishes are'} left out of account, and the rest is compared.`,
  sameIn: (projects) => `In all of them, with the same start: ${projects}.`,
  sameOut: (projects) => `In none of them: ${projects}.`,
  allSame: 'The set is the same in all of them.',
  noScenarios: 'No scenarios are written down. Enter them under scenarios in capacity.yaml.',
};

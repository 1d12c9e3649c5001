// English for when no set holds.
import type { NotThere } from '../../core/select/program/program.ts';
import { idInCommand } from '../in-command.ts';
import type { SelectInfeasibleWords } from '../select-infeasible-words.ts';

const again = (project: string, id: string) =>
  `Take up ${project} again by a new decision: “portfolio decide ${idInCommand(id)}”.`;
const cost = (project: string, id: string) =>
  `Enter the cost per year on the card of ${project}: “portfolio show ${idInCommand(id)}”.`;
const over = (project: string, id: string) =>
  `${project} is no longer up for choice: “portfolio show ${idInCommand(id)}”.`;
const notThereSteps: Readonly<Record<NotThere, (project: string, id: string) => string>> = {
  unscored: (project, id) => `Score ${project} on every criterion: “portfolio show ${idInCommand(id)}”.`,
  unknown_cost: cost,
  no_years: cost,
  start_past: (project, id) =>
    `Set new dates on the card of ${project}, since its dates are over: “portfolio show ${idInCommand(id)}”.`,
  completed: over,
  stopped: again,
  rejected: again,
  operation: over,
  delivered: over,
  unreadable: (project) => `Correct the errors on the card of ${project}: “portfolio check”.`,
  absent: (project, id) => `Make the card of ${project}: “portfolio new --id ${idInCommand(id)}”.`,
};

const takenFirst = {
  reserve: 'the reserve',
  delivered: 'delivered projects',
  stopping: 'projects that are stopped',
} as const;

export const selectInfeasibleWords: SelectInfeasibleWords = {
  title: 'No set is within the frame and the rules',
  unknownTitle: 'No set was found in the time',
  intro: 'What must be in does not add up. This is the least that has to give way:',
  unknown:
    'Time was up before any set was found. That says nothing about whether there is one within the frame and the rules. Give it more time with --time-limit.',
  notKnown: 'What must be in does not add up. What is short was not found.',
  boundMoney: ({ needed, available, period, short }) =>
    `Mandatory and committed projects need ${needed} of ${available} in ${period}. ${short} is lacking.`,
  money: ({ needed, available, period, short }) =>
    `What must be in needs ${needed} of ${available} in ${period}. ${short} is lacking.`,
  ofFrame: ({ parts, isBound, isSeveral, needed, period, frame, available, short }, { list }) =>
    `${isBound ? 'Mandatory and committed projects need' : 'What must be in needs'} ${needed} in ${period}. Of the ${isSeveral ? 'frames' : 'frame'} of ${frame}, ${available} is left when ${list(parts.map((part) => takenFirst[part]))} ${parts.length === 1 && parts[0] === 'reserve' ? 'is' : 'are'} taken off. ${short} is lacking.`,
  frameTaken: ({ parts, taken, frame, period, needed, short }, { list }) =>
    `In ${period} ${taken} is taken by ${list(parts.map((part) => takenFirst[part]))}. That is more than the frame of ${frame}.${needed === null ? '' : ` What must be in needs ${needed} on top of that.`} ${short} is lacking.`,
  boundPeople: ({ needed, available, competence, year, short }) =>
    `Mandatory and committed projects need ${needed} of ${available} FTE of ${competence} in ${year}. ${short} is lacking.`,
  people: ({ needed, available, competence, year, short }) =>
    `What must be in needs ${needed} of ${available} FTE of ${competence} in ${year}. ${short} is lacking.`,
  requires: (project, other) => `${project} needs ${other}, which cannot be in.`,
  after: (project, other, start) =>
    `${project} must wait for ${other}${start === null ? '' : `, which is not finished for a start in ${start}`}.`,
  excludes: (projects) => `Only one of these can be done: ${projects}.`,
  variants: (projects) => `These are variants of the same, and only one can be done: ${projects}.`,
  forced: (project) => `${project} cannot be taken in with --force.`,
  leftOut: (project) => `${project} cannot be left out with --without.`,
  bound: (project) => `${project} is mandatory or committed, but cannot be in.`,
  balance: ({ side, amount, part, isCost }) =>
    `The strategy asks for at ${side === 'min' ? 'least' : 'most'} ${amount} ${isCost ? 'to go to' : 'to be in'} the group “${part}”.`,
  projects: (count) => (count === 1 ? '1 project' : `${count} projects`),
  ofProjects: (percent) => `${percent} of the projects`,
  ofCost: (percent) => `${percent} of the cost`,
  mend: 'The smallest frames that are enough can be tried with:',
  mendWishes: ({ force, without, frames }) =>
    `The least that is needed is ${[...(force ? [`not to take in ${force}`] : []), ...(without ? [`not to leave out ${without}`] : [])].join(' and ')}${frames ? ', with larger frames' : ''}. Try it with:`,
  orMend: 'It also adds up if another wish is given up instead:',
  stepsIntro: 'This is how it can be mended:',
  steps: {
    people: (fte, competence, year) =>
      `${fte} FTE more of ${competence} is needed in ${year}. The number stands under competences in capacity.yaml.`,
    balance: 'The target stands under balance in strategy.yaml. Without “binding: true” it is only shown.',
    notThere: (because, { project, id, needs }) =>
      `${notThereSteps[because](project, id)} If it is not needed after all, take it out of links.depends_on on the card of ${needs}.`,
    rules: 'It stands under links on the cards. Correct it there, or change the dates.',
  },
  mendedTitle: 'The set when that gives way',
};

// English for the chapter on status.
import type { StatusWords } from '../../report/status-words.ts';

export const statusWords: StatusWords = {
  title: 'Status',
  none: 'No project has handed in a status report.',
  counts: ({ red, yellow, green }) => `Overall: ■ ${red} red, ▲ ${yellow} yellow, ● ${green} green.`,
  columns: {
    project: 'Project',
    overall: 'Overall',
    time: 'Time',
    cost: 'Cost',
    quality: 'Quality',
    risk: 'Risk',
    benefit: 'Benefit',
    confidence: 'Confidence',
    date: 'Report',
  },
  stale: 'too old',
  onHold: 'on hold',
  staleMeans: (days) => `A report is too old when it is more than ${days} days old. Projects on hold need not report.`,
  silent: (count) =>
    `${count === 1 ? 'One project' : `${count} projects`} should have reported but ${count === 1 ? 'has' : 'have'} no report:`,
  moreSilent: (count) => `… and ${count} more. “portfolio list” shows them all.`,
  coloursMean:
    'Green is as planned. Yellow is a deviation that the project handles itself. Red needs quick help or a decision; red does not mean stop. Confidence is how sure the project is to reach its goals.',
  deviationsTitle: 'Deviations',
  singleTitle: 'Single deviations in projects that are otherwise on track',
  noDeviations: 'No project reports a deviation.',
  noCause: 'the cause is not given',
  action: (action) => `Action: ${action}.`,
  noAction: 'No action is given.',
  due: (date, isOverdue) => (isOverdue ? `It was due ${date}.` : `Due ${date}.`),
  noDue: 'No deadline.',
  nextLevel: (level) => `Next level if the project does not solve it: ${level}.`,
  onAgenda: (number) => `On the agenda of the next meeting${number ? `, case ${number}` : ''}.`,
  adviceWanted: 'The project asks for advice:',
  escalationMeans:
    'The next level follows from the governance model: yellow deviations go to the second level, red ones to the third.',
};

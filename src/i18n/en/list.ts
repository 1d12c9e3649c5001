// English for the list of projects.

import { fileInCommand } from '../in-command.ts';
import type { ListWords } from '../list-words.ts';

export const listWords: ListWords = {
  columns: {
    title: 'Project',
    id: 'ID',
    stage: 'Stage',
    status: 'Status',
    form: 'Form',
    category: 'Category',
    owner: 'Owner',
    sector: 'Sector',
    cost: 'Cost',
    start: 'Start',
    end: 'End',
    colour: 'Light',
    reportDate: 'Status report',
  },
  title: 'Projects',
  count: ({ shown, total }) => (shown === total ? `${plural(total)}.` : `${shown} of ${plural(total)}.`),
  none: 'No project fits all the options.',
  cost: ({ amount, without }, { shortMoney }) =>
    `Planned project cost in all: ${shortMoney(amount)}${without > 0 ? `, without ${without} of unknown cost` : ''}.`,
  costUnknown: 'None of them has a known cost.',
  unreadable: (ids, { list }) => `Could not be read, and are left out: ${list(ids)}. See "portfolio check".`,
  findings: ({ errors, warnings, accepted }, file) =>
    `The check has ${[
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
      ...(accepted > 0 ? [`${accepted} accepted ${accepted === 1 ? 'warning' : 'warnings'}`] : []),
    ].join(
      ', ',
    )} for this card. See "portfolio check ${fileInCommand(file)}".${errors > 0 ? ' Fields with errors are left out of the page.' : ''}`,
  findingsTitle: 'Note',
};

function plural(count: number): string {
  return `${count} ${count === 1 ? 'project' : 'projects'}`;
}

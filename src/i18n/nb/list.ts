// Bokmål for the list of projects.

import { fileInCommand } from '../in-command.ts';
import type { ListWords } from '../list-words.ts';

export const listWords: ListWords = {
  columns: {
    title: 'Prosjekt',
    id: 'ID',
    stage: 'Fase',
    status: 'Status',
    form: 'Form',
    category: 'Kategori',
    owner: 'Eier',
    sector: 'Sektor',
    cost: 'Kostnad',
    start: 'Start',
    end: 'Slutt',
    colour: 'Lys',
    reportDate: 'Statusrapport',
  },
  title: 'Prosjekter',
  count: ({ shown, total }) =>
    shown === total
      ? `${total} ${total === 1 ? 'prosjekt' : 'prosjekter'}.`
      : `${shown} av ${total} ${total === 1 ? 'prosjekt' : 'prosjekter'}.`,
  none: 'Ingen prosjekter passer til alle valgene.',
  cost: ({ amount, without }, { shortMoney }) =>
    `Planlagt prosjektkostnad til sammen: ${shortMoney(amount)}${without > 0 ? `, uten ${without} med ukjent kostnad` : ''}.`,
  costUnknown: 'Ingen av dem har kjent kostnad.',
  unreadable: (ids, { list }) => `Kunne ikke leses, og er ikke med: ${list(ids)}. Se «portfolio check».`,
  findings: ({ errors, warnings, accepted }, file) =>
    `Kontrollen har ${[
      ...(errors > 0 ? [`${errors} feil`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`] : []),
      ...(accepted > 0 ? [`${accepted} godtatt${accepted === 1 ? ' advarsel' : 'e advarsler'}`] : []),
    ].join(
      ', ',
    )} for dette kortet. Se «portfolio check ${fileInCommand(file)}».${errors > 0 ? ' Felt med feil er ikke med på siden.' : ''}`,
  findingsTitle: 'Merk',
};

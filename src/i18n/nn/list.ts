// Nynorsk for the list of projects.

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
    owner: 'Eigar',
    sector: 'Sektor',
    cost: 'Kostnad',
    start: 'Start',
    end: 'Slutt',
    colour: 'Lys',
    reportDate: 'Statusrapport',
  },
  title: 'Prosjekt',
  count: ({ shown, total }) => (shown === total ? `${total} prosjekt.` : `${shown} av ${total} prosjekt.`),
  none: 'Ingen prosjekt passar til alle vala.',
  cost: ({ amount, without }, { shortMoney }) =>
    `Planlagd prosjektkostnad til saman: ${shortMoney(amount)}${without > 0 ? `, utan ${without} med ukjend kostnad` : ''}.`,
  costUnknown: 'Ingen av dei har kjend kostnad.',
  unreadable: (ids, { list }) => `Kunne ikkje lesast, og er ikkje med: ${list(ids)}. Sjå «portfolio check».`,
  findings: ({ errors, warnings, accepted }, file) =>
    `Kontrollen har ${[
      ...(errors > 0 ? [`${errors} feil`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'åtvaring' : 'åtvaringar'}`] : []),
      ...(accepted > 0 ? [`${accepted} ${accepted === 1 ? 'godteken åtvaring' : 'godtekne åtvaringar'}`] : []),
    ].join(
      ', ',
    )} for dette kortet. Sjå «portfolio check ${fileInCommand(file)}».${errors > 0 ? ' Felt med feil er ikkje med på sida.' : ''}`,
  findingsTitle: 'Merk',
};

// Bokmål for et korts historie.
import type { HistoryWords } from '../history-words.ts';
import { idInCommand } from '../in-command.ts';

export const historyWords: HistoryWords = {
  heading: (title) => `Historikk: ${title}`,
  gone: 'Kortet finnes ikke lenger.',
  goesOn: (id) => `Kortet har fått en annen id: ${id}. Resten står i «portfolio history ${idInCommand(id)}».`,
  incomplete:
    'Denne kopien av repoet mangler eldre historikk, så det som står her, er ikke alt. Hent resten med «git fetch --unshallow».',
  formerIds: (ids) => `Har tidligere hatt id: ${ids}.`,
  life: 'Hva som har skjedd',
  events: {
    created: 'Opprettet',
    known: 'Slik sto kortet i den eldste commiten i denne kopien',
    changed: 'Endret',
    moved: 'Flyttet',
    renamed: 'Fikk ny id',
    removed: 'Fjernet',
    reset: 'Samme innhold',
    decided: 'Vedtak',
  },
  moved: (from, to) => `Fra ${from} til ${to}.`,
  notCommitted: 'ikke lagret i git ennå',
  onlyLayout: 'Bare oppsett, rekkefølge eller kommentarer er endret.',
  frame: (amount) => `Ramme: ${amount}.`,
  condition: (text, due) => `Vilkår: ${text}${due ? ` (frist ${due})` : ''}`,
  plan: {
    title: 'Kostnad og sluttdato',
    first: 'Først planlagt',
    firstApproved: 'Først vedtatt',
    lastApproved: 'Sist vedtatt',
    now: 'Nå',
    last: 'Sist',
    difference: 'Forskjell',
    differenceFromApproved: 'Forskjell fra først vedtatt',
    cost: 'Prosjektkostnad',
    end: 'Planlagt slutt',
    notApproved: 'Ingen vedtak om godkjenning i historikken. Forskjellen er regnet fra den første planen.',
    months: (count, text, later) => `${text} ${count === 1 ? 'måned' : 'måneder'} ${later ? 'senere' : 'tidligere'}`,
    asPlanned: 'ingen',
  },
  overTime: {
    title: 'Planen over tid',
    date: 'Fra',
    commit: 'Commit',
    tooBig: 'For mange endringer til å tegnes. Alle står i tabellen.',
    costTitle: 'Prosjektkostnad over tid',
    costMeans: 'Søylene er planlagt prosjektkostnad fra hver dato.',
    costWithLine: 'Søylene er planlagt prosjektkostnad fra hver dato. Linjen er det som først ble vedtatt.',
    endTitle: 'Planlagt periode over tid',
    endMeans: 'Hver strek er perioden slik den var planlagt fra datoen foran.',
    endWithPoint:
      'Hver strek er perioden slik den var planlagt fra datoen foran. Punktet er slutten som først ble vedtatt.',
  },
};

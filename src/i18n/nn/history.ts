// Nynorsk for historia til eit kort.
import type { HistoryWords } from '../history-words.ts';
import { idInCommand } from '../in-command.ts';

export const historyWords: HistoryWords = {
  heading: (title) => `Historikk: ${title}`,
  gone: 'Kortet finst ikkje lenger.',
  goesOn: (id) => `Kortet har fått ein annan id: ${id}. Resten står i «portfolio history ${idInCommand(id)}».`,
  incomplete:
    'Denne kopien av repoet manglar eldre historikk, så det som står her, er ikkje alt. Hent resten med «git fetch --unshallow».',
  formerIds: (ids) => `Har tidlegare hatt id: ${ids}.`,
  life: 'Kva som har skjedd',
  events: {
    created: 'Oppretta',
    known: 'Slik stod kortet i den eldste commiten i denne kopien',
    changed: 'Endra',
    moved: 'Flytta',
    renamed: 'Fekk ny id',
    removed: 'Fjerna',
    reset: 'Same innhald',
    decided: 'Vedtak',
  },
  moved: (from, to) => `Frå ${from} til ${to}.`,
  notCommitted: 'ikkje lagra i git enno',
  onlyLayout: 'Berre oppsett, rekkjefølgje eller kommentarar er endra.',
  frame: (amount) => `Ramme: ${amount}.`,
  condition: (text, due) => `Vilkår: ${text}${due ? ` (frist ${due})` : ''}`,
  plan: {
    title: 'Kostnad og sluttdato',
    first: 'Først planlagt',
    firstApproved: 'Først vedteke',
    lastApproved: 'Sist vedteke',
    now: 'No',
    last: 'Sist',
    difference: 'Skilnad',
    differenceFromApproved: 'Skilnad frå først vedteke',
    cost: 'Prosjektkostnad',
    end: 'Planlagd slutt',
    notApproved: 'Ingen vedtak om godkjenning i historikken. Skilnaden er rekna frå den første planen.',
    months: (count, text, later) => `${text} ${count === 1 ? 'månad' : 'månader'} ${later ? 'seinare' : 'tidlegare'}`,
    asPlanned: 'ingen',
  },
  overTime: {
    title: 'Planen over tid',
    date: 'Frå',
    commit: 'Commit',
    tooBig: 'For mange endringar til å teiknast. Alle står i tabellen.',
    costTitle: 'Prosjektkostnad over tid',
    costMeans: 'Søylene er planlagd prosjektkostnad frå kvar dato.',
    costWithLine: 'Søylene er planlagd prosjektkostnad frå kvar dato. Linja er det som først blei vedteke.',
    endTitle: 'Planlagd periode over tid',
    endMeans: 'Kvar strek er perioden slik han var planlagd frå datoen framfor.',
    endWithPoint:
      'Kvar strek er perioden slik han var planlagd frå datoen framfor. Punktet er slutten som først blei vedteken.',
  },
};

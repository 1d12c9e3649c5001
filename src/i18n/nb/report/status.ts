// Bokmål for the chapter on status.
import type { StatusWords } from '../../report/status-words.ts';

export const statusWords: StatusWords = {
  title: 'Status',
  none: 'Ingen prosjekter har levert statusrapport.',
  counts: ({ red, yellow, green }) =>
    `Samlet: ■ ${red} ${red === 1 ? 'rød' : 'røde'}, ▲ ${yellow} ${yellow === 1 ? 'gul' : 'gule'}, ● ${green} ${green === 1 ? 'grønn' : 'grønne'}.`,
  columns: {
    project: 'Prosjekt',
    overall: 'Samlet',
    time: 'Tid',
    cost: 'Kostnad',
    quality: 'Kvalitet',
    risk: 'Risiko',
    benefit: 'Gevinst',
    confidence: 'Tillit',
    date: 'Rapport',
  },
  stale: 'for gammel',
  onHold: 'på vent',
  staleMeans: (days) =>
    `En rapport er for gammel når den er eldre enn ${days} dager. Prosjekter på vent trenger ikke rapportere.`,
  silent: (count) =>
    `${count === 1 ? 'Ett prosjekt' : `${count} prosjekter`} skulle ha rapportert, men har ingen rapport:`,
  moreSilent: (count) => `… og ${count} til. «portfolio list» viser alle.`,
  coloursMean:
    'Grønn er som planlagt. Gul er et avvik som prosjektet håndterer selv. Rød trenger rask hjelp eller et vedtak; rød betyr ikke stopp. Tillit er hvor sikker prosjektet er på å nå målene.',
  deviationsTitle: 'Avvik',
  singleTitle: 'Enkeltavvik i prosjekter som ellers er i rute',
  noDeviations: 'Ingen prosjekter melder om avvik.',
  noCause: 'årsak er ikke oppgitt',
  action: (action) => `Tiltak: ${action}.`,
  noAction: 'Tiltak er ikke oppgitt.',
  due: (date, isOverdue) => (isOverdue ? `Fristen var ${date}.` : `Frist ${date}.`),
  noDue: 'Ingen frist.',
  nextLevel: (level) => `Neste ledd hvis prosjektet ikke løser det: ${level}.`,
  onAgenda: (number) => `På sakslisten til neste møte${number ? `, sak ${number}` : ''}.`,
  adviceWanted: 'Prosjektet ber om råd:',
  escalationMeans: 'Neste ledd følger av styringsmodellen: gule avvik går til andre ledd, røde til tredje.',
};

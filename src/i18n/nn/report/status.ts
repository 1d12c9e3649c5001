// Nynorsk for the chapter on status.
import type { StatusWords } from '../../report/status-words.ts';

export const statusWords: StatusWords = {
  title: 'Status',
  none: 'Ingen prosjekt har levert statusrapport.',
  counts: ({ red, yellow, green }) =>
    `Samla: ■ ${red} ${red === 1 ? 'raud' : 'raude'}, ▲ ${yellow} ${yellow === 1 ? 'gul' : 'gule'}, ● ${green} ${green === 1 ? 'grøn' : 'grøne'}.`,
  columns: {
    project: 'Prosjekt',
    overall: 'Samla',
    time: 'Tid',
    cost: 'Kostnad',
    quality: 'Kvalitet',
    risk: 'Risiko',
    benefit: 'Gevinst',
    confidence: 'Tillit',
    date: 'Rapport',
  },
  stale: 'for gammal',
  onHold: 'på vent',
  staleMeans: (days) =>
    `Ein rapport er for gammal når han er eldre enn ${days} dagar. Prosjekt på vent treng ikkje rapportere.`,
  silent: (count) =>
    `${count === 1 ? 'Eitt prosjekt' : `${count} prosjekt`} skulle ha rapportert, men har ingen rapport:`,
  moreSilent: (count) => `… og ${count} til. «portfolio list» viser alle.`,
  coloursMean:
    'Grøn er som planlagt. Gul er eit avvik som prosjektet handterer sjølv. Raud treng rask hjelp eller eit vedtak; raudt betyr ikkje stopp. Tillit er kor sikker prosjektet er på å nå måla.',
  deviationsTitle: 'Avvik',
  singleTitle: 'Enkeltavvik i prosjekt som elles er i rute',
  noDeviations: 'Ingen prosjekt melder om avvik.',
  noCause: 'årsaka er ikkje oppgitt',
  action: (action) => `Tiltak: ${action}.`,
  noAction: 'Tiltak er ikkje oppgitt.',
  due: (date, isOverdue) => (isOverdue ? `Fristen var ${date}.` : `Frist ${date}.`),
  noDue: 'Ingen frist.',
  nextLevel: (level) => `Neste ledd om prosjektet ikkje løyser det: ${level}.`,
  onAgenda: (number) => `På sakslista til neste møte${number ? `, sak ${number}` : ''}.`,
  adviceWanted: 'Prosjektet ber om råd:',
  escalationMeans: 'Neste ledd følgjer av styringsmodellen: gule avvik går til andre ledd, raude til tredje.',
};

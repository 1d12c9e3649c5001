// Bokmål for what the report knows of the time before.
import type { PastReportWords } from '../../report/past-report-words.ts';

export const pastReportWords: PastReportWords = {
  approved: {
    title: 'Kostnad og tid mot sist vedtatt',
    intro:
      'Vedtatt kostnad er rammen som siste godkjenning ga. Ga den ingen ramme, er kostnaden, som slutten, hentet fra kortet slik rådet så det da, eller, når møtefilen ikke sier det, slik det sto da vedtaket ble ført inn. Kortet er hentet fra historikken i git. Lyset er det tallene tilsier.',
    disagreeing: (count) =>
      count === 1
        ? 'Ett prosjekt har meldt et annet lys enn tallene tilsier; det står ved siden av.'
        : `På ${count} steder har prosjektet meldt et annet lys enn tallene tilsier; det står ved siden av.`,
    columns: { project: 'Prosjekt', cost: 'Kostnad', light: 'Lys', end: 'Slutt' },
    decided: (date) => `vedtatt ${date}`,
    stated: (light) => `meldt ${light}`,
    limits: ({ yellow, red }) =>
      `Vedtatt → nå. Gul fra ${yellow.percent} over vedtatt kostnad eller ${yellow.months} md. etter vedtatt slutt, rød fra ${red.percent} eller ${red.months} md.`,
    more: (count) => `… og ${count} til.`,
    othersAsApproved: (count) =>
      count === 1
        ? 'Ett annet prosjekt koster og slutter som vedtatt.'
        : `${count} andre prosjekter koster og slutter som vedtatt.`,
    allAsApproved: (count) =>
      count === 1
        ? 'Det ene prosjektet som er godkjent, koster og slutter som vedtatt.'
        : `Alle de ${count} prosjektene som er godkjent, koster og slutter som vedtatt.`,
  },
  stale: {
    title: 'Poeng som er eldre enn fakta',
    intro: (scores, projects) =>
      `${scores} poeng i ${projects === 1 ? 'ett prosjekt' : `${projects} prosjekter`} er ikke vurdert på nytt etter at kostnad, gevinster, risiko eller omfang ble endret. Plassen kan hvile på noe som ikke gjelder lenger.`,
    facts: { cost: 'kostnaden', benefits: 'gevinstene', risks: 'risikoen', scope: 'omfanget' },
    line: ({ criteria, facts, scored, changed }, { list }) =>
      `${list(criteria)} ble satt ${scored}. Siden er ${list(facts)} endret${changed ? `, sist ${changed}` : ''}.`,
    more: (count) => `… og ${count} prosjekter til. «portfolio check» viser alle.`,
  },
};

// Nynorsk for what the report knows of the time before.
import type { PastReportWords } from '../../report/past-report-words.ts';

export const pastReportWords: PastReportWords = {
  approved: {
    title: 'Kostnad og tid mot sist vedteke',
    intro:
      'Vedteken kostnad er ramma som siste godkjenning gav. Gav ho inga ramme, er kostnaden, som slutten, henta frå kortet slik rådet såg det då, eller, når møtefila ikkje seier det, slik det stod då vedtaket vart ført inn. Kortet er henta frå historikken i git. Lyset er det tala tilseier.',
    disagreeing: (count) =>
      count === 1
        ? 'Eitt prosjekt har meldt eit anna lys enn tala tilseier; det står ved sida av.'
        : `På ${count} stader har prosjektet meldt eit anna lys enn tala tilseier; det står ved sida av.`,
    columns: { project: 'Prosjekt', cost: 'Kostnad', light: 'Lys', end: 'Slutt' },
    decided: (date) => `vedteke ${date}`,
    stated: (light) => `meldt ${light}`,
    limits: ({ yellow, red }) =>
      `Vedteke → no. Gul frå ${yellow.percent} over vedteken kostnad eller ${yellow.months} md. etter vedteken slutt, raud frå ${red.percent} eller ${red.months} md.`,
    more: (count) => `… og ${count} til.`,
    othersAsApproved: (count) =>
      count === 1
        ? 'Eitt anna prosjekt kostar og sluttar som vedteke.'
        : `${count} andre prosjekt kostar og sluttar som vedteke.`,
    allAsApproved: (count) =>
      count === 1
        ? 'Det eine prosjektet som er godkjent, kostar og sluttar som vedteke.'
        : `Alle dei ${count} prosjekta som er godkjende, kostar og sluttar som vedteke.`,
  },
  stale: {
    title: 'Poeng som er eldre enn fakta',
    intro: (scores, projects) =>
      `${scores} poeng i ${projects === 1 ? 'eitt prosjekt' : `${projects} prosjekt`} er ikkje vurderte på nytt etter at kostnad, gevinstar, risiko eller omfang vart endra. Plassen kan kvile på noko som ikkje gjeld lenger.`,
    facts: { cost: 'kostnaden', benefits: 'gevinstane', risks: 'risikoen', scope: 'omfanget' },
    line: ({ criteria, facts, scored, changed }, { list }) =>
      `${list(criteria)} vart sett ${scored}. Sidan er ${list(facts)} endra${changed ? `, sist ${changed}` : ''}.`,
    more: (count) => `… og ${count} prosjekt til. «portfolio check» viser alle.`,
  },
};

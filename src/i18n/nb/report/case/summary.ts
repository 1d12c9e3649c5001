// Bokmål for the summary of a case.
import type { CaseSummaryWords } from '../../../report/case/summary-words.ts';

export const caseSummaryWords: CaseSummaryWords = {
  gate: ({ subject, from, to }) => `Saken gjelder om ${subject} skal gå fra ${from} til ${to}.`,
  begins: (subject) => `Saken gjelder om ${subject} skal settes i gang.`,
  realised: (subject) => `Saken gjelder om arbeidet med å hente ut gevinstene fra ${subject} skal avsluttes.`,
  ends: (subject) => `Saken gjelder om ${subject} skal avsluttes.`,
  pilot: (subject) => `Saken gjelder om ${subject} skal forkastes, justeres eller skaleres opp.`,
  asks: {
    prioritise: (subject) => `Saken gjelder hvilken plass ${subject} skal ha i porteføljen.`,
    budget: (subject) => `Saken gjelder penger til ${subject}.`,
    stop: (subject) => `Saken gjelder om ${subject} skal stanses.`,
    change: (subject) => `Saken gjelder en ny plan for ${subject}.`,
    raise: (subject) => `Saken gjelder en ny plan og en høyere ramme for ${subject}.`,
    none: (subject) => `Saken gjelder ${subject}.`,
  },
  purpose: (text) => `Formål: ${text}.`,
  forWhom: (list) => `Målgruppen er ${list}.`,
  lastAnd: ', og ',
  cost: ({ amount, years, operation }) => {
    const running = operation
      ? operation.isSaving
        ? `, og driften blir deretter ${operation.amount} billigere i året`
        : ` og deretter ${operation.amount} i året i drift${operation.financed ? '' : ', som ikke er finansiert'}`
      : '';
    return `Kostnaden er ${amount}${years ? ` i ${years}` : ''}${running}.`;
  },
  costUnknown: 'Kostnaden er ikke kjent.',
  years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  benefits: ({ amount, fte, isOwned }) =>
    isOwned
      ? `Gevinstene er ${amount} i året ved full virkning${fte ? `, og ${fte} årsverk frigjøres` : ''}.`
      : `Gevinstene kan bli ${amount} i året ved full virkning${fte ? ` og frigjøre ${fte} årsverk` : ''}, men ingen er satt til å hente dem ut ennå.`,
  notPriced: 'Gevinstene er ikke regnet i kroner.',
  countedElsewhere: 'Gevinstene regnes med i et annet prosjekt.',
  npv: (amount, horizon, isUnderWay) =>
    `Netto nåverdi${isUnderWay ? ' av det som gjenstår,' : ''} er ${amount} over ${horizon} år.`,
  riskAfter: ({ before, after, event }) => `Største risiko (${after} etter tiltak, ${before} før): ${event}.`,
  risk: (colour, event) => `Største risiko (${colour}): ${event}.`,
  recommendation: {
    recommends: 'Sektorleder tilrår.',
    recommends_with_remark: 'Sektorleder tilrår, med merknad.',
    does_not_recommend: 'Sektorleder tilrår ikke.',
  },
  recommended: {
    recommends: (noun, date) => `Sektorleder tilrådde ${noun} ${date}.`,
    recommends_with_remark: (noun, date) => `Sektorleder tilrådde ${noun} ${date}, med merknad.`,
    does_not_recommend: (noun, date) => `Sektorleder tilrådde ikke ${noun} (${date}).`,
  },
  notHeard: 'Sektorleder er ikke hørt.',
  notHeardAboutChange: 'Sektorlederen er ikke hørt om endringen.',
  raised: (more, to) => `Det bes om ${more} mer, så rammen blir ${to}.`,
  belowP50: (p50) => `Rammen er lavere enn P50 (${p50}): det er mer enn 50 % sjanse for at den ikke holder.`,
};

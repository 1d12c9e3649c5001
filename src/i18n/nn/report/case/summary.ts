// Nynorsk for the summary of a case.
import type { CaseSummaryWords } from '../../../report/case/summary-words.ts';

export const caseSummaryWords: CaseSummaryWords = {
  gate: ({ subject, from, to }) => `Saka gjeld om ${subject} skal gå frå ${from} til ${to}.`,
  begins: (subject) => `Saka gjeld om ${subject} skal setjast i gang.`,
  realised: (subject) => `Saka gjeld om arbeidet med å hente ut gevinstane frå ${subject} skal avsluttast.`,
  ends: (subject) => `Saka gjeld om ${subject} skal avsluttast.`,
  pilot: (subject) => `Saka gjeld om ${subject} skal forkastast, justerast eller skalerast opp.`,
  asks: {
    prioritise: (subject) => `Saka gjeld kva plass ${subject} skal ha i porteføljen.`,
    budget: (subject) => `Saka gjeld pengar til ${subject}.`,
    stop: (subject) => `Saka gjeld om ${subject} skal stansast.`,
    change: (subject) => `Saka gjeld ein ny plan for ${subject}.`,
    raise: (subject) => `Saka gjeld ein ny plan og ei høgare ramme for ${subject}.`,
    none: (subject) => `Saka gjeld ${subject}.`,
  },
  purpose: (text) => `Føremål: ${text}.`,
  forWhom: (list) => `Målgruppa er ${list}.`,
  lastAnd: ', og ',
  cost: ({ amount, years, operation }) => {
    const running = operation
      ? operation.isSaving
        ? `, og drifta blir deretter ${operation.amount} billegare i året`
        : ` og deretter ${operation.amount} i året i drift${operation.financed ? '' : ', som ikkje er finansiert'}`
      : '';
    return `Kostnaden er ${amount}${years ? ` i ${years}` : ''}${running}.`;
  },
  costUnknown: 'Kostnaden er ikkje kjend.',
  years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  benefits: ({ amount, fte, isOwned }) =>
    isOwned
      ? `Gevinstane er ${amount} i året ved full verknad${fte ? `, og ${fte} årsverk blir frigjorde` : ''}.`
      : `Gevinstane kan bli ${amount} i året ved full verknad${fte ? ` og frigjere ${fte} årsverk` : ''}, men ingen er sett til å hente dei ut enno.`,
  notPriced: 'Gevinstane er ikkje rekna i kroner.',
  countedElsewhere: 'Gevinstane blir rekna med i eit anna prosjekt.',
  npv: (amount, horizon, isUnderWay) =>
    `Netto noverdi${isUnderWay ? ' av det som står att,' : ''} er ${amount} over ${horizon} år.`,
  riskAfter: ({ before, after, event }) => `Største risiko (${after} etter tiltak, ${before} før): ${event}.`,
  risk: (colour, event) => `Største risiko (${colour}): ${event}.`,
  recommendation: {
    recommends: 'Sektorleiar tilrår.',
    recommends_with_remark: 'Sektorleiar tilrår, med merknad.',
    does_not_recommend: 'Sektorleiar tilrår ikkje.',
  },
  recommended: {
    recommends: (noun, date) => `Sektorleiar tilrådde ${noun} ${date}.`,
    recommends_with_remark: (noun, date) => `Sektorleiar tilrådde ${noun} ${date}, med merknad.`,
    does_not_recommend: (noun, date) => `Sektorleiar tilrådde ikkje ${noun} (${date}).`,
  },
  notHeard: 'Sektorleiar er ikkje høyrd.',
  notHeardAboutChange: 'Sektorleiaren er ikkje høyrd om endringa.',
  raised: (more, to) => `Det blir bede om ${more} meir, så ramma blir ${to}.`,
  belowP50: (p50) => `Ramma er lågare enn P50 (${p50}): det er meir enn 50 % sjanse for at ho ikkje held.`,
};

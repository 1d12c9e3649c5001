// English for the summary of a case.
import type { CaseSummaryWords } from '../../../report/case/summary-words.ts';

export const caseSummaryWords: CaseSummaryWords = {
  gate: ({ subject, from, to }) => `The question is whether ${subject} is to go from ${from} to ${to}.`,
  begins: (subject) => `The question is whether ${subject} is to begin.`,
  realised: (subject) => `The question is whether the work of taking out the benefits of ${subject} is to end.`,
  ends: (subject) => `The question is whether ${subject} is to end.`,
  pilot: (subject) => `The question is whether ${subject} is to be discarded, adjusted or scaled up.`,
  asks: {
    prioritise: (subject) => `The question is which place ${subject} is to have in the portfolio.`,
    budget: (subject) => `The question is whether to grant money to ${subject}.`,
    stop: (subject) => `The question is whether ${subject} is to be stopped.`,
    change: (subject) => `The question is whether to approve a new plan for ${subject}.`,
    raise: (subject) => `The question is whether to approve a new plan and a higher frame for ${subject}.`,
    none: (subject) => `The case is about ${subject}.`,
  },
  purpose: (text) => `Purpose: ${text}.`,
  forWhom: (list) => `It is for ${list}.`,
  lastAnd: ', and ',
  cost: ({ amount, years, operation }) => {
    const running = operation
      ? operation.isSaving
        ? `, and operation then becomes ${operation.amount} cheaper a year`
        : ` and then ${operation.amount} a year in operation${operation.financed ? '' : ', which is not funded'}`
      : '';
    return `The cost is ${amount}${years ? ` in ${years}` : ''}${running}.`;
  },
  costUnknown: 'The cost is not known.',
  years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  benefits: ({ amount, fte, isOwned }) =>
    isOwned
      ? `The benefits are ${amount} a year at full effect${fte ? `, and ${fte} FTE are freed` : ''}.`
      : `The benefits may become ${amount} a year at full effect${fte ? ` and free ${fte} FTE` : ''}, but nobody is set to take them out yet.`,
  notPriced: 'The benefits have no price.',
  countedElsewhere: 'The benefits are counted in another project.',
  npv: (amount, horizon, isUnderWay) =>
    `The net present value${isUnderWay ? ' of what remains' : ''} is ${amount} over ${horizon} years.`,
  riskAfter: ({ before, after, event }) => `Gravest risk (${after} after measures, ${before} before): ${event}.`,
  risk: (colour, event) => `Gravest risk (${colour}): ${event}.`,
  recommendation: {
    recommends: 'The sector leader recommends it.',
    recommends_with_remark: 'The sector leader recommends it, with a remark.',
    does_not_recommend: 'The sector leader does not recommend it.',
  },
  recommended: {
    recommends: (noun, date) => `The sector leader recommended ${noun} on ${date}.`,
    recommends_with_remark: (noun, date) => `The sector leader recommended ${noun} on ${date}, with a remark.`,
    does_not_recommend: (noun, date) => `The sector leader did not recommend ${noun} (${date}).`,
  },
  notHeard: 'The sector leader has not been heard.',
  notHeardAboutChange: 'The sector leader has not been heard about the change.',
  raised: (more, to) => `It asks for ${more} more, so that the frame becomes ${to}.`,
  belowP50: (p50) => `The frame is below P50 (${p50}): it is more than 50% likely that it does not hold.`,
};

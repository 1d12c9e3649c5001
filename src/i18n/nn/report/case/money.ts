// Nynorsk for what a case costs.
import type { CaseMoneyWords } from '../../../report/case/money-words.ts';
import type { Speak } from '../../../speak.ts';

const unitIn = ({ unitOfMillions }: Speak): string => unitOfMillions.replace(/^mill\. /, '').replace(/^kr$/, 'kroner');

export const caseMoneyWords: CaseMoneyWords = {
  year: 'År',
  sum: 'Sum',
  project: 'Sum prosjekt',
  payer: (name, share) => `${name} (${share})`,
  operationIn: (year) => `Drift i ${year}`,
  operationEvery: (from, to) => `Drift kvart år ${from}–${to}`,
  plan: (speak) => `Budsjett, plan og rekneskap i ${unitIn(speak)}:`,
  perYear: (speak) => `Kostnad per år i ${unitIn(speak)}:`,
  perPayer: (speak) => `Kostnad per år og verksemd i ${unitIn(speak)}:`,
  range: ({ p50, p85 }) =>
    `Det er venta at kostnaden held seg under ${p50} i 50 av 100 tilfelle (P50), og under ${p85} i 85 av 100 (P85).`,
  npv: (amount, { years, from, to }, isUnderWay) =>
    `Netto noverdi${isUnderWay ? ' av det som står att,' : ''} er ${amount} over ${years} år (${from}–${to}).`,
  nonPriced: (amount) =>
    `Gevinstane som ikkje er rekna i kroner, må vere verde minst ${amount} for at det skal løne seg.`,
  pricedTooLow: (amount) =>
    `Noverdien av gevinstane måtte vore ${amount} høgare for at det skal løne seg, og ingen andre gevinstar er skildra.`,
  source: (name, amount, status) => `${name}, ${amount ?? 'ukjent beløp'}${status ? ` (${status})` : ''}`,
  funding: (sources) => `Finansiering: ${sources.join('; ')}.`,
  nothingCertain: 'Ingen av pengane er løyvde enno.',
  partlyCertain: (amount) => `Av dette er ${amount} løyvt.`,
  condition: (source, text, isRefused) => `${isRefused ? 'Om avslaget' : 'Vilkår'} frå ${source}: ${text}.`,
  ratio: (ratio) =>
    `Netto nytte per budsjettkrone er ${ratio}, det vil seie netto noverdi for kvar krone prosjekt og drift kostar.`,
  sensitivity: (percent) => `Netto noverdi når éin føresetnad om gongen blir endra med ${percent}:`,
  assumption: 'Føresetnad',
  lower: (percent) => `${percent} lågare`,
  higher: (percent) => `${percent} høgare`,
  assumptions: {
    projectCost: 'Prosjektkostnad',
    operation: 'Drift',
    benefit: 'Gevinst',
    rate: 'Kalkulasjonsrente',
  },
  gap: (amount) => `Finansieringa manglar ${amount}.`,
  financed: 'Drifta er finansiert.',
  notFinanced: ({ year, amount, isSame }) =>
    `Drifta frå ${year} er ikkje finansiert. Det gjeld ${amount} ${isSame ? 'i året' : 'det første året'}.`,
  cheaper: (amount) => `Drifta blir ${amount} billegare i året.`,
};

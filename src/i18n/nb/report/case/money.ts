// Bokmål for what a case costs.
import type { CaseMoneyWords } from '../../../report/case/money-words.ts';
import type { Speak } from '../../../speak.ts';

const unitIn = ({ unitOfMillions }: Speak): string => unitOfMillions.replace(/^mill\. /, '').replace(/^kr$/, 'kroner');

export const caseMoneyWords: CaseMoneyWords = {
  year: 'År',
  sum: 'Sum',
  project: 'Sum prosjekt',
  payer: (name, share) => `${name} (${share})`,
  operationIn: (year) => `Drift i ${year}`,
  operationEvery: (from, to) => `Drift hvert år ${from}–${to}`,
  plan: (speak) => `Budsjett, plan og regnskap i ${unitIn(speak)}:`,
  perYear: (speak) => `Kostnad per år i ${unitIn(speak)}:`,
  perPayer: (speak) => `Kostnad per år og virksomhet i ${unitIn(speak)}:`,
  range: ({ p50, p85 }) =>
    `Kostnaden ventes å holde seg under ${p50} i 50 av 100 tilfeller (P50), og under ${p85} i 85 av 100 (P85).`,
  npv: (amount, { years, from, to }, isUnderWay) =>
    `Netto nåverdi${isUnderWay ? ' av det som gjenstår,' : ''} er ${amount} over ${years} år (${from}–${to}).`,
  nonPriced: (amount) =>
    `Gevinstene som ikke er regnet i kroner, må være verdt minst ${amount} for at det skal lønne seg.`,
  pricedTooLow: (amount) =>
    `Nåverdien av gevinstene måtte vært ${amount} høyere for at det skal lønne seg, og ingen andre gevinster er beskrevet.`,
  source: (name, amount, status) => `${name}, ${amount ?? 'ukjent beløp'}${status ? ` (${status})` : ''}`,
  funding: (sources) => `Finansiering: ${sources.join('; ')}.`,
  nothingCertain: 'Ingen av pengene er bevilget ennå.',
  partlyCertain: (amount) => `Av dette er ${amount} bevilget.`,
  condition: (source, text, isRefused) => `${isRefused ? 'Om avslaget' : 'Vilkår'} fra ${source}: ${text}.`,
  ratio: (ratio) =>
    `Netto nytte per budsjettkrone er ${ratio}, det vil si netto nåverdi for hver krone prosjekt og drift koster.`,
  sensitivity: (percent) => `Netto nåverdi når én forutsetning om gangen endres med ${percent}:`,
  assumption: 'Forutsetning',
  lower: (percent) => `${percent} lavere`,
  higher: (percent) => `${percent} høyere`,
  assumptions: {
    projectCost: 'Prosjektkostnad',
    operation: 'Drift',
    benefit: 'Gevinst',
    rate: 'Kalkulasjonsrente',
  },
  gap: (amount) => `Finansieringen mangler ${amount}.`,
  financed: 'Driften er finansiert.',
  notFinanced: ({ year, amount, isSame }) =>
    `Driften fra ${year} er ikke finansiert. Det gjelder ${amount} ${isSame ? 'i året' : 'det første året'}.`,
  cheaper: (amount) => `Driften blir ${amount} billigere i året.`,
};

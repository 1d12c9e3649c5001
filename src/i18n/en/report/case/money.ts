// English for what a case costs.
import type { CaseMoneyWords } from '../../../report/case/money-words.ts';
import type { Speak } from '../../../speak.ts';

const unitIn = ({ unitOfMillions }: Speak): string => unitOfMillions.replace(/ million$/, '');

export const caseMoneyWords: CaseMoneyWords = {
  year: 'Year',
  sum: 'Sum',
  project: 'Sum of the project',
  payer: (name, share) => `${name} (${share})`,
  operationIn: (year) => `Operation in ${year}`,
  operationEvery: (from, to) => `Operation every year ${from}–${to}`,
  plan: (speak) => `Budget, plan and accounts in ${unitIn(speak)}:`,
  perYear: (speak) => `Cost per year in ${unitIn(speak)}:`,
  perPayer: (speak) => `Cost per year and organisation in ${unitIn(speak)}:`,
  range: ({ p50, p85 }) =>
    `The cost is expected to stay below ${p50} in 50 of 100 cases (P50), and below ${p85} in 85 of 100 (P85).`,
  npv: (amount, { years, from, to }, isUnderWay) =>
    `The net present value${isUnderWay ? ' of what remains' : ''} is ${amount} over ${years} years (${from}–${to}).`,
  nonPriced: (amount) => `The benefits without a price must be worth at least ${amount} for this to pay.`,
  pricedTooLow: (amount) =>
    `The present value of the benefits would have to be ${amount} higher for this to pay, and no other benefits are described.`,
  source: (name, amount, status) => `${name}, ${amount ?? 'unknown amount'}${status ? ` (${status})` : ''}`,
  funding: (sources) => `Funding: ${sources.join('; ')}.`,
  nothingCertain: 'None of the money is granted yet.',
  partlyCertain: (amount) => `Of this, ${amount} is granted.`,
  condition: (source, text, isRefused) => `${isRefused ? 'About the refusal' : 'Condition'} from ${source}: ${text}.`,
  ratio: (ratio) =>
    `The net benefit per unit of public money is ${ratio}: the net present value for each unit that project and operation cost.`,
  sensitivity: (percent) => `The net present value when one assumption at a time changes by ${percent}:`,
  assumption: 'Assumption',
  lower: (percent) => `${percent} lower`,
  higher: (percent) => `${percent} higher`,
  assumptions: {
    projectCost: 'Project cost',
    operation: 'Operation',
    benefit: 'Benefit',
    rate: 'Discount rate',
  },
  gap: (amount) => `The funding lacks ${amount}.`,
  financed: 'Operation is funded.',
  notFinanced: ({ year, amount, isSame }) =>
    `Operation from ${year} is not funded. It costs ${amount} ${isSame ? 'a year' : 'in the first year'}.`,
  cheaper: (amount) => `Operation becomes ${amount} cheaper a year.`,
};

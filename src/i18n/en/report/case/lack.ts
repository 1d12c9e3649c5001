// English for what a card lacks, as noun phrases for a list.
import type { CaseLackWords } from '../../../report/case/lack-words.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number): string => numbers[count] ?? String(count);
const has = (found: number): string => (found > 0 ? ` (the card has ${inWords(found)})` : '');

export const caseLackWords: CaseLackWords = {
  fields: {
    success_factors: 'a rating of the success factors',
    change: 'a plan for the change among those who are to use the solution',
    collaboration: 'how the bodies work together',
    dimensions: 'what changes in goals, regulation, organisation and technology',
    reuse: 'what the solution builds on, and who can use it',
    resources: 'the people and skills that are needed',
    contract: 'the form of contract and the supplier',
    lessons: 'lessons from the project',
    benefits: 'benefits',
    'benefits.full_effect_from': 'the date of full effect',
    'benefits.arena': 'where the benefit comes',
    'benefits.class': 'how much is taken out of the budget',
    'benefits.use': 'what the benefit is to be used for',
    'benefits.responsible': 'who follows it up',
    'benefits.for_whom': 'whom it is for',
    funding: 'funding',
    cost: 'cost',
    'cost.operation': 'what operation costs',
    'cost.project': 'cost per year',
    'cost.estimate.low': 'lowest and highest cost estimate',
    'cost.estimate.high': 'lowest and highest cost estimate',
    'cost.estimate.limits': 'lowest and highest cost estimate',
    'cost.estimate.likely': 'most likely cost',
    'cost.estimate': 'an estimate with a low, a most likely and a high amount',
    'strategy.goals': 'which goals of the strategy the project serves',
    time: 'start and end',
    nature: 'whether this is development, maintenance or operation',
    category: 'whether it is to renew, improve, sustain or is statutory',
    areas: 'which service area it concerns',
    'time.period.start': 'a start date',
    'time.period.end': 'an end date',
    'time.period': 'start and end',
    'time.milestones': 'milestones',
    'time.deliveries': 'deliveries',
    'need.problem': 'what the problem is',
    'need.for_whom': 'whom it is for',
    'need.purpose': 'what is to be achieved',
    'need.why_now': 'why it is to be done now',
    'need.if_nothing_is_done': 'what happens if nothing is done',
    'archive.case_number': 'a case number in the archive',
  },
  scores: (criteria, { list }) =>
    criteria.length === 0
      ? 'scores on the criteria'
      : `scores on the ${criteria.length === 1 ? 'criterion' : 'criteria'} ${list(criteria)}`,
  alternatives: (atLeast, found) =>
    `at least ${inWords(atLeast)} alternatives, among them the zero alternative${has(found)}`,
  risks: (atLeast, found) => `at least ${inWords(atLeast)} ${atLeast === 1 ? 'risk' : 'risks'}${has(found)}`,
  assessments: (names, { list }) => `an assessment of ${list(names)}`,
  element: ({ kind, name, fields }, { list, quote }) => {
    const holders: Readonly<Record<string, string>> = { benefits: 'the benefit', risks: 'the risk' };
    const holder = holders[kind];
    return `${holder ? `${holder} ` : ''}${quote(name)}: ${list(fields)}`;
  },
  codes: {
    'benefit-without-owner': (names, { list, quote }) =>
      `an owner of the ${names.length === 1 ? 'benefit' : 'benefits'} ${list(names.map(quote))}`,
    'benefit-without-indicator': (names, { list, quote }) =>
      `an indicator of the ${names.length === 1 ? 'benefit' : 'benefits'} ${list(names.map(quote))}`,
    'benefit-not-sized': (names, { list, quote }) =>
      `the size of the ${names.length === 1 ? 'benefit' : 'benefits'} ${list(names.map(quote))}`,
    'risk-without-owner': (names, { list, quote }) =>
      `an owner of the ${names.length === 1 ? 'risk' : 'risks'} ${list(names.map(quote))}`,
    'risk-without-treatment': (names, { list, quote }) =>
      `measures against the ${names.length === 1 ? 'risk' : 'risks'} ${list(names.map(quote))}`,
    'risk-not-assessed': (names, { list, quote }) =>
      `an assessment of the ${names.length === 1 ? 'risk' : 'risks'} ${list(names.map(quote))}`,
  },
  plain: {
    'agenda-without-case-number': 'a case number in the archive',
    'alternatives-without-zero': 'a zero alternative',
    'alternatives-without-choice': 'a choice of one of the alternatives',
    'shares-not-100': 'a sharing of the cost that adds up to 100 percent',
  },
  operation: ({ year, amount, isSame }) =>
    `money for operation from ${year} (${amount}${isSame ? ' a year' : ' in the first year'})`,
  funding: (amount) => `money for ${amount} that is not funded`,
  room: (short, { list }) => `room in the frame, which lacks ${list(short)}`,
  hearing: (party) => `a statement from ${party}`,
  quality: (step) => `external quality assurance (${step})`,
  fault: (title, { quote }) => `clarification of this: ${quote(title)}`,
};

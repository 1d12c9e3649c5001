// The criteria that scores are checked against: those that the ranking uses. Empty where a check could only guess.
import type { Criterion } from '../../generated/card-types.ts';
import { chosenRequirements } from '../model/chosen-requirements.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { defaultCriteria } from './ranking-criteria.ts';

/** A list that could not be read is given as empty. A register may keep scores for whatever it likes until it has criteria. */
export function checkedCriteria(portfolio: Portfolio): readonly Criterion[] {
  const { criteria } = portfolio.strategy;
  if (criteria !== undefined) return criteria;
  return chosenRequirements(portfolio).asksLittle ? [] : defaultCriteria;
}

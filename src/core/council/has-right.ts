// Whether a body has the right to a decision, by what governance.yaml says that it may decide.
import type { Body, Decision } from '../../generated/card-types.ts';
import { stageGrantedBy } from '../model/stage.ts';

/** Who opens a stage must be allowed to decide at the decision point that opens it, whatever the decision is called. */
export function hasRight({ may_decide: rights }: Pick<Body, 'may_decide'>, { type, grants }: Decision): boolean {
  if (rights === undefined) return true;
  const opens = grants === undefined || grants === 'idea' || rights.some((right) => stageGrantedBy(right) === grants);
  return type !== undefined && rights.includes(type) && opens;
}

// Where governance.yaml says what a decision is judged by.
import type { Ceiling, Route } from '../../generated/card-types.ts';
import { type Place, type Pointer, valuePlace } from '../model/diagnostic.ts';
import { configurationFile, type Portfolio } from '../model/portfolio.ts';

/** `field`: of the body. None for a body that is not listed. */
export function bodyPlaces(portfolio: Portfolio, id: string, ...field: Pointer): readonly Place[] {
  const at = (portfolio.governance.bodies ?? []).findIndex((body) => body?.id === id);
  return at < 0 ? [] : [inGovernance(portfolio, 'bodies', at, ...field)];
}

export function routePlaces(portfolio: Portfolio, route: Route | null): readonly Place[] {
  const at = route === null ? -1 : (portfolio.governance.routing ?? []).indexOf(route);
  return at < 0 ? [] : [inGovernance(portfolio, 'routing', at, 'bodies')];
}

export function ceilingPlaces(portfolio: Portfolio, ceilings: readonly Ceiling[]): readonly Place[] {
  const all = portfolio.governance.ceilings ?? [];
  return ceilings.map((ceiling) => inGovernance(portfolio, 'ceilings', all.indexOf(ceiling)));
}

export function inGovernance(portfolio: Portfolio, ...pointer: Pointer): Place {
  return valuePlace(configurationFile(portfolio, 'governance'), pointer);
}

// Which bodies treat a case, in which order: the first route of governance.yaml that fits, and bodies that a ceiling adds. A route that
// ends in the secretariat counts only for what its mandate covers.
import type { Ceiling, DecisionType, Route, Stage } from '../../generated/card-types.ts';
import { isValidOn } from '../model/is-valid-on.ts';
import type { Card, Portfolio } from '../model/portfolio.ts';
import { findBody } from './body-level.ts';
import { routingCeilings } from './ceilings-above.ts';
import { measuredCost } from './measured-cost.ts';
import { type MandateCase, mandateCases, mandateLimit, usedOfFrame } from './secretariat-mandate.ts';

/** One question to the bodies. */
export interface Case {
  readonly card: Card;
  readonly type: DecisionType;
  /** When it is treated, ISO. */
  readonly date: string;
  /** The amount that is asked for or was granted, where it is another than the card's cost. */
  readonly frame?: number | undefined;
}

export interface CaseRoute {
  /** Null when governance.yaml has no route that fits. */
  readonly route: Route | null;
  /** Ids in the order that they treat the case; the last decides. Empty when nobody can say. */
  readonly bodies: readonly string[];
  /** Ceilings that the case is above and that call for another treatment. */
  readonly ceilings: readonly Ceiling[];
  /** True when the route depends on an amount that nobody has given. */
  readonly needsAmount: boolean;
}

export type CaseRouter = (asked: Case) => CaseRoute;

/** Answers for any number of cases of one portfolio. */
export function caseRouter(portfolio: Portfolio): CaseRouter {
  const { governance } = portfolio;
  let cases: readonly MandateCase[] | null = null;
  // What comes later in the year says nothing about a case: it would rewrite what has been decided.
  const used = (date: string): number => {
    cases ??= mandateCases(portfolio);
    return usedOfFrame(
      cases.filter(({ decision }) => decision.date < date),
      date.slice(0, 4),
    );
  };
  return (asked) => {
    const routes = (governance.routing ?? []).filter((route) => isAbout(route, asked));
    const fits = (route: Route) => isWithinAmounts(route, asked) && isWithinMandate(portfolio, route, asked, used);
    return toCaseRoute(portfolio, asked, routes, routes.find(fits) ?? null);
  };
}

function toCaseRoute(portfolio: Portfolio, asked: Case, routes: readonly Route[], route: Route | null): CaseRoute {
  const ceilings = routingCeilings(portfolio.governance, asked.card, asked.date);
  const needsAmount = route === null && routes.length > 0 && costOf({}, asked) === null;
  const bodies = route ? (route.bodies ?? []) : usualBodies(portfolio);
  return { route, bodies: needsAmount ? [] : withAdded(bodies, ceilings), ceilings, needsAmount };
}

/** Without any routing the council decides, where there is one. */
function usualBodies({ governance: { bodies = [], routing = [] } }: Portfolio): readonly string[] {
  if (routing.length > 0) return [];
  return bodies.filter(({ kind }) => kind === 'council').map(({ id }) => id);
}

function withAdded(bodies: readonly string[], ceilings: readonly Ceiling[]): readonly string[] {
  return [...new Set([...bodies, ...ceilings.flatMap((ceiling) => ceiling.bodies ?? [])])];
}

function isAbout({ types, forms, stages, valid_from, valid_to }: Route, { card, type, date }: Case): boolean {
  return (
    isValidOn(date, valid_from, valid_to) &&
    (types === undefined || types.includes(type)) &&
    (forms === undefined || (card.form !== undefined && forms.includes(card.form))) &&
    (stages === undefined || stages.includes(stageOf(card)))
  );
}

function stageOf({ stage = 'idea' }: Card): Stage {
  return stage;
}

/** An unknown amount is within no limits. */
function isWithinAmounts(route: Route, asked: Case): boolean {
  if (route.from === undefined && route.below === undefined) return true;
  const cost = costOf(route, asked);
  if (cost === null) return false;
  return (route.from === undefined || cost >= route.from) && (route.below === undefined || cost < route.below);
}

function costOf({ on }: Route | { readonly on?: Route['on'] }, { card, frame }: Case): number | null {
  return frame ?? measuredCost(card, on);
}

function isWithinMandate(
  portfolio: Portfolio,
  { bodies = [] }: Route,
  { card, date, frame }: Case,
  used: (date: string) => number,
): boolean {
  if (findBody(portfolio, bodies.at(-1))?.kind !== 'secretariat') return true;
  return mandateLimit(portfolio, card, frame ?? measuredCost(card), date, used(date)) === null;
}

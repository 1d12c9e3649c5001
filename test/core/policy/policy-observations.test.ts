// A change of policy is shown at the element that changed, wherever in its list it stands.
import { expect, test } from 'vitest';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { policyObservations } from '../../../src/core/policy/policy-observations.ts';
import type { Governance, Route } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

type Parts = Partial<Pick<Portfolio, 'settings' | 'governance'>>;

function places(before: Parts, after: Parts) {
  const effects = ['loosens', 'tightens', 'changes'] as const;
  return policyObservations(portfolioOf(before), portfolioOf(after), new Map(), effects).map(({ place, args }) => [
    args.field,
    place.pointer,
  ]);
}

const small: Route = { name: 'Små', below: 500000, bodies: ['radet'] };
const large: Route = { name: 'Store', from: 500000, bodies: ['radet', 'styret'] };
const routing = (...routes: readonly Route[]): Parts => ({ governance: { routing: [...routes] } as Governance });

test('the route that changed, and no other', () => {
  expect(places(routing(small, large), routing(small, { ...large, from: 900000 }))).toEqual([
    ['routing[Store].from', ['routing', 1, 'from']],
  ]);
  expect(places(routing(small, large), routing({ ...large, bodies: ['styret'] }, small))).toEqual([
    ['routing[Store].bodies', ['routing', 0, 'bodies']],
  ]);
});

test('what is taken out of a route is shown at the route', () => {
  const { from: _, ...without } = large;
  expect(places(routing(small, large), routing(small, without))).toEqual([['routing[Store].from', ['routing', 1]]]);
});

test('a new route is shown where it stands; one that is gone at the list', () => {
  expect(places(routing(small), routing(large, small))).toEqual([['routing[Store]', ['routing', 0]]]);
  expect(places(routing(small, large), routing(small))).toEqual([['routing[Store]', ['routing']]]);
});

test('a place counts in the file, also past own fields that are new', () => {
  const fields = (...local_fields: NonNullable<Portfolio['settings']['local_fields']>): Parts => ({
    settings: { name: 'Test', local_fields },
  });
  const ros = { id: 'ros', name: 'ROS', type: 'integer' } as const;
  expect(
    places(fields({ ...ros, minimum: 3 }), fields({ id: 'ny', name: 'Ny', type: 'text' }, { ...ros, minimum: 1 })),
  ).toEqual([['local_fields[ros].minimum', ['local_fields', 1, 'minimum']]]);
});

test('of texts in a list, the one that came; a list that nobody had written is not in the file', () => {
  const body = (...may_decide: readonly ('BP1' | 'BP2' | 'BP3')[]): Parts => ({
    governance: {
      bodies: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B', may_decide: [...may_decide] },
      ],
    },
  });
  expect(places(body('BP1', 'BP2'), body('BP1', 'BP3', 'BP2'))).toEqual([
    ['bodies[b].may_decide[BP3]', ['bodies', 1, 'may_decide', 1]],
  ]);
  expect(places({}, { governance: { light_track: {}, hearings: [{ party: 'finance_director' }] } })).toContainEqual([
    expect.stringMatching(/^hearings\[/),
    ['hearings'],
  ]);
});

import { routeSkipsCouncil } from '../../../src/core/rules/route-skips-council.ts';
import type { Body, Route } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const bodies: readonly Body[] = [
  { id: 'sekretariatet', name: 'Sekretariatet', kind: 'secretariat' },
  { id: 'radet', name: 'Rådet', kind: 'council' },
  { id: 'ledelsen', name: 'Ledelsen', kind: 'management' },
  { id: 'styret', name: 'Styret', kind: 'political' },
];
const routed = (route: Route, known = bodies) => portfolioOf({ governance: { bodies: known, routing: [route] } });

testRule(routeSkipsCouncil, {
  'straight to the top': {
    portfolio: routed({ name: 'Store', bodies: ['sekretariatet', 'styret'] }),
    finds: [['governance.yaml#/routing/0/bodies/1', { route: 'Store', body: 'Styret', council: 'Rådet' }]],
  },
  'the council afterwards': {
    portfolio: routed({ bodies: ['ledelsen', 'radet', 'styret'] }),
    finds: [['governance.yaml#/routing/0/bodies/0', { route: '', body: 'Ledelsen', council: 'Rådet' }]],
  },
  'the council first, or nobody above it': {
    portfolio: routed({ bodies: ['radet', 'ledelsen', 'styret'] }),
    finds: [],
  },
  'nobody above it': { portfolio: routed({ bodies: ['sekretariatet'] }), finds: [] },
  'a route that is over': { portfolio: routed({ bodies: ['styret'], valid_to: '2026-11-21' }), finds: [] },
  'no council': { portfolio: routed({ bodies: ['styret'] }, bodies.toSpliced(1, 1)), finds: [] },
});

import { agreementNotSigned } from '../../../src/core/rules/agreement-not-signed.ts';
import type { Stage } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const project = (stage: Stage, status: 'active' | 'stopped' = 'active') => ({
  stage,
  status,
  agreements: [
    { with: 'Sykehuset', date: '2026-05-01' },
    { with: 'Fylkesarkivet', about: 'Mottak' },
  ],
});

testRule(agreementNotSigned, {
  'carried out with one of two agreements signed': {
    portfolio: portfolioOf({ projects: { a: project('execution') } }),
    finds: [['a.yaml#/agreements/1', { other: 'Fylkesarkivet' }]],
  },
  'there is time while it is planned, and no need when it is stopped': {
    portfolio: portfolioOf({ projects: { a: project('planning'), b: project('execution', 'stopped') } }),
    finds: [],
  },
});

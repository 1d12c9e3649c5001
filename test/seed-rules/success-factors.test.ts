// Seed rules 64 to 72: what makes IT projects succeed, and the pattern that makes them fail.
import { gone } from '../support/broken-example.ts';
import { type BreakageCase, testBreakages } from '../support/test-breakages.ts';

const change = {
  card: 'byggesak-selvbetjening',
  type: 'change',
  outcome: 'approved',
  reason: 'Mer konvertering.',
  case: '99/26',
};

testBreakages({
  'R64: nobody has rated the ambition of a project in planning': unrated('ambition'),
  'R65: nobody has rated the contract': unrated('contract'),
  'R66: nobody has rated the customer’s competence': unrated('customer_competence'),
  'R67: nobody has rated how flexible the scope is': unrated('flexible_scope'),
  'R68: nobody has rated how benefits are steered': unrated('benefits_management'),
  'R69: nobody has rated how often it delivers': unrated('frequent_delivery'),
  'R70: nobody has rated the handover': unrated('handover'),
  'R64: one change after another has made the project a fifth larger': {
    breaks: {
      'meetings/2026-09-17': {
        '/agenda/-': { case: '99/26', card: 'byggesak-selvbetjening', type: 'change' },
        '/decisions/-': { ...change, id: 'V98' },
        '/decisions/17': { ...change, id: 'V99' },
      },
    },
    finds: ['scope-grows projects/byggesak-selvbetjening#/cost'],
  },
  'R65: a large contract on a fixed price, and weak steering': {
    breaks: {
      'projects/digitale-vannmalere': {
        '/success_factors/contract/score': 1,
        '/success_factors/customer_competence/score': 2,
        '/contract/max_value': 60_000_000,
      },
    },
    finds: ['fixed-price-large projects/digitale-vannmalere#/contract/form'],
  },
  'R68: a project that is carried out has nobody responsible for a benefit': {
    breaks: { 'projects/datadeling-plattform': { '/benefits/0/responsible': gone } },
    finds: ['missing-field projects/datadeling-plattform#/benefits/0/responsible'],
  },
  'R69: a project under way delivers nothing for three months': {
    breaks: { governance: { '/reporting/delivery_within_months': 3 } },
    finds: ['no-delivery-soon projects/velferdsteknologi-program#/time/deliveries/1/planned'],
    within: 'projects/velferdsteknologi-program',
  },
  'R70: a project that is carried out has nobody to hand over to': {
    breaks: { 'projects/datadeling-plattform': { '/people/line_recipient': gone } },
    finds: ['missing-field projects/datadeling-plattform#/people/line_recipient'],
  },
  'R71: one supplier, a fixed price and a weak customer': {
    breaks: { 'projects/byggesak-selvbetjening': { '/success_factors/customer_competence/score': 2 } },
    finds: ['risky-contract-pattern projects/byggesak-selvbetjening#/contract/form'],
  },
  'R72: the leader has not gone through the project': {
    breaks: { governance: { '/reporting/leader_review_days': 90 } },
    finds: ['leader-review-old projects/datadeling-plattform#/status_report/leader_reviewed'],
    within: 'projects/datadeling-plattform',
  },
});

function unrated(factor: string): BreakageCase {
  return {
    breaks: { 'projects/innbyggerportal': { [`/success_factors/${factor}`]: gone } },
    finds: [`missing-field projects/innbyggerportal#/success_factors/${factor}`],
  };
}

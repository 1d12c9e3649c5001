// Seed rules 31 to 47: what the Ministry of Finance and the tax administration ask of projects, and of those who own them.
import { gone } from '../support/broken-example.ts';
import { testBreakages } from '../support/test-breakages.ts';

const ceiling750 = {
  name: 'Under 750 millioner',
  amount: 750_000_000,
  on: 'likely',
  effect: 'warn',
  from: '2026-01-01',
  source: 'R-108',
};

testBreakages({
  'R31: a project of 751 million is above the ceiling': {
    breaks: {
      governance: { '/ceilings': [ceiling750] },
      'projects/tilgangsstyring': { '/cost/project/0/budget': (old: number) => 751_000_000 - 2_400_000 + old },
    },
    finds: ['ceiling-exceeded projects/tilgangsstyring#/cost', 'funding-below-cost projects/tilgangsstyring#/funding'],
  },
  'R31: the parts of a programme are above the ceiling together': {
    breaks: {
      governance: { '/ceilings': [{ ...ceiling750, amount: 16_000_000 }] },
    },
    finds: ['ceiling-exceeded projects/velferdsteknologi-program#/cost'],
  },
  'R32: the same body sends two budget proposals in a year': {
    breaks: { governance: { '/one_proposal_per_year': true } },
    finds: [
      'budget-proposal-twice projects/tilgangsstyring#/budget_proposal/budget_year',
      'budget-proposal-twice projects/ruteplan-heimeteneste#/budget_proposal/budget_year',
    ],
  },
  'R33: a budget proposal holds no societal benefit': {
    breaks: {
      'projects/saksbehandling-ki': {
        '/elements': { technical_modernisation: 40, societal_benefit: 0, internal_efficiency: 60 },
      },
    },
    finds: ['proposal-without-three-elements projects/saksbehandling-ki#/elements/societal_benefit'],
  },
  'R33: the elements are not 100 percent': {
    breaks: { 'projects/saksbehandling-ki': { '/elements/technical_modernisation': 30 } },
    finds: ['elements-not-100 projects/saksbehandling-ki#/elements'],
  },
  'R34: a project only replaces a system': {
    breaks: {
      'projects/byggesak-selvbetjening': {
        '/elements': { technical_modernisation: 100, societal_benefit: 0, internal_efficiency: 0 },
      },
    },
    finds: ['system-replacement-alone projects/byggesak-selvbetjening#/elements/technical_modernisation'],
  },
  'R35: a project is stopped, and nobody says why': {
    breaks: { 'projects/innbyggerdialog-chatbot': { '/status_reason': gone } },
    finds: ['status-without-reason projects/innbyggerdialog-chatbot#/status_reason'],
  },
  'R35: a project is stopped that no meeting has stopped': {
    breaks: { 'meetings/2026-09-17': { '/decisions/4/outcome': 'postponed' } },
    finds: ['status-without-decision projects/innbyggerdialog-chatbot#/status'],
  },
  'R36: the budget takes all of a saving in labour': {
    breaks: { 'projects/digital-post-ut': { '/benefits/1/budget_cut': [{ year: 2027, amount: 900_000 }] } },
    finds: ['budget-cut-differs projects/digital-post-ut#/benefits/1/budget_cut/0/amount'],
  },
  'R36: nobody has chosen how much of a benefit is withdrawn': {
    breaks: { 'projects/innbyggerportal': { '/benefits/0/class': 'other' } },
    finds: ['withdrawal-not-chosen projects/innbyggerportal#/benefits/0/withdrawal_rate'],
  },
  'R36: nobody has said where a benefit in money comes': {
    breaks: { 'projects/digital-post-ut': { '/benefits/0/arena': gone, '/benefits/0/budget_cut': gone } },
    finds: ['missing-field projects/digital-post-ut#/benefits/0/arena'],
  },
  'R37: what a benefit without a price takes out of the budget is not asked for': {
    breaks: { 'projects/datadeling-plattform': { '/benefits/2/class': gone } },
    finds: [],
  },
  'R37: a benefit has no indicator and no reason for it': {
    breaks: { 'projects/datadeling-plattform': { '/benefits/1/indicator': gone } },
    finds: ['benefit-without-indicator projects/datadeling-plattform#/benefits/1/indicator'],
  },
  'R37: a benefit has no indicator, but a reason for it': {
    breaks: {
      'projects/datadeling-plattform': { '/benefits/0/indicator': { none_because: 'Ingen egnet indikator.' } },
    },
    finds: [],
  },
  'R38: a concept does not say whether it renews or sustains': {
    breaks: { 'projects/innbyggerportal': { '/category': gone } },
    finds: ['missing-field projects/innbyggerportal#/category'],
  },
  'R39: the strategy has run out': {
    breaks: { strategy: { '/period': { from: 2022, to: 2025 } } },
    finds: ['strategy-expired strategy#/period/to'],
  },
  'R39: the strategy is for more than three years': {
    breaks: { strategy: { '/period': { from: 2024, to: 2028 } } },
    finds: ['strategy-expired strategy#/period/to'],
  },
  'R39: the picture of the future is five years away': {
    breaks: { strategy: { '/future_picture/to': 2031 } },
    finds: ['future-picture-short strategy#/future_picture/to'],
  },
  'R40: a directive was only spoken': {
    breaks: {
      'projects/digital-hjemmeoppfolging': {
        '/strategy/directives/0': { from: 'Departementet', kind: 'spoken', text: 'Vær rask.' },
      },
    },
    finds: ['directive-without-reference projects/digital-hjemmeoppfolging#/strategy/directives/0/kind'],
  },
  'R41: a project changes nothing but technology': {
    breaks: { 'projects/innbyggerportal': { '/dimensions': { technology: 'Ny portal.' } } },
    finds: ['technology-only projects/innbyggerportal#/dimensions'],
  },
  'R42: the project starts before the law that it waits for': {
    breaks: {
      'projects/datadeling-plattform': {
        '/time/decisions_awaited': [
          { type: 'regulation', date: '2027-12-31', body: 'Stortinget', text: 'Ny forvaltningslov.' },
        ],
      },
    },
    finds: ['started-before-decision projects/datadeling-plattform#/time/decisions_awaited/0/date'],
  },
  'R42: the law should have come by now': {
    breaks: { 'projects/sykt-barn-samordning': { '/time/decisions_awaited/0/date': '2026-06-30' } },
    finds: ['decision-awaited-passed projects/sykt-barn-samordning#/time/decisions_awaited/0/date'],
  },
  'R43: the check list of a decision point is required and not answered': {
    breaks: {
      governance: { '/checklist_use': 'required' },
      'projects/flyktning-bosetting': { '/checklists/BP2/p3': gone },
    },
    finds: ['checklist-unanswered projects/flyktning-bosetting#/checklists/BP2/p3'],
    within: 'projects/flyktning-bosetting',
  },
  'R45: a project is carried out on an agreement that nobody has signed': {
    breaks: {
      'projects/datadeling-plattform': { '/agreements': [{ with: 'Direktoratet', about: 'Tilgang til data' }] },
    },
    finds: ['agreement-not-signed projects/datadeling-plattform#/agreements/0/date'],
  },
  'R46: a project under way delivers nothing for three months': {
    breaks: { governance: { '/reporting/delivery_within_months': 3 } },
    finds: ['no-delivery-soon projects/datadeling-plattform#/time/deliveries/2/planned'],
    within: 'projects/datadeling-plattform',
  },
});

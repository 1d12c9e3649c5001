// Seed rules 48 to 63: the six principles of digital first choice, and money that others put in.
import { gone } from '../support/broken-example.ts';
import { type BreakageCase, testBreakages } from '../support/test-breakages.ts';

testBreakages({
  'R48: no to asking once, without a reason': noWithoutReason('ask_once'),
  'R49: no to giving what people have a right to, without a reason': noWithoutReason('no_application'),
  'R50: no to digital information, without a reason': noWithoutReason('digital_information'),
  'R51: no to a digital answer, without a reason': noWithoutReason('digital_answer'),
  'R52: no to an answer at once, without a reason': noWithoutReason('immediate_answer'),
  'R53: no to showing what is known of people, without a reason': noWithoutReason('transparency'),
  'R48: a project in planning has not considered the principles': {
    breaks: { 'projects/innbyggerportal': { '/first_choice': gone } },
    finds: ['missing-field projects/innbyggerportal#/first_choice'],
  },
  'R55: users are only sent a survey': {
    breaks: { 'projects/innbyggerportal': { '/trust/user_involvement/level': 'survey' } },
    finds: ['survey-only projects/innbyggerportal#/trust/user_involvement/level'],
  },
  'R56: money is paid before there is a benefits plan': {
    breaks: {
      'projects/nattilsyn-innovasjonspartnerskap': {
        '/funding/2/status': 'paid',
        '/benefits': (all: readonly object[]) => all.map((each) => ({ ...each, owner: undefined })),
      },
    },
    finds: [
      'paid-without-benefit-plan projects/nattilsyn-innovasjonspartnerskap#/funding/2/status',
      'benefit-without-owner projects/nattilsyn-innovasjonspartnerskap#/benefits/0/owner',
      'benefit-without-owner projects/nattilsyn-innovasjonspartnerskap#/benefits/1/owner',
      'benefit-without-owner projects/nattilsyn-innovasjonspartnerskap#/benefits/2/owner',
    ],
  },
  'R59: a scheme is asked for less than it gives': {
    breaks: { governance: { '/funding_schemes/0/min': 9_000_000 } },
    finds: ['funding-scheme-limits projects/digital-hjemmeoppfolging#/funding/3/source'],
  },
  'R60: a solution paid by DigiFin is offered to nobody': {
    breaks: { 'projects/digital-hjemmeoppfolging': { '/reuse': gone } },
    finds: ['missing-field projects/digital-hjemmeoppfolging#/reuse'],
  },
  'R62: an innovation partnership that the top management is not behind': {
    breaks: { 'projects/nattilsyn-innovasjonspartnerskap': { '/anchoring/top_management': gone } },
    finds: ['innovation-partnership-incomplete projects/nattilsyn-innovasjonspartnerskap#/contract/form'],
  },
  'R62: the deadline of the scheme has passed': {
    breaks: {
      governance: { '/funding_schemes/0/deadlines': ['2026-09-15'] },
      'projects/innbyggerportal': {
        '/funding/-': { source: 'digifin', status: 'planned', amount: 2_000_000, year: 2027 },
      },
    },
    finds: ['funding-deadline projects/innbyggerportal#/funding/3/source'],
  },
  'R63: far more than the budget of the year is spent': {
    breaks: {
      'projects/datadeling-plattform': { '/cost/project/0/actual': (actual: number) => Math.round(actual * 1.2) },
    },
    finds: [
      'overspend projects/datadeling-plattform#/cost/project/0/actual',
      'overspend-not-recovered projects/datadeling-plattform#/cost/project/0/actual',
    ],
  },
  'R63: nobody says how an overspend is taken back': {
    breaks: {
      'projects/datadeling-plattform': {
        '/cost/recovery': gone,
        '/cost/project': (lines: readonly object[]) => lines.map((line) => ({ ...line, forecast: undefined })),
      },
    },
    finds: ['overspend-not-recovered projects/datadeling-plattform#/cost/project/0/actual'],
  },
});

function noWithoutReason(principle: string): BreakageCase {
  return {
    breaks: { 'projects/innbyggerportal': { [`/first_choice/${principle}`]: { answer: 'no' } } },
    finds: [`principle-without-reason projects/innbyggerportal#/first_choice/${principle}/reason`],
  };
}

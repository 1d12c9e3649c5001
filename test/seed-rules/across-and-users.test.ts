// Seed rules 73 to 95: work across bodies and with users, pilots and lessons, and what comes out of it all.
import { gone } from '../support/broken-example.ts';
import { testBreakages } from '../support/test-breakages.ts';

testBreakages({
  'R73: a project closes without lessons': {
    breaks: { 'projects/felles-innlogging-ansatte': { '/lessons': gone } },
    finds: ['missing-field projects/felles-innlogging-ansatte#/lessons'],
  },
  'R75: a life event that is not one of the seven': {
    breaks: { 'projects/dodsfall-og-arv': { '/life_events/0': 'divorce' } },
    finds: ['unknown-choice projects/dodsfall-og-arv#/life_events/0'],
  },
  'R77: several municipalities, and nobody knows the roles': {
    breaks: { 'projects/innbyggerportal': { '/collaboration/roles_known': { answer: 'no', reason: 'Ikke avklart.' } } },
    finds: ['collaboration-gap projects/innbyggerportal#/collaboration/roles_known/answer'],
  },
  'R77: several municipalities, and nothing about how they work together': {
    breaks: { 'projects/innbyggerportal': { '/collaboration': gone } },
    finds: ['missing-field projects/innbyggerportal#/collaboration'],
  },
  'R79: a concept has no story': {
    breaks: { 'projects/innbyggerportal': { '/need/story': gone } },
    finds: ['missing-field projects/innbyggerportal#/need/story'],
  },
  'R80: a form that does not exist': {
    breaks: { 'projects/datadeling-plattform': { '/form': 'sprint' } },
    finds: ['unknown-choice projects/datadeling-plattform#/form'],
  },
  'R81: nobody speaks for the users': {
    breaks: { 'projects/innbyggerportal': { '/people/senior_user': gone } },
    finds: ['missing-field projects/innbyggerportal#/people/senior_user'],
  },
  'R82: agile or waterfall is not said': {
    breaks: { 'projects/innbyggerportal': { '/method': gone } },
    finds: ['missing-field projects/innbyggerportal#/method'],
  },
  'R83: incremental or disruptive is not said': {
    breaks: { 'projects/innbyggerportal': { '/innovation': gone } },
    finds: ['missing-field projects/innbyggerportal#/innovation'],
  },
  'R84: the architect has not assessed a project in planning': {
    breaks: { 'projects/innbyggerportal': { '/trust/architecture': gone } },
    finds: ['missing-field projects/innbyggerportal#/trust/architecture'],
  },
  'R85: a pilot is over and nobody judges it': {
    breaks: { 'projects/dokumentklassifisering-ki': { '/pilot/end': '2026-10-31' } },
    finds: ['pilot-overdue projects/dokumentklassifisering-ki#/pilot/outcome'],
  },
  'R85: a pilot without a hypothesis': {
    breaks: { 'projects/dokumentklassifisering-ki': { '/pilot/hypothesis': gone } },
    finds: ['missing-field projects/dokumentklassifisering-ki#/pilot/hypothesis'],
  },
  'R88: a competence that nobody plans for': {
    breaks: { 'projects/saksbehandling-ki': { '/resources/3/competence': 'sikkerhet' } },
    finds: ['unknown-competence projects/saksbehandling-ki#/resources/3/competence'],
  },
  'R91: users only answer a survey': {
    breaks: { 'projects/innbyggerportal': { '/trust/user_involvement/level': 'survey' } },
    finds: ['survey-only projects/innbyggerportal#/trust/user_involvement/level'],
  },
  'R92: no line manager takes over a project that is carried out': {
    breaks: { 'projects/datadeling-plattform': { '/people/line_recipient': gone } },
    finds: ['missing-field projects/datadeling-plattform#/people/line_recipient'],
  },
  'R93: the budget took a saving that nobody has seen come': {
    breaks: { 'projects/digital-post-ut': { '/benefits/0/budget_cut/-': { year: 2025, amount: 310_000 } } },
    finds: ['benefit-not-realised projects/digital-post-ut#/benefits/0/annual/0/realised'],
  },
  'R94: a directive from above that nobody can look up': {
    breaks: {
      'projects/digital-hjemmeoppfolging': {
        '/strategy/directives/0/reference': gone,
        '/strategy/directives/0/date': gone,
      },
    },
    finds: ['directive-without-reference projects/digital-hjemmeoppfolging#/strategy/directives/0/from'],
  },
  'R95: a project that is carried out has no case in the archive': {
    breaks: { 'projects/datadeling-plattform': { '/archive': gone } },
    finds: ['missing-field projects/datadeling-plattform#/archive/case_number'],
  },
});

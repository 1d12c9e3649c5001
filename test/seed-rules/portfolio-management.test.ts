// Seed rules 20 to 30: one report of everything in an area, a strategy that is followed, a plan of meetings, and phases from idea on.
import { gone } from '../support/broken-example.ts';
import { testBreakages } from '../support/test-breakages.ts';

testBreakages({
  'R19: a risk nobody has assessed cannot be compared with others': {
    breaks: { 'projects/innbyggerportal': { '/risks/0/likelihood': gone, '/risks/0/consequence': gone } },
    finds: ['risk-not-assessed projects/innbyggerportal#/risks/0/likelihood'],
  },
  'R19: a project in planning has no score to be prioritised by': {
    breaks: { 'projects/innbyggerportal': { '/scores/maloppnaelse': gone } },
    finds: ['missing-field projects/innbyggerportal#/scores/maloppnaelse'],
  },
  'R20: a card is in an area that nobody has defined': {
    breaks: { 'projects/innbyggerportal': { '/areas/0': 'helt-annet' } },
    finds: ['unknown-area projects/innbyggerportal#/areas/0'],
  },
  'R23: a project serves a goal that is not in the strategy': {
    breaks: { 'projects/innbyggerportal': { '/strategy/goals/0/goal': 'M9' } },
    finds: ['unknown-goal projects/innbyggerportal#/strategy/goals/0/goal'],
  },
  'R25: no meetings are planned': {
    breaks: { governance: { '/meetings': (all: readonly unknown[]) => all.slice(0, 2) } },
    finds: ['no-meetings-ahead governance#/meetings'],
  },
  'R25: a meeting has no deadlines': {
    breaks: { governance: { '/meetings/3/deadline_registration': gone } },
    finds: ['council-without-meeting-deadlines governance#/meetings/3/date'],
  },
  'R25: a status report is older than the reporting plan says': {
    breaks: { 'projects/datadeling-plattform': { '/status_report/date': '2026-06-30' } },
    finds: ['stale-status-report projects/datadeling-plattform#/status_report/date'],
  },
  'R25: a project has not reported since the last meeting': {
    breaks: { 'projects/datadeling-plattform': { '/status_report/date': '2026-09-10' } },
    finds: ['status-before-meeting projects/datadeling-plattform#/status_report/date'],
  },
  'R26: a case on the agenda came in after the deadline': {
    breaks: { 'projects/innbyggerportal': { '/submitter/date': '2026-11-15' } },
    finds: ['agenda-after-deadline meetings/2026-12-10#/agenda/1/card'],
  },
  'R26: a benefit has no owner': {
    breaks: { 'projects/datadeling-plattform': { '/benefits/0/owner': gone } },
    finds: ['benefit-without-owner projects/datadeling-plattform#/benefits/0/owner'],
  },
  'R27: a project in planning has no project owner': {
    breaks: { 'projects/innbyggerportal': { '/people/project_owner': gone } },
    finds: ['missing-field projects/innbyggerportal#/people/project_owner'],
  },
  'R28: a concept serves no goal of the governing documents': {
    breaks: { 'projects/innbyggerportal': { '/strategy/goals': gone } },
    finds: ['missing-field projects/innbyggerportal#/strategy/goals'],
  },
  'R29: a stage that does not exist': {
    breaks: { 'projects/dodsfall-og-arv': { '/stage': 'tanke' } },
    finds: ['unknown-choice projects/dodsfall-og-arv#/stage'],
  },
  'R29: a project is planned that the council sent back': {
    breaks: { 'meetings/2026-09-17': { '/decisions/2/outcome': 'returned' } },
    finds: ['stage-beyond-decision projects/innbyggerportal#/stage'],
  },
  'R30: the shares of the municipalities are not 100 percent': {
    breaks: { 'projects/innbyggerportal': { '/participants/0/share': 40 } },
    finds: ['shares-not-100 projects/innbyggerportal#/participants'],
  },
  'R30: a municipality takes part that is not in the cooperation': {
    breaks: { 'projects/innbyggerportal': { '/participants/4/organisation': 'bergen' } },
    finds: ['unknown-organisation projects/innbyggerportal#/participants/4/organisation'],
  },
});

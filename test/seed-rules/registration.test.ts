// Seed rules 1 to 6: a proposal comes in by a form with a case number, with its prework done and its sector leader heard, from someone
// who may submit it, and goes to the council before anyone above it.

import { gone } from '../support/broken-example.ts';
import { testBreakages } from '../support/test-breakages.ts';

testBreakages({
  'R1: a project that is carried out has no case number': {
    breaks: { 'projects/datadeling-plattform': { '/archive/case_number': gone } },
    finds: ['missing-field projects/datadeling-plattform#/archive/case_number'],
  },
  'R1: two cards have the same case number': {
    breaks: { 'projects/innbyggerportal': { '/archive/case_number': '2026/2418' } },
    finds: ['duplicate-case-number projects/saksbehandling-ki#/archive/case_number'],
  },
  'R2: an idea without benefits, cost and a responsible': {
    breaks: { 'projects/dodsfall-og-arv': { '/benefits': gone, '/cost': gone, '/people': gone } },
    finds: [
      'missing-field projects/dodsfall-og-arv#/people/responsible',
      'missing-field projects/dodsfall-og-arv#/benefits',
      'missing-field projects/dodsfall-og-arv#/cost/project',
    ],
  },
  'R2: the list of what is asked for is the body’s own': {
    breaks: {
      'governance': {
        '/requirement_sets': [{ id: 'egne', extends: 'full', fields: [{ field: 'need.story', from: 'idea' }] }],
        '/requirement_set': 'egne',
      },
    },
    finds: [
      'missing-field projects/dodsfall-og-arv#/need/story',
      'missing-field projects/dokumentklassifisering-ki#/need/story',
      'missing-field projects/ki-kompetanse-ansatte#/need/story',
      'missing-field projects/moterom-booking#/need/story',
      'missing-field projects/naeringsportal#/need/story',
      'missing-field projects/vannlekkasje-sensorer#/need/story',
    ],
  },
  'R3: a proposal on the agenda whose sector leader is not heard': {
    breaks: { 'projects/innbyggerportal': { '/anchoring/sector_leader/heard': gone } },
    finds: ['sector-leader-not-heard projects/innbyggerportal#/anchoring/sector_leader/heard'],
  },
  'R3: a proposal on the agenda that nobody knows whether the sector leader recommends': {
    breaks: { 'projects/innbyggerportal': { '/anchoring/sector_leader/recommendation': gone } },
    finds: ['sector-leader-not-heard projects/innbyggerportal#/anchoring/sector_leader/recommendation'],
  },
  'R3: the sector leader was heard after BP2, and BP3 is on the next agenda': {
    breaks: { 'projects/innbyggerportal': { '/anchoring/sector_leader/heard': '2026-11-20' } },
    finds: ['decision-out-of-order meetings/2026-09-17#/decisions/2'],
  },
  'R3: a sector without a leader to hear': {
    breaks: { governance: { '/sectors/0/leader': gone } },
    finds: ['sector-without-leader governance#/sectors/0/leader'],
  },
  'R3: the sector leader was heard after the decision': {
    breaks: { 'projects/datadeling-plattform': { '/anchoring/sector_leader/heard': '2026-10-01' } },
    finds: ['decision-out-of-order meetings/2026-06-11#/decisions/11'],
  },
  'R5: someone submits who is not on the list': {
    breaks: { 'projects/innbyggerportal': { '/submitter/role': 'Leverandør' } },
    finds: ['submitter-not-allowed projects/innbyggerportal#/submitter/role'],
  },
  'R6: a route that passes the council by': {
    breaks: { governance: { '/routing/4/bodies': ['sekretariatet', 'radmannsutvalget', 'kommunestyrene'] } },
    finds: ['route-skips-council governance#/routing/4/bodies/1'],
  },
  'R6: the chief executives decide before the council has': {
    breaks: {
      'meetings/2026-09-17': {
        '/decisions/-': {
          id: 'V17',
          card: 'innbyggerportal',
          body: 'radmannsutvalget',
          type: 'BP3',
          outcome: 'approved',
          case: '7/26',
          reason: 'Kan starte.',
        },
      },
    },
    finds: [
      'decision-of-absent-body meetings/2026-09-17#/decisions/16/body',
      'decision-out-of-order meetings/2026-09-17#/decisions/16',
    ],
  },
});

// Seed rules 7 to 18: who sits in the council and its secretariat, what the secretariat may decide itself, and who is heard.
import { gone } from '../support/broken-example.ts';
import { testBreakages } from '../support/test-breakages.ts';

const overMandate = ['decision-over-mandate meetings/2026-06-11#/decisions/28'];

testBreakages({
  'R7: a sector has nobody in the council': {
    breaks: { governance: { '/bodies/0/members/6/field': 'organisasjon' } },
    finds: ['field-without-member governance#/sectors/3/id'],
  },
  'R7: a member’s term is over and nobody follows': {
    breaks: { governance: { '/bodies/0/members/6/until': '2026-10-31' } },
    finds: ['member-term-over governance#/bodies/0/members/6/until'],
  },
  'R7: someone who is not a member sits in the meeting': {
    breaks: { 'meetings/2026-06-11': { '/attendance/present/0': 'Selger' } },
    finds: ['attendance-not-member meetings/2026-06-11#/attendance/present/0'],
  },
  'R8: the council has no leader': {
    breaks: { governance: { '/bodies/0/leader': gone } },
    finds: ['council-without-leader governance#/bodies/0/leader'],
  },
  'R9: a coordinator has no time set aside': {
    breaks: { governance: { '/coordinators/0/percent': gone } },
    finds: ['coordinator-without-time governance#/coordinators/0/percent'],
  },
  'R9: there is no coordinator': {
    breaks: { governance: { '/coordinators': gone, '/secretariat/members/1': gone } },
    finds: [
      'coordinator-without-time governance#/coordinators',
      'secretariat-incomplete governance#/secretariat/members',
    ],
  },
  'R10: the secretariat has no architect': {
    breaks: { governance: { '/secretariat/members/3': gone } },
    finds: ['secretariat-incomplete governance#/secretariat/members'],
  },
  'R11: one of five finance directors is not heard': {
    breaks: { 'projects/innbyggerportal': { '/participants/2/finance_director_heard': gone } },
    finds: ['hearing-missing projects/innbyggerportal#/participants/2/finance_director_heard'],
  },
  'R12: maintenance stands on the agenda of the council': {
    breaks: { 'projects/tilgangsstyring': { '/nature': 'maintenance' } },
    finds: ['operational-case meetings/2026-12-10#/agenda/2/card'],
  },
  'R13: the secretariat decides more than its mandate lets it': {
    breaks: { governance: { '/secretariat/mandate/max_per_case': 400000 } },
    finds: overMandate,
  },
  'R13: the frame of the year is spent': {
    breaks: { governance: { '/secretariat/mandate/frame_per_year': 400000 } },
    finds: overMandate,
  },
  'R13: the mandate is for another kind of cases': {
    breaks: { governance: { '/secretariat/mandate/types': ['line_task'] } },
    finds: overMandate,
  },
  'R13: nobody has adopted the mandate': {
    breaks: { governance: { '/secretariat/mandate/adopted': gone } },
    finds: [
      'mandate-not-adopted governance#/secretariat/mandate/adopted',
      'decision-over-mandate meetings/2026-06-11#/decisions/28',
    ],
  },
  'R15: a project in planning says nothing of the five needs of change': {
    breaks: { 'projects/innbyggerportal': { '/change': gone } },
    finds: ['missing-field projects/innbyggerportal#/change'],
  },
  'R16: a project deviates and is red, with no action': {
    breaks: { 'projects/byggesak-selvbetjening': { '/status_report/overall/action': gone } },
    finds: ['red-without-action projects/byggesak-selvbetjening#/status_report/overall/action'],
  },
  'R17: nobody has said which systems a concept touches': {
    breaks: { 'projects/innbyggerportal': { '/need/systems': gone } },
    finds: ['missing-field projects/innbyggerportal#/need/systems'],
  },
  'R17: the operation of a solution has no money': {
    breaks: { 'projects/datadeling-plattform': { '/cost/operation/0/financed': false } },
    finds: ['operation-not-financed projects/datadeling-plattform#/cost/operation'],
  },
  'R17: nobody takes over a project that is carried out': {
    breaks: { 'projects/datadeling-plattform': { '/people/line_recipient': gone } },
    finds: ['missing-field projects/datadeling-plattform#/people/line_recipient'],
  },
  'R18: the employees are to be heard about large projects, and are not': {
    breaks: {
      governance: { '/hearings': [{ party: 'employees', when: 'always', types: ['BP3'], from: 6_000_000 }] },
      'projects/saksbehandling-ki': { '/anchoring/employees': gone },
    },
    finds: [
      'hearing-missing projects/innbyggerportal#/anchoring/employees/heard',
      'hearing-missing projects/saksbehandling-ki#/anchoring/employees/heard',
    ],
  },
});

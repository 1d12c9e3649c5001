// One project in one municipality, from a head teacher's proposal to the benefit in the accounts, by the commands, the cards and git alone.
import { afterAll, describe } from 'vitest';
import { newStory } from '../support/story.ts';
import { fromConceptToPlanning } from './municipal-council/from-concept-to-planning.ts';
import { fromExecutionToBenefit } from './municipal-council/from-execution-to-benefit.ts';
import { fromIdeaToConcept } from './municipal-council/from-idea-to-concept.ts';
import { fromPlanningToExecution } from './municipal-council/from-planning-to-execution.ts';

describe('Vardefjord: Digital skolestart', () => {
  const story = newStory('municipal-council', '2027-01-04');
  afterAll(() => story.end());
  describe('from idea to concept', () => fromIdeaToConcept(story));
  describe('from concept to planning', () => fromConceptToPlanning(story));
  describe('from planning to execution', () => fromPlanningToExecution(story));
  describe('from execution to benefit', () => fromExecutionToBenefit(story));
});

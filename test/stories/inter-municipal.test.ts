// One project that four municipalities share, beside pilots that the secretariat may and may not decide, by the commands, cards and git.
import { afterAll, describe } from 'vitest';
import { newStory } from '../support/story.ts';
import { fourMunicipalitiesDecide } from './inter-municipal/four-municipalities-decide.ts';
import { fourMunicipalitiesReap } from './inter-municipal/four-municipalities-reap.ts';
import { secretariatAndCouncil } from './inter-municipal/secretariat-and-council.ts';

describe('Fossregionen: Felles barnehageopptak', () => {
  const story = newStory('inter-municipal', '2027-01-04');
  afterAll(() => story.end());
  describe('the secretariat and the council', () => secretariatAndCouncil(story));
  describe('four municipalities decide', () => fourMunicipalitiesDecide(story));
  describe('four municipalities reap', () => fourMunicipalitiesReap(story));
});

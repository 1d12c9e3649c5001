// One project in a state agency, beside what the Ministry of Finance does not let pass, by the commands, the cards and git alone.
import { afterAll, describe } from 'vitest';
import { newStory } from '../support/story.ts';
import { agencyAndMinistry } from './state-agency/agency-and-ministry.ts';
import { intoExecution } from './state-agency/into-execution.ts';
import { rulesOfTheMinistryOfFinance } from './state-agency/rules-of-the-ministry-of-finance.ts';
import { withdrawnBenefits } from './state-agency/withdrawn-benefits.ts';

describe('Registerdirektoratet: Ny selvbetjening for foretak', () => {
  const story = newStory('state-agency', '2027-01-02');
  afterAll(() => story.end());
  describe('the agency and the ministry', () => agencyAndMinistry(story));
  describe('into execution', () => intoExecution(story));
  describe('the benefits are withdrawn', () => withdrawnBenefits(story));
});

describe('Registerdirektoratet: what the Ministry of Finance does not let pass', () => {
  const story = newStory('state-agency', '2027-01-02');
  afterAll(() => story.end());
  rulesOfTheMinistryOfFinance(story);
});

// Labels and explanations of every choice in bokmål. A missing key does not compile here, an extra one not in its own file.
import type { ChoiceTexts } from '../field-texts.ts';
import { councilChoices } from './choices/council-choices.ts';
import { governanceChoices } from './choices/governance-choices.ts';
import { projectChoices } from './choices/project-choices.ts';
import { projectFollowUpChoices } from './choices/project-follow-up-choices.ts';
import { sharedChoices } from './choices/shared-choices.ts';
import { strategyChoices } from './choices/strategy-choices.ts';

export const choices: ChoiceTexts = {
  ...sharedChoices,
  ...strategyChoices,
  ...governanceChoices,
  ...councilChoices,
  ...projectChoices,
  ...projectFollowUpChoices,
};

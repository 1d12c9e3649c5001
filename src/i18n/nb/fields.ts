// Hover texts of every field in bokmål. A missing key does not compile here, an extra one not in its own file.
import type { FieldTexts } from '../field-texts.ts';
import { basicValues } from './fields/basic-values.ts';
import { capacity } from './fields/capacity.ts';
import { council } from './fields/council.ts';
import { governance } from './fields/governance.ts';
import { meeting } from './fields/meeting.ts';
import { portfolio } from './fields/portfolio.ts';
import { projectFollowUp } from './fields/project-follow-up.ts';
import { projectIdentity } from './fields/project-identity.ts';
import { projectMoney } from './fields/project-money.ts';
import { projectNeed } from './fields/project-need.ts';
import { projectPeople } from './fields/project-people.ts';
import { projectRisk } from './fields/project-risk.ts';
import { strategy } from './fields/strategy.ts';

export const fields: FieldTexts = {
  ...basicValues,
  ...portfolio,
  ...strategy,
  ...governance,
  ...council,
  ...capacity,
  ...meeting,
  ...projectIdentity,
  ...projectPeople,
  ...projectNeed,
  ...projectMoney,
  ...projectRisk,
  ...projectFollowUp,
};

// Nynorsk hover texts of every field: a missing or unknown key does not compile.
import type { FieldTexts } from '../field-texts.ts';
import { basicValues } from './fields/basic-values.ts';
import { capacity } from './fields/capacity.ts';
import { council } from './fields/council.ts';
import { governance } from './fields/governance.ts';
import { meeting } from './fields/meeting.ts';
import { portfolio } from './fields/portfolio.ts';
import { project } from './fields/project.ts';
import { projectAssurance } from './fields/project-assurance.ts';
import { projectBenefits } from './fields/project-benefits.ts';
import { projectFollowUp } from './fields/project-follow-up.ts';
import { projectIdentity } from './fields/project-identity.ts';
import { projectMoney } from './fields/project-money.ts';
import { projectNeed } from './fields/project-need.ts';
import { projectPeople } from './fields/project-people.ts';
import { projectPlan } from './fields/project-plan.ts';
import { projectRisk } from './fields/project-risk.ts';
import { strategy } from './fields/strategy.ts';

export const fields: FieldTexts = {
  ...portfolio,
  ...strategy,
  ...governance,
  ...council,
  ...capacity,
  ...meeting,
  ...project,
  ...projectIdentity,
  ...projectPeople,
  ...projectNeed,
  ...projectPlan,
  ...projectMoney,
  ...projectBenefits,
  ...projectRisk,
  ...projectAssurance,
  ...projectFollowUp,
  ...basicValues,
};

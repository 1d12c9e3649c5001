// The one list of rules about benefits, risks, alternatives and those who should have been asked.
import { agendaWithoutCaseNumber } from './agenda-without-case-number.ts';
import { alternativesWithoutChoice } from './alternatives-without-choice.ts';
import { alternativesWithoutZero } from './alternatives-without-zero.ts';
import { benefitNotSized } from './benefit-not-sized.ts';
import { benefitWithoutIndicator } from './benefit-without-indicator.ts';
import { benefitWithoutOwner } from './benefit-without-owner.ts';
import { budgetCutDiffers } from './budget-cut-differs.ts';
import { fixedPriceLarge } from './fixed-price-large.ts';
import { likelihoodAndProbability } from './likelihood-and-probability.ts';
import { measuresRaiseRisk } from './measures-raise-risk.ts';
import { riskNotAssessed } from './risk-not-assessed.ts';
import { riskWithoutOwner } from './risk-without-owner.ts';
import { riskWithoutTreatment } from './risk-without-treatment.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { sectorLeaderNotHeard } from './sector-leader-not-heard.ts';
import { submitterNotAllowed } from './submitter-not-allowed.ts';
import { surveyOnly } from './survey-only.ts';
import { systemReplacementAlone } from './system-replacement-alone.ts';
import { technologyOnly } from './technology-only.ts';
import { withdrawalNotChosen } from './withdrawal-not-chosen.ts';

export const benefitsAndRisksRules = {
  'benefit-without-owner': benefitWithoutOwner,
  'benefit-without-indicator': benefitWithoutIndicator,
  'benefit-not-sized': benefitNotSized,
  'withdrawal-not-chosen': withdrawalNotChosen,
  'budget-cut-differs': budgetCutDiffers,
  'risk-without-owner': riskWithoutOwner,
  'risk-without-treatment': riskWithoutTreatment,
  'risk-not-assessed': riskNotAssessed,
  'likelihood-and-probability': likelihoodAndProbability,
  'measures-raise-risk': measuresRaiseRisk,
  'technology-only': technologyOnly,
  'system-replacement-alone': systemReplacementAlone,
  'alternatives-without-zero': alternativesWithoutZero,
  'alternatives-without-choice': alternativesWithoutChoice,
  'sector-leader-not-heard': sectorLeaderNotHeard,
  'agenda-without-case-number': agendaWithoutCaseNumber,
  'submitter-not-allowed': submitterNotAllowed,
  'fixed-price-large': fixedPriceLarge,
  'survey-only': surveyOnly,
} as const;

export type BenefitsAndRisksArguments = ArgumentsOf<typeof benefitsAndRisksRules>;

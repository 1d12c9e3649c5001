// The rules about values that contradict each other, their scale or the calendar.
import { balanceImpossible } from './balance-impossible.ts';
import { dateInFuture } from './date-in-future.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { duplicateYear } from './duplicate-year.ts';
import { elementsNot100 } from './elements-not-100.ts';
import { estimateOutOfOrder } from './estimate-out-of-order.ts';
import { localField } from './local-field.ts';
import { matrixSize } from './matrix-size.ts';
import { milestoneOutsidePeriod } from './milestone-outside-period.ts';
import { organisationNumberChecksum } from './organisation-number-checksum.ts';
import { principleWithoutReason } from './principle-without-reason.ts';
import { riskLevelOutsideScale } from './risk-level-outside-scale.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { scoreOutsideScale } from './score-outside-scale.ts';
import { scoreWithoutReason } from './score-without-reason.ts';
import { sharesNot100 } from './shares-not-100.ts';
import { spanOutOfOrder } from './span-out-of-order.ts';
import { unknownBalanceValue } from './unknown-balance-value.ts';
import { unknownSeverity } from './unknown-severity.ts';
import { weightsMissing } from './weights-missing.ts';
import { weightsUnusable } from './weights-unusable.ts';

export const consistencyRules = {
  'balance-impossible': balanceImpossible,
  'date-in-future': dateInFuture,
  'dates-out-of-order': datesOutOfOrder,
  'duplicate-year': duplicateYear,
  'elements-not-100': elementsNot100,
  'estimate-out-of-order': estimateOutOfOrder,
  'local-field': localField,
  'matrix-size': matrixSize,
  'milestone-outside-period': milestoneOutsidePeriod,
  'organisation-number-checksum': organisationNumberChecksum,
  'principle-without-reason': principleWithoutReason,
  'risk-level-outside-scale': riskLevelOutsideScale,
  'score-outside-scale': scoreOutsideScale,
  'score-without-reason': scoreWithoutReason,
  'shares-not-100': sharesNot100,
  'span-out-of-order': spanOutOfOrder,
  'unknown-balance-value': unknownBalanceValue,
  'unknown-severity': unknownSeverity,
  'weights-missing': weightsMissing,
  'weights-unusable': weightsUnusable,
} as const;

export type ConsistencyArguments = ArgumentsOf<typeof consistencyRules>;

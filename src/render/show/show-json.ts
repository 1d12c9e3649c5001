// One card for programs: what is worked out about it, and the card as it stands. Codes and raw numbers, null for what is unknown.
import type { Card } from '../../core/model/portfolio.ts';
import type { TreatmentView } from '../../view/council/treatment-view.ts';
import type { ProjectPage } from '../../view/report/project-page-view.ts';
import { rawNumbers } from '../raw-numbers.ts';

export function showJson({ id, file, rank, money, findings, treatment }: ProjectPage, card: Card): string {
  const { rank: place, value, riskAdjusted, success, outside, frame, lines } = rank;
  const { total, p50, p85, npv, netBenefitRatio, paybackYear, breakEven } = money;
  return `${JSON.stringify(
    {
      schema: 1,
      id,
      file,
      findings,
      ranking: {
        rank: place,
        value,
        riskAdjusted,
        success,
        outside,
        frame,
        contributions: Object.fromEntries(lines.map(({ criterion, contribution }) => [criterion, contribution])),
      },
      money: { cost: total.planned, funding: total.funding, p50, p85, npv, netBenefitRatio, paybackYear, breakEven },
      treatment: treatment && treatmentJson(treatment),
      card,
    },
    rawNumbers,
    2,
  )}\n`;
}

function treatmentJson({ type, opens, amount, because, steps, next, hearings, lacks }: TreatmentView) {
  return {
    type,
    opens,
    amount,
    because,
    steps,
    next,
    hearings: hearings.map(({ party, heard, missing }) => ({ party, heard, missing })),
    lacks: lacks.map(({ code, args }) => ({ code, args })),
  };
}

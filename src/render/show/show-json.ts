// One card for programs: what is worked out about it, and the card as it stands. Codes and raw numbers, null for what is unknown.
import type { Card } from '../../core/model/portfolio.ts';
import type { ProjectPage } from '../../view/report/project-page-view.ts';
import { rawNumbers } from '../raw-numbers.ts';

export function showJson({ id, file, rank, money, findings }: ProjectPage, card: Card): string {
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
      card,
    },
    rawNumbers,
    2,
  )}\n`;
}

// The ranking for programs: a public interface, version 1 (schemas/output.schema.json). Codes and raw numbers, null for what is unknown.
import type { RankedProject } from '../../core/rank/ranking.ts';
import type { RankView } from '../../view/rank-view.ts';
import { rawNumbers } from '../raw-numbers.ts';
import { robustJson } from './robust-json.ts';

export function rankJson({ ranking, robust }: RankView): string {
  const answer = {
    schema: 1,
    projects: ranking.projects.map(toJson),
    ...(robust === null ? {} : { robust: robustJson(robust) }),
  };
  return `${JSON.stringify(answer, rawNumbers, 2)}\n`;
}

function toJson(project: RankedProject): object {
  return {
    id: project.id,
    title: project.title,
    rank: project.rank,
    value: project.value,
    riskAdjusted: project.riskAdjusted,
    success: project.success,
    contributions: Object.fromEntries(
      project.contributions.map(({ criterion, contribution }) => [criterion, contribution]),
    ),
    valuePerMillion: project.valuePerMillion,
    riskAdjustedPerMillion: project.riskAdjustedPerMillion,
    npv: project.npv,
    netBenefitRatio: project.netBenefitRatio,
    cost: project.cost,
    p50: project.p50,
    p85: project.p85,
    outside: project.outside,
    incomplete: project.incomplete,
  };
}

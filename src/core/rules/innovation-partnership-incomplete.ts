// Promises that an innovation partnership has what makes it one: a need, the top management behind it, a largest value, and points where
// one may stop (seed rule 62).
import { rulesOf } from '../economics/funding-rules.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Card, Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type Lack = 'problem' | 'top_management' | 'max_value' | 'above_cap' | 'stop_points';

type InnovationPartnershipIncompleteArguments = {
  readonly lacks: readonly Lack[];
  readonly stopPoints: number;
  /** Whole units of the currency; null when there is none. */
  readonly value: number | null;
  readonly cap: number | null;
};

const fewestStopPoints = 2;
/** What Innovasjon Norge shares the risk of, where governance.yaml does not say. */
const usualCap = 15_000_000;

export const innovationPartnershipIncomplete = defineRule<
  'innovation-partnership-incomplete',
  InnovationPartnershipIncompleteArguments
>({
  code: 'innovation-partnership-incomplete',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const { file, card } of liveProjects(portfolio)) {
      if (card.contract?.form !== 'innovation_partnership') continue;
      const facts = {
        stopPoints: stopPointsOf(card),
        value: card.contract.max_value ?? null,
        cap: capOf(portfolio, card, today),
      };
      const lacks = lacksOf(card, facts);
      if (lacks.length > 0) yield { place: valuePlace(file, ['contract', 'form']), args: { lacks, ...facts } };
    }
  },
});

function lacksOf(
  { need, anchoring }: Card,
  { stopPoints, value, cap }: Omit<InnovationPartnershipIncompleteArguments, 'lacks'>,
): readonly Lack[] {
  return [
    ...(need?.problem ? [] : (['problem'] as const)),
    ...(anchoring?.top_management?.heard ? [] : (['top_management'] as const)),
    ...(value === null ? (['max_value'] as const) : []),
    ...(value !== null && cap !== null && value > cap ? (['above_cap'] as const) : []),
    ...(stopPoints < fewestStopPoints ? (['stop_points'] as const) : []),
  ];
}

function stopPointsOf({ time }: Card): number {
  return [...(time?.milestones ?? []), ...(time?.deliveries ?? [])].filter((each) => each?.stop_point).length;
}

/** Only money from the scheme has a cap; a partnership that pays for itself has none. */
function capOf(portfolio: Portfolio, { funding = [] }: Card, today: string): number | null {
  const line = funding.find((each) => each?.source === 'innovation_partnership' && each.status !== 'refused');
  if (!line) return null;
  const caps = rulesOf(portfolio, line.source, line.applied ?? today).flatMap(({ cap, max }) => cap ?? max ?? []);
  return caps.length > 0 ? Math.max(...caps) : usualCap;
}

// What happens to the whole portfolio when costs grow and benefits fail as they have done for others (Flyvbjerg's figures for IT).
import type { EconomicsSettings } from './economics-settings.ts';
import type { Scaling } from './present-values-of.ts';
import type { ProjectEconomics } from './project-economics.ts';
import { stressedNpv } from './sensitivity.ts';

export interface StressedProject {
  readonly id: string;
  readonly economics: ProjectEconomics;
}

/** Amounts in whole units of the currency. */
export interface StressLine {
  readonly kind: 'plan' | 'cost' | 'one_project' | 'benefit';
  /** Percent: what is added to the cost, or the part of the benefit that comes. 0 for the plan. */
  readonly percent: number;
  /** Remaining project cost, undiscounted. */
  readonly cost: number;
  /** What it is above the plan. */
  readonly extra: number;
  /** Net present value of all the projects. */
  readonly npv: number;
}

export interface PortfolioStress {
  /** Ids of the projects that are counted: those whose cost and benefit are both known. */
  readonly counted: readonly string[];
  /** The project with the most cost left, whose overrun alone is tried out. */
  readonly largest: string | null;
  readonly lines: readonly StressLine[];
}

const costOverruns = [10, 41, 67, 200] as const;
const worstOverrun = 447;
const benefitShares = [75, 50, 25] as const;

export function portfolioStress(projects: readonly StressedProject[], settings: EconomicsSettings): PortfolioStress {
  const counted = projects.filter(({ economics }) => economics.costKnown && economics.benefitKnown);
  const largest = counted.reduce<StressedProject | null>(
    (most, each) => (most && costOf(most) >= costOf(each) ? most : each),
    null,
  );
  const line = (
    kind: StressLine['kind'],
    percent: number,
    scaling: (project: StressedProject) => Scaling,
  ): StressLine => {
    const cost = sum(counted.map((each) => Math.round(costOf(each) * (scaling(each).projectCost ?? 1))));
    const npv = sum(counted.map((each) => stressedNpv(each.economics.years, settings, scaling(each))));
    return { kind, percent, cost, extra: cost - sum(counted.map(costOf)), npv };
  };
  const overrun = (percent: number): Scaling => ({ projectCost: (100 + percent) / 100 });
  return {
    counted: counted.map(({ id }) => id),
    largest: largest?.id ?? null,
    lines:
      counted.length === 0
        ? []
        : [
            line('plan', 0, () => ({})),
            ...costOverruns.map((percent) => line('cost', percent, () => overrun(percent))),
            line('one_project', worstOverrun, ({ id }) => (id === largest?.id ? overrun(worstOverrun) : {})),
            ...benefitShares.map((percent) => line('benefit', percent, () => ({ benefit: percent / 100 }))),
          ],
  };
}

function costOf({ economics }: StressedProject): number {
  return sum(economics.years.map(({ projectCost }) => projectCost));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

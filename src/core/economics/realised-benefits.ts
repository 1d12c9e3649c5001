// What benefits have given in money, year by year and organisation: against what was planned, and against what the budget took.
import type { Benefit } from '../../generated/card-types.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { groupedBy } from '../model/grouped-by.ts';
import type { Project } from '../model/portfolio.ts';
import { countedBenefits } from './counted-benefits.ts';

/** Amounts in whole units of the currency. */
export interface RealisedYear {
  readonly year: number;
  /** Id of the organisation whose budget or people the benefits are in; null for citizens and businesses. */
  readonly organisation: string | null;
  readonly planned: number;
  /** Of the benefits that have told; null when none has. */
  readonly realised: number | null;
  /** What the benefits that have told were planned to give. */
  readonly plannedOfTold: number;
  readonly cut: number;
  /** What the budget took from the benefits that have told. */
  readonly cutOfTold: number;
  /** Benefits with a plan for the year, and how many of them have not told what came. */
  readonly benefits: number;
  readonly untold: number;
}

/** `year` is the first that is not over; it counts only where somebody has told. By year, then organisation. */
export function realisedBenefits(
  projects: readonly Project[],
  sharing: ReadonlySet<string>,
  year: number,
): readonly RealisedYear[] {
  const lines = projects.flatMap((project) =>
    countedBenefits(project, sharing).counted.flatMap((benefit) => linesOf(benefit, project, year)),
  );
  const groups = groupedBy(lines, (line) => `${line.year}\n${line.organisation ?? ''}`);
  return [...groups.values()]
    .flatMap((group) => rowOf(group))
    .sort((a, b) => a.year - b.year || byCodePoint(a.organisation ?? '\uffff', b.organisation ?? '\uffff'));
}

interface BenefitLine {
  readonly year: number;
  readonly organisation: string | null;
  readonly planned: number;
  readonly realised: number | null;
  readonly cut: number;
}

function linesOf(benefit: Benefit, { card }: Project, currentYear: number): readonly BenefitLine[] {
  const outside = benefit.arena === 'business' || benefit.arena === 'citizens';
  const organisation = outside ? null : (benefit.organisation ?? card.owner?.organisation ?? null);
  return benefitYears(benefit)
    .filter(({ year, realised }) => year < currentYear || (year === currentYear && realised !== null))
    .map((line) => ({ ...line, organisation }));
}

/** Plan, result and cut of each year that a benefit says something about, the first year first. */
export function benefitYears({
  annual = [],
  budget_cut: cuts = [],
}: Benefit): readonly Omit<BenefitLine, 'organisation'>[] {
  const years = new Set([...annual, ...cuts].flatMap((line) => line?.year ?? []));
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const ofYear = annual.filter((line) => line?.year === year);
      const told = ofYear.flatMap(({ realised }) => realised ?? []);
      return {
        year,
        planned: sum(ofYear.map(({ amount = 0 }) => amount)),
        realised: told.length === 0 ? null : sum(told),
        cut: sum(cuts.flatMap((line) => (line?.year === year ? (line.amount ?? 0) : []))),
      };
    });
}

function rowOf(lines: readonly BenefitLine[]): readonly RealisedYear[] {
  const [first] = lines.filter(({ planned, realised, cut }) => planned !== 0 || realised !== null || cut !== 0);
  if (!first) return [];
  const told = lines.filter(({ realised }) => realised !== null);
  const counted = lines.filter(({ planned, realised }) => planned !== 0 || realised !== null);
  return [
    {
      year: first.year,
      organisation: first.organisation,
      planned: sum(lines.map(({ planned }) => planned)),
      realised: told.length === 0 ? null : sum(told.map(({ realised }) => realised ?? 0)),
      plannedOfTold: sum(told.map(({ planned }) => planned)),
      cut: sum(lines.map(({ cut }) => cut)),
      cutOfTold: sum(told.map(({ cut }) => cut)),
      benefits: counted.length,
      untold: counted.length - told.length,
    },
  ];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

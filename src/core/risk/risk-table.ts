// What the levels of likelihood and consequence stand for: strategy.yaml's table, else the suggested one. Every report prints it.
import type { RiskScaleStep, Strategy } from '../../generated/card-types.ts';

export interface RiskLevel {
  readonly level: number;
  readonly label: string | null;
  /** Probability, or share of the benefit that is lost. */
  readonly value: number;
}

export interface RiskTable {
  /** Lowest level first. */
  readonly likelihood: readonly RiskLevel[];
  readonly consequence: readonly RiskLevel[];
}

const suggestedLikelihood = [0.05, 0.2, 0.4, 0.65, 0.9];
const suggestedLoss = [0.02, 0.1, 0.25, 0.5, 1];
const fiveSteps: readonly RiskScaleStep[] = [1, 2, 3, 4, 5].map((level) => ({ level }));

export function riskTable({ risk = {} }: Strategy): RiskTable {
  return {
    likelihood: levelsOf(risk.likelihood ?? fiveSteps, suggestedLikelihood),
    consequence: levelsOf(risk.consequence ?? fiveSteps, suggestedLoss),
  };
}

export function valueOfLevel(levels: readonly RiskLevel[], level: number): number | null {
  return levels.find((each) => each.level === level)?.value ?? null;
}

function levelsOf(steps: readonly RiskScaleStep[], suggested: readonly number[]): readonly RiskLevel[] {
  const sorted = steps.filter(({ level }) => level !== undefined).sort((a, b) => a.level - b.level);
  return sorted.map(({ level, label, value }, index) => ({
    level,
    label: label ?? null,
    value: value ?? suggestedAt(suggested, index / (sorted.length - 1)),
  }));
}

// A scale of another length than five reads the suggested values along straight lines, from lowest to highest.
function suggestedAt(suggested: readonly number[], share: number): number {
  const position = (Number.isFinite(share) ? share : 0) * (suggested.length - 1);
  const index = Math.min(Math.floor(position), suggested.length - 2);
  const [low = 0, high = 0] = suggested.slice(index, index + 2);
  return low + (position - index) * (high - low);
}

// The smallest amount of weight to move, from which criteria to which, before the one behind draws level.
import { weightedSum } from './tipping-weights.ts';

// A lead this small, in points, is what is left of adding in another order.
const noise = 1e-9;

export interface WeightMove {
  /** Indexes of criteria. */
  readonly from: number;
  readonly to: number;
  /** Share of all weight. */
  readonly amount: number;
}

export interface WeightShift {
  readonly moves: readonly WeightMove[];
  readonly total: number;
}

/**
 * d = v_A − v_B per criterion, A leading. All weight goes to the criterion that speaks most for B, and is taken first where it
 * speaks most for A: each moved share lowers the lead by d_from − d_to, so greedy is smallest. null when no weights let B pass.
 */
export function smallestShift(weights: readonly number[], differences: readonly number[]): WeightShift | null {
  let lead = weightedSum(weights, differences);
  const to = differences.indexOf(Math.min(...differences));
  const lowest = differences[to] ?? 0;
  if (lead <= noise) return { moves: [], total: 0 };
  if (lowest >= 0) return null;
  const moves: WeightMove[] = [];
  for (const from of byFallingDifference(differences, to)) {
    const gain = (differences[from] ?? 0) - lowest;
    const amount = Math.min(weights[from] ?? 0, lead / gain);
    if (lead <= noise || gain <= 0 || amount === 0) continue;
    moves.push({ from, to, amount });
    lead = amount * gain >= lead ? 0 : lead - amount * gain;
  }
  return { moves, total: moves.reduce((sum, { amount }) => sum + amount, 0) };
}

function byFallingDifference(differences: readonly number[], except: number): readonly number[] {
  const indexes = differences.map((_, index) => index).filter((index) => index !== except);
  return indexes.sort((a, b) => (differences[b] ?? 0) - (differences[a] ?? 0) || a - b);
}

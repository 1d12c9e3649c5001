// The words that say why a project stands where it does, and why one stands before another.

import type { FrameMark } from '../core/rank/frame-line.ts';
import type { NotRankedBecause, Outside } from '../core/rank/standing.ts';
import type { Speak } from './speak.ts';

export interface WhyWords {
  /** "Innbyggerportal er nr. 6 av 21". */
  place(project: string, rank: number, of: number): string;
  withoutPlace(project: string): string;
  possiblePlaces(best: number, worst: number): string;
  /** Value before and after risk. */
  valueAndRisk(args: { value: string; riskAdjusted: string; taken: string; share: string }): string;
  valueOnly(value: string): string;
  outside: Readonly<Record<Outside, string>>;
  frame: Readonly<Record<Exclude<FrameMark, 'first' | 'unscored'>, string>>;
  readonly contributionsTitle: string;
  readonly criterion: string;
  readonly score: string;
  readonly weight: string;
  readonly contribution: string;
  readonly reason: string;
  readonly means: string;
  scoreOf(score: string, top: string): string;
  readonly sum: string;
  readonly scoreMissing: string;
  readonly riskTitle: string;
  readonly noRisk: string;
  threat(args: { risk: string; probability: string; loss: string; afterMeasures: boolean }): string;
  factor(args: { factor: string; score: string }): string;
  independent(share: string): string;
  unassessed(risks: readonly string[]): string;
  readonly neighboursTitle: string;
  above(project: string, distance: string): string;
  below(project: string, distance: string): string;
  readonly moneyTitle: string;
  /** null: unknown. */
  money(args: { cost: string | null; npv: string | null; p50: string | null; p85: string | null }): string;
  nextStep(a: string, b: string): string;

  /** "A leder over B med 1,4": by how much, as the list ranks. */
  leads(leader: string, other: string, lead: string): string;
  level(a: string, b: string): string;
  places(a: string, rankA: number, b: string, rankB: number): string;
  readonly differenceTitle: string;
  readonly difference: string;
  /** Points 0–100 on one criterion, as the list counts them. */
  differenceMeans(riskCounts: boolean): string;
  /** How much weight from which criteria, and the one that gets it. */
  moves(
    args: { parts: readonly { amount: string; from: string }[]; to: string; other: string; leader: string },
    speak: Speak,
  ): string;
  readonly moveIsSmall: string;
  readonly moveIsLarge: string;
  neverPasses(leader: string, other: string): string;
  readonly tippingTitle: string;
  tipping(args: { criterion: string; weight: string; tipping: string; isHigher: boolean; other: string }): string;
  readonly noTipping: string;
  readonly beforeRiskTitle: string;
  beforeRiskSame(leader: string, other: string, lead: string): string;
  beforeRiskOther(leader: string, other: string, lead: string): string;
  readonly beforeRiskLevel: string;
  /** Why one that was asked for is not in the list; continues the sentence "… er ikke med i prioriteringen: ". */
  readonly because: Readonly<Record<NotRankedBecause | 'area' | 'unreadable', string>>;
  missingScores(criteria: readonly string[]): string;
}

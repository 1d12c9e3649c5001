// The words that say how sure the choice is: other weights, members' own, missing scores and cost. Numbers come as text.
import type { WeightDrawing } from '../core/robust/weight-draws.ts';
import type { ChoiceLabel } from '../core/select/explain/best-over-weights.ts';

export interface SelectSureWords {
  readonly title: string;
  readonly drawn: Readonly<Record<WeightDrawing, (draws: string) => string>>;
  /** `sets`: how many nothing beats on every criterion at once; null when the best was found anew for every draw. */
  how(sets: string | null): string;
  readonly columns: {
    readonly share: string;
    readonly standing: string;
    readonly needed: string;
    readonly flips: string;
    readonly missing: string;
  };
  readonly labels: Readonly<Record<ChoiceLabel, string>>;
  readonly setsTitle: string;
  /** `share`: "92 av 100". */
  sameSet(share: string): string;
  sameProjects(share: string): string;
  otherSet(args: { share: string; out: string | null; in: string | null }): string;
  /** `error`: of 100; null when every draw gave the same. */
  basis(args: { seed: number; error: string | null }): string;
  /** Nothing else can be best: it holds for all weights, drawn or not. */
  readonly certain: string;
  readonly membersTitle: string;
  /** `members`: how many got an answer. */
  inAll(projects: string, members: number): string;
  disputed(args: { project: string; count: number; members: number }): string;
  inNone(projects: string, members: number): string;
  readonly membersAgree: string;
  /** One member alone has nobody to disagree with. */
  oneMember(name: string, projects: string): string;
  unanswered(names: string): string;
  readonly askTitle: string;
  readonly askMeans: string;
  fitsAnyway(projects: string): string;
  cannotBeChosen(projects: string): string;
  /** Time was up. */
  neededUnknown(projects: string): string;
  readonly cost: {
    readonly title: string;
    /** Said first when it was asked for: what the choice is made with. */
    confidence(percent: number): string;
    range(args: { planned: string; p50: string; p85: string }): string;
    between(low: string, high: string): string;
    readonly means: string;
    /** What it takes beyond the plan in 85 of 100 cases. */
    more(amount: string): string;
    reserve(args: { reserve: string; covered: 'always' | 'independent' | 'never' }): string;
    readonly noReserve: string;
    readonly noneRanged: string;
    withoutRange(projects: string): string;
    withoutCost(projects: string): string;
    readonly tail: string;
  };
}

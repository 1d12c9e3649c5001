// The words that say how sure the order of the list is. Numbers come as text, names as they stand in the files.
import type { WeightDrawing } from '../core/robust/weight-draws.ts';

export interface RobustWords {
  readonly title: string;
  /** How the weights were drawn. `draws`: "10 000". */
  readonly drawn: Readonly<Record<WeightDrawing, (draws: string) => string>>;
  /** How many scores have a span, and how many are missing. */
  spans(count: number): string;
  missing(count: number): string;
  /** Projects without a single score, which take no part. */
  unscored(count: number): string;
  readonly columns: {
    inTop(top: number): string;
    readonly mostLikely: string;
    readonly usual: string;
    readonly inside: string;
    readonly inTopHalf: string;
    readonly places: string;
    readonly member: string;
    readonly byOrder: string;
  };
  columnsMean(top: number): string;
  /** "92 av 100", and where rounding would say never or always, less and more than that. */
  outOf100(count: number): string;
  readonly hardlyEver: string;
  readonly nearlyAlways: string;
  readonly uncertainTitle: string;
  readonly uncertainMeans: string;
  readonly noneUncertain: string;
  /** `share`: "56 av 100". */
  pair(a: string, b: string, share: string): string;
  /** After the pair: only one of them has room. */
  readonly acrossFrame: string;
  morePairs(count: number): string;
  readonly membersTitle: string;
  membersMean(args: { members: number; byFrame: boolean }): string;
  /** "4 av 7". */
  ofMembers(count: number, members: number): string;
  readonly membersAgree: string;
  readonly placesTitle: string;
  readonly weightsTitle: string;
  /** Names of members whose files cannot be used. */
  unusable(names: readonly string[]): string;
  moreProjects(count: number): string;
  /** `error`: "0,5", of 100. */
  basis(args: { seed: number; draws: string; error: string }): string;
}

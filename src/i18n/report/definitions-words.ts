// The words of the report's last chapter: what colours, marks and numbers mean, and what they are made with.

import type { FrameMark } from '../../core/rank/frame-line.ts';
import type { MatrixColour, RiskMode, WeightMethod } from '../../generated/card-types.ts';
import type { Speak } from '../speak.ts';

export interface DefinitionsWords {
  readonly title: string;
  readonly intro: string;
  readonly colours: {
    readonly title: string;
    /** Red means "fix fast", never "stop". */
    readonly red: string;
    readonly yellow: string;
    readonly green: string;
    readonly unknown: string;
    thresholds(given: { what: 'cost' | 'delay'; yellow: string; red: string }): string;
    maxAge(days: number): string;
    readonly colour: string;
    readonly meaning: string;
  };
  readonly value: {
    readonly title: string;
    readonly method: string;
    readonly criterion: string;
    readonly weight: string;
    readonly zero: string;
    readonly top: string;
    adopted(adopted: { date: string | null; body: string | null; case: string | null; scored: number }): string;
    readonly weightMethod: Readonly<Record<WeightMethod, string>>;
    readonly missing: string;
    readonly outside: string;
    readonly statutoryFirst: string;
    readonly marksTitle: string;
    readonly marks: Readonly<Record<FrameMark, string>>;
  };
  readonly risk: {
    readonly title: string;
    readonly mode: Readonly<Record<RiskMode, string>>;
    readonly decidedOnly: string;
    readonly level: string;
    readonly likelihood: string;
    readonly consequence: string;
    readonly matrixTitle: string;
    readonly corner: string;
    readonly matrixColours: Readonly<Record<MatrixColour, string>>;
    successFactors(rule: { count: boolean; loss: string }): string;
  };
  readonly money: {
    readonly title: string;
    readonly whole: string;
    priceYear(year: number): string;
    readonly formulas: readonly string[];
    discount(steps: readonly { year: number; rate: string }[], speak: Speak): string;
    convention(text: string): string;
    settings(given: { taxCost: string; horizon: number; baseYear: number; sensitivity: string }): string;
    withdrawal(rates: { labour: string; cash: string }): string;
    readonly planned: string;
    readonly ranges: string;
    readonly tail: string;
    ceilings(list: readonly string[], speak: Speak): string;
  };
  readonly made: {
    readonly title: string;
    today(date: string): string;
    commit(given: { hash: string; date: string }): string;
    readonly noCommit: string;
    readonly changed: string;
    draws(given: { draws: string; seed: number }): string;
    version(version: string): string;
    requirementSet(id: string): string;
    readonly same: string;
    /** Instead, when the clone lacks history. */
    readonly samePartial: string;
  };
}

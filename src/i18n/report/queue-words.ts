// The words about what awaits treatment, what has been decided, and how well the portfolio is steered.
import type { MandateLimit } from '../../core/council/secretariat-mandate.ts';
import type { PrerequisiteFacts, PrerequisiteName } from '../../core/model/prerequisite-facts.ts';
import type { Speak } from '../speak.ts';

export interface QueueWords {
  readonly title: string;
  readonly proposals: {
    readonly title: string;
    readonly intro: (counts: { all: number; onAgenda: number }) => string;
    readonly none: string;
    readonly project: string;
    readonly sectorLeader: string;
    readonly notHeard: string;
    readonly agenda: string;
    readonly notOnAgenda: string;
    readonly lacks: string;
    readonly complete: string;
    /** The same fault several times. */
    readonly remarks: string;
    left(count: number): string;
  };
  readonly halted: {
    readonly title: string;
    readonly none: string;
    readonly project: string;
    readonly reason: string;
    readonly noReason: string;
    readonly decided: string;
  };
  readonly conditions: {
    readonly title: string;
    none(met: number): string;
    intro(counts: { open: number; overdue: number; met: number }): string;
    readonly project: string;
    readonly condition: string;
    readonly due: string;
    readonly overdue: string;
    readonly notFollowedUp: string;
    readonly decision: string;
  };
  readonly decisions: {
    readonly title: string;
    readonly none: string;
    readonly date: string;
    readonly case: string;
    readonly about: string;
    readonly decision: string;
    readonly frame: string;
    readonly wholePortfolio: string;
    earlier(count: number): string;
  };
  readonly mandate: {
    readonly title: string;
    readonly none: string;
    limits(
      mandate: {
        adopted: string | null;
        case: string | null;
        types: readonly string[];
        perCase: string | null;
        perYear: string | null;
      },
      speak: Speak,
    ): string;
    used(use: { year: number; cases: number; used: string; left: string | null; without: number }): string;
    unused(year: number): string;
    /** `positions`: of the members whose time is told; null when nobody's is. `budget`: a year. */
    resources(secretariat: { members: number; told: number; positions: string | null; budget: string | null }): string;
    readonly beyond: Readonly<Record<MandateLimit, string>>;
    readonly amount: string;
  };
  readonly prerequisites: {
    readonly title: string;
    summary(counts: { met: number; all: number }): string;
    readonly name: string;
    readonly state: string;
    readonly because: string;
    readonly met: string;
    readonly notMet: string;
    readonly names: Readonly<Record<PrerequisiteName, string>>;
    readonly facts: { readonly [Name in PrerequisiteName]: (facts: PrerequisiteFacts[Name], speak: Speak) => string };
  };
  readonly knots: {
    readonly title: string;
    readonly intro: string;
    across(counts: { across: number; projects: number }): string;
    benefits(counts: { owned: number; benefits: number }): string;
    renewal(counts: { renewing: number; projects: number; percent: string }): string;
    readonly noProjects: string;
  };
  readonly learning: {
    readonly pilotsTitle: string;
    readonly noPilots: string;
    readonly pilot: string;
    readonly hypothesis: string;
    readonly outcome: string;
    readonly learned: string;
    overdue(date: string): string;
    until(date: string): string;
    readonly lessonsTitle: string;
    readonly noLessons: string;
  };
  readonly quality: {
    readonly title: string;
    summary(counts: { cards: number; errors: number; warnings: number; accepted: number }): string;
    readonly kind: string;
    readonly count: string;
    readonly cards: string;
    readonly severity: string;
    moreKinds(count: number): string;
    unreadable(ids: readonly string[], speak: Speak): string;
    readonly stale: string;
    unknownCost(counts: { without: number; live: number }): string;
    unknownEnd(counts: { without: number; live: number }): string;
    readonly acceptedTitle: string;
    readonly noneAccepted: string;
    readonly see: string;
  };
}

// What makes a project likely to succeed, and what may bring it down: success factors, contract, work across bodies, change and users.
import { isRiskyContract } from '../../../core/risk/success-factor-pattern.ts';
import { successFactorNames } from '../../../core/risk/success-factor-share.ts';
import type {
  Change,
  Collaboration,
  InvolvementLevel,
  PrincipleAnswer,
  SuccessFactorName,
} from '../../../generated/card-types.ts';
import { changeNeeds, recommendations } from '../balance-people-view.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageSuccess {
  readonly factors: readonly {
    readonly factor: SuccessFactorName;
    readonly score: number;
    readonly isWeak: boolean;
    readonly reason: string | null;
  }[];
  /** Names of those that have not been rated, when some have. */
  readonly unrated: readonly SuccessFactorName[];
  readonly riskyContract: { readonly supplier: string | null } | null;
  /** Organisations that take part; null for work that is not across bodies. */
  readonly across: number | null;
  readonly collaboration: readonly {
    readonly question: keyof Collaboration;
    readonly answer: PrincipleAnswer;
    readonly reason: string | null;
  }[];
  readonly change: readonly {
    readonly need: keyof Change;
    readonly score: number;
    readonly isWeak: boolean;
    readonly plan: string | null;
  }[];
  readonly users: {
    readonly level: InvolvementLevel;
    readonly number: number | null;
    readonly when: string | null;
    readonly isTooLittle: boolean;
  } | null;
}

const weakest = 2;

export function pageSuccess({ project: { card } }: PageFacts): PageSuccess {
  const rated = successFactorNames.flatMap((factor) => {
    const { score, reason = null } = card.success_factors?.[factor] ?? {};
    return score === undefined ? [] : [{ factor, score, isWeak: score <= weakest, reason }];
  });
  const participants = (card.participants ?? []).length;
  const { level, number = null, when = null } = card.trust?.user_involvement ?? {};
  return {
    factors: rated,
    unrated:
      rated.length === 0 ? [] : successFactorNames.filter((name) => !rated.some(({ factor }) => factor === name)),
    riskyContract: isRiskyContract(card) ? { supplier: card.contract?.suppliers?.[0] ?? null } : null,
    across: participants > 1 ? participants : null,
    collaboration: recommendations.flatMap((question) => {
      const { answer, reason = null } = card.collaboration?.[question] ?? {};
      return answer === undefined ? [] : [{ question, answer, reason }];
    }),
    change: changeNeeds.flatMap((need) => {
      const { score, plan = null } = card.change?.[need] ?? {};
      return score === undefined ? [] : [{ need, score, isWeak: score <= weakest, plan }];
    }),
    users: level === undefined ? null : { level, number, when, isTooLittle: level === 'none' || level === 'survey' },
  };
}

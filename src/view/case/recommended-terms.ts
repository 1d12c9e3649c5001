// What the bodies before have recommended on: their conditions, which bind nobody until the body that decides has taken them up, and the
// frame that the last of them recommended.
import type { CaseBasis } from './case-basis.ts';

export interface RecommendedTerms {
  /** In the order of the bodies. `body`: its name. */
  readonly conditions: readonly { readonly body: string; readonly text: string; readonly due: string | null }[];
  /** Null when none of them gave one. */
  readonly frame: { readonly body: string; readonly amount: number } | null;
}

/** Of the bodies before the one that the paper is for. */
export function recommendedTerms({ treatment, body }: Pick<CaseBasis, 'treatment' | 'body'>): RecommendedTerms {
  const steps = treatment?.steps ?? [];
  const here = steps.findIndex((step) => step.body === body?.id);
  const before = steps.slice(0, here < 0 ? steps.length : here).filter(({ part }) => part === 'recommends');
  const frames = before.flatMap(({ name, done }) =>
    done?.decision.frame === undefined ? [] : [{ body: name, amount: done.decision.frame }],
  );
  return {
    conditions: before.flatMap(({ name, done }) =>
      (done?.decision.conditions ?? []).map(({ text, due }) => ({ body: name, text, due: due ?? null })),
    ),
    frame: frames.at(-1) ?? null,
  };
}

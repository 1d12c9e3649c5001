// What came of a decision, in words: an approval by a body that only recommends is a recommendation, wherever it is told.
import type { LesserApproval } from '../../core/council/judged-decisions.ts';
import type { Outcome } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';

/** With a capital letter; a dash where nothing is said. */
export function outcomeWords(
  outcome: Outcome | null | undefined,
  lesser: LesserApproval | null,
  { council, speak }: Pick<Catalogue, 'council' | 'speak'>,
): string {
  if (!outcome) return '–';
  const said = speak.choice(`outcome=${outcome}`);
  if (lesser === null) return said;
  if (lesser === 'worthless') return council.worthless(said);
  return outcome === 'approved_with_conditions' ? council.recommendedWithConditions : council.recommendedOutcome;
}

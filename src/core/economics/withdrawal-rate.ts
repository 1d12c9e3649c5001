// How much of a benefit is taken out of a public budget: labour-saving half, cash-releasing all, unless the strategy or the card says otherwise.
import type { Benefit } from '../../generated/card-types.ts';
import type { EconomicsSettings } from './economics-settings.ts';

/** Share from 0 to 1; 0 outside public budgets; null when it should be chosen and is not (counted as 0 until then). */
export function withdrawalRate(benefit: Benefit, { withdrawal }: EconomicsSettings): number | null {
  if (!isPublic(benefit)) return 0;
  if (benefit.withdrawal_rate !== undefined) return benefit.withdrawal_rate;
  if (benefit.class === 'labour_saving' || benefit.class === 'cash_releasing') return withdrawal[benefit.class];
  return null;
}

/** Benefits in public arenas can lower public budgets. A benefit without an arena is not counted as one, nor as anyone else's. */
export function isPublic({ arena }: Benefit): boolean {
  return arena === 'own' || arena === 'state' || arena === 'municipal';
}

/** False when nobody has said who gets it: then it is in no budget, and with nobody else either. */
export function hasArena({ arena }: Benefit): boolean {
  return arena !== undefined;
}

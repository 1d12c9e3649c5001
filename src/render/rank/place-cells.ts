// How the figures of a ranked project are written in a table: unknown is a dash, never a zero.
import type { RankedProject } from '../../core/rank/ranking.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RobustWords } from '../../i18n/robust-words.ts';
import type { Speak } from '../../i18n/speak.ts';

export const dash = '–';

/** Points 0–100, one decimal. */
export function pointsCell(points: number | null, { fixed }: Speak): string {
  return points === null ? dash : fixed(points, 1);
}

/** Millions, one decimal. */
export function millionsCell(amount: number | null, { millions }: Speak): string {
  return amount === null ? dash : millions(amount);
}

export function ratioCell(ratio: number | null, { fixed }: Speak): string {
  return ratio === null ? dash : fixed(ratio, 2);
}

/** Where the project stands against the frame; those outside prioritisation say why. */
export function frameCell({ frame, outside }: Pick<RankedProject, 'frame' | 'outside'>, { rank }: Catalogue): string {
  if (outside !== null) return rank.outside[outside];
  return frame === null ? dash : rank.marks[frame];
}

/** A distance between two that are ranked apart is never written as nothing. */
export function distanceText(points: number, { fixed, number }: Speak): string {
  return points > 0 && points < 0.05 ? number(points, 3) : fixed(points, 1);
}

/** "92 av 100". What happens at all is never written as never, and what may fail never as always. */
export function shareCell(share: number, { outOf100, hardlyEver, nearlyAlways }: RobustWords): string {
  const count = Math.round(100 * share);
  if (count === 0 && share > 0) return hardlyEver;
  return count === 100 && share < 1 ? nearlyAlways : outOf100(count);
}

/** A bar of a share, 0–100: full only for what always happens, and nothing only for what never does. */
export function shareBar(share: number): number {
  if (share === 0 || share === 1) return 100 * share;
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}

/** What something is at most, one decimal: never less than it is. */
export function upToCell(most: number, { fixed }: Speak): string {
  // What is left of binary fractions is no tenth.
  return fixed(Math.ceil(10 * most - 1e-9) / 10, 1);
}

/** "2–4", or "2" alone. */
export function spanCell(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

// The frames that were tried out with --frame YEAR=AMOUNT, and the seconds of --time-limit.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { type Call, listOption, textOption } from './call.ts';

/** Groups of digits may be parted by spaces, also by those that do not break. By year. */
const shape = /^\s*(\d{4})\s*=\s*(\d{1,15}|\d{1,3}(?:[ \u00A0\u202F]\d{3}){1,4})\s*$/;

/** `today`: ISO; a year before it cannot be chosen about. Throws PortfolioError `bad-frame`. */
export function frameWishes(call: Call, today: string): ReadonlyMap<number, number> {
  const frames = new Map<number, number>();
  for (const given of listOption(call, 'frame')) {
    const [, year, amount] = shape.exec(given) ?? [];
    if (year === undefined || amount === undefined) throw new PortfolioError('bad-frame', { given, because: 'form' });
    if (year < today.slice(0, 4)) throw new PortfolioError('bad-frame', { given, because: 'past' });
    if (frames.has(Number(year))) throw new PortfolioError('bad-frame', { given, because: 'twice' });
    frames.set(Number(year), Number(amount.replace(/\D/g, '')));
  }
  return new Map([...frames].sort(([a], [b]) => a - b));
}

/** null for as long as it takes. Throws PortfolioError `bad-time-limit`. */
export function timeLimitOf(call: Call): number | null {
  const given = textOption(call, 'timeLimit');
  if (given === null) return null;
  const seconds = /^\d{1,6}(?:[.,]\d{1,3})?$/.test(given) ? Number(given.replace(',', '.')) : 0;
  if (seconds <= 0) throw new PortfolioError('bad-time-limit', { given });
  return seconds;
}

// Promises that the strategy looks towards a picture of the future at least ten years ahead (seed rule 39).
import type { Strategy } from '../../generated/card-types.ts';
import { keyPlace, type Pointer, valuePlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

const horizon = 10;

export const futurePictureShort = defineRule({
  code: 'future-picture-short',
  severity: 'warning',
  *check(portfolio) {
    const { period, future_picture: picture } = portfolio.strategy;
    if (!period && !picture) return;
    const file = configurationFile(portfolio, 'strategy');
    const { to } = picture ?? {};
    if (to === undefined) {
      const place = keyPlace(file, placeOf(portfolio.strategy));
      yield { place, subject: ['future_picture', 'to'], args: { to: '', least: leastOf(portfolio.strategy), horizon } };
    } else if (period && to < period.from + horizon) {
      const place = valuePlace(file, ['future_picture', 'to']);
      yield { place, args: { to: String(to), least: leastOf(portfolio.strategy), horizon } };
    }
  },
});

function placeOf({ future_picture }: Strategy): Pointer {
  return future_picture ? ['future_picture'] : ['period'];
}

/** The first year that is far enough ahead; "" without a period. */
function leastOf({ period }: Strategy): string {
  return period?.from === undefined ? '' : String(period.from + horizon);
}

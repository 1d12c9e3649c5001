// In how many cases of 100 a year's frame is enough, in sentences that somebody who knows no statistics can read.
import type { YearCostCase, YearCostRange } from '../core/risk/year-cost-range.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { CaseShare } from '../i18n/cost-years-words.ts';

const nearlyAlways = 0.99;

/** One for each year, and one for all of those that nearly always hold. */
export function yearSentences(years: readonly YearCostRange[], catalogue: Catalogue): readonly string[] {
  const { costYears: words, speak } = catalogue;
  const safe = years.filter(isSafe);
  const others = years.flatMap((year) => (isSafe(year) ? [] : yearSentence(year, catalogue)));
  const list = speak.list(safe.map(({ year }) => String(year)));
  return safe.length === 0
    ? others
    : [
        ...others,
        words.safe(
          list,
          safe.some(({ reserve }) => reserve > 0),
        ),
      ];
}

function yearSentence(year: YearCostRange, { costYears: words }: Pick<Catalogue, 'costYears'>): readonly string[] {
  const frame = casesOf(year, 'frameHolds');
  if (frame === null) return [];
  const untouched = year.reserve > 0 ? casesOf(year, 'reserveUntouched') : null;
  return [words.holds({ year: String(year.year), frame, untouched })];
}

/** The year whose frame is least sure to be enough; nothing where all of them nearly always are. */
export function leastSureYear(
  years: readonly YearCostRange[],
  catalogue: Pick<Catalogue, 'costYears'>,
): readonly string[] {
  const unsure = years.filter((year) => year.frame !== null && !isSafe(year));
  const fewest = (year: YearCostRange) => casesOf(year, 'frameHolds')?.[0] ?? 0;
  const [least] = [...unsure].sort((a, b) => fewest(a) - fewest(b));
  return least ? yearSentence(least, catalogue) : [];
}

function isSafe({ independent, together }: YearCostRange): boolean {
  return [independent, together].every(({ reserveUntouched }) => (reserveUntouched ?? 0) >= nearlyAlways);
}

export type CaseKind = keyof Pick<YearCostCase, 'frameHolds' | 'reserveUntouched'>;

export function casesOf({ independent, together }: YearCostRange, kind: CaseKind): CaseShare | null {
  const [one, other] = [independent[kind], together[kind]];
  if (one === null || other === null) return null;
  return [wholeCases(Math.min(one, other)), wholeCases(Math.max(one, other))];
}

/** What happens at all is never written as never, and what may fail never as always. */
function wholeCases(share: number): number {
  return share === 0 || share === 1 ? 100 * share : Math.min(99, Math.max(1, Math.round(100 * share)));
}

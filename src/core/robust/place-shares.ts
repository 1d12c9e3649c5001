// What the counted places of one project say: how often it gets each, where it mostly stands, and how sure that is.

export interface PlaceShare {
  readonly place: number;
  /** Share of the draws, above 0. */
  readonly share: number;
  readonly standardError: number;
}

export interface TopShare {
  readonly top: number;
  readonly share: number;
  readonly standardError: number;
}

/** Only the places it got, the best first. */
export function placeShares(counts: Uint32Array, draws: number): readonly PlaceShare[] {
  const shares: PlaceShare[] = [];
  for (const [index, count] of counts.entries()) {
    const share = count / draws;
    if (count > 0) shares.push({ place: index + 1, share, standardError: standardError(share, draws) });
  }
  return shares;
}

/** Share of the draws in which it is among the `top` first. */
export function topShare(counts: Uint32Array, top: number, draws: number): TopShare {
  const share = counts.subarray(0, top).reduce((sum, count) => sum + count, 0) / draws;
  return { top, share, standardError: standardError(share, draws) };
}

export function expectedPlace(counts: Uint32Array, draws: number): number {
  return counts.reduce((sum, count, index) => sum + (index + 1) * count, 0) / draws;
}

/** The best of those it gets most often. */
export function mostLikelyPlace(counts: Uint32Array): number {
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
  return 1 + counts.indexOf(most);
}

export interface PlaceSpan {
  readonly from: number;
  readonly to: number;
}

/** At least 90 of 100 draws lie here, with at most 5 on either side. `counts`: one for each place. */
export function usualSpan(counts: Uint32Array, draws: number): PlaceSpan {
  let [from, to, before] = [counts.length, counts.length, 0];
  for (const [index, count] of counts.entries()) {
    const upTo = before + count;
    if (before * 20 <= draws && upTo * 20 > draws) from = index + 1;
    if (before * 20 < 19 * draws && upTo * 20 >= 19 * draws) to = index + 1;
    before = upTo;
  }
  return { from, to };
}

/** sqrt(p (1 − p) / N): how far a share is likely to be from what endlessly many draws would give. */
export function standardError(share: number, draws: number): number {
  return Math.sqrt((Math.max(0, share) * Math.max(0, 1 - share)) / draws);
}

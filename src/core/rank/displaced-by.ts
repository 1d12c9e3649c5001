// What carrying out one project means for the others within the frame: who loses their room, and when it has none itself, who took it. The
// frame line is walked again with the project taken first, and again without it; nothing else is moved. Of projects that exclude each other
// only one has room, unlike in the list, which counts them all.
import { yearOf } from '../economics/economics-settings.ts';
import { rivalsIn } from '../model/exclusive-pairs.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { isEnded } from '../model/stage.ts';
import { frameCandidates } from './frame-candidates.ts';
import { type FrameCandidate, type FrameMark, frameMarks } from './frame-line.ts';
import type { Ranking } from './ranking.ts';

export interface Displacement {
  /** Ids of projects up for choice that have room without it, and none when it is carried out. In the order of the list. */
  readonly pushesOut: readonly string[];
  /** How much too little is left of the frame when the list comes to it; empty when it fits, and for what is taken before the list. */
  readonly short: readonly { readonly year: number; readonly amount: number }[];
  /** The projects nearest above it that hold what it is short of; empty when it fits, or when all of them together hold too little. */
  readonly pushedOutBy: readonly string[];
}

type CostByYear = ReadonlyMap<number, number>;

/**
 * `instead`: what it costs per year if the answer is no; nothing when left out. Null when there is no frame, when the cost per year is
 * unknown, when the project is not in the list, and for the list of an area, which does not know what the others use.
 */
export type Displacer = (id: string, instead?: CostByYear) => Displacement | null;

/** What all projects of one ranking share is worked out once. */
export function displacedBy(portfolio: Portfolio, ranking: Ranking): Displacer {
  const all = withRivals(portfolio, frameCandidates(portfolio, ranking.projects));
  const marks = new Map(ranking.projects.map((each) => [each.id, each.frame]));
  return (id, instead = new Map()) => {
    const own = all.find((candidate) => candidate.id === id);
    const cost = own?.cost ?? null;
    if (ranking.area !== null || ranking.frame.years.length === 0 || !own || cost === null) return null;
    const walk = walker(portfolio, ranking, all, id);
    // With nothing to carry out, it stands in nobody's way.
    const [without, taken] = [walk(instead, instead.size > 0), walk(cost, true)];
    const pushesOut = all.flatMap((each) =>
      each.id !== id && hasRoom(without.get(each.id)) && !hasRoom(taken.get(each.id)) ? [each.id] : [],
    );
    if (own.first || hasRoom(marks.get(id))) return { pushesOut, short: [], pushedOutBy: [] };
    const chosen = all.slice(0, all.indexOf(own)).filter((each) => hasRoom(marks.get(each.id)));
    const left = leftAfter(ranking, chosen);
    return { pushesOut, short: shortOf(cost, left), pushedOutBy: nearestHolders(chosen, cost, left) };
  };
}

function withRivals({ projects }: Portfolio, all: readonly FrameCandidate[]): readonly FrameCandidate[] {
  const rivals = rivalsIn(projects.filter(({ card }) => !isEnded(card.status)));
  return all.map((each) => ({ ...each, rivals: rivals(each.id) }));
}

/** The marks of everyone when the project is taken first at a cost. */
function walker({ capacity }: Portfolio, { today }: Ranking, all: readonly FrameCandidate[], id: string) {
  return (cost: CostByYear, isCarriedOut: boolean): ReadonlyMap<string, FrameMark | null> =>
    frameMarks(
      all.map((each) => {
        if (each.id === id) return { ...each, first: true, cost };
        return isCarriedOut ? each : { ...each, rivals: (each.rivals ?? []).filter((rival) => rival !== id) };
      }),
      capacity.frames ?? [],
      yearOf(today),
    );
}

function hasRoom(mark: FrameMark | null | undefined): boolean {
  return mark === 'inside' || mark === 'fits';
}

/** What is left per year when the list comes to a project: the frame less what is bound, and less those above it that have room. */
function leftAfter({ frame }: Ranking, chosen: readonly FrameCandidate[]): CostByYear {
  return new Map(
    frame.years.map(({ year, frame: amount, reserve, usedFirst }) => [
      year,
      amount - reserve - usedFirst - chosen.reduce((sum, { cost }) => sum + (cost?.get(year) ?? 0), 0),
    ]),
  );
}

/** Years without a frame bind nobody. */
function shortOf(cost: CostByYear, left: CostByYear): Displacement['short'] {
  return [...cost].flatMap(([year, wanted]) => {
    const amount = wanted - Math.max(0, left.get(year) ?? Infinity);
    return wanted > 0 && amount > 0 ? [{ year, amount }] : [];
  });
}

/** From the project and upwards until what they hold is enough; those that hold nothing in the years it is short of are left out. */
function nearestHolders(chosen: readonly FrameCandidate[], cost: CostByYear, left: CostByYear): readonly string[] {
  const years = shortOf(cost, left).map(({ year }) => year);
  const holders: string[] = [];
  let rest = left;
  for (const { id, cost: held } of chosen.toReversed()) {
    if (!years.some((year) => (held?.get(year) ?? 0) > 0)) continue;
    holders.unshift(id);
    rest = new Map([...rest].map(([year, amount]) => [year, amount + (held?.get(year) ?? 0)]));
    if (shortOf(cost, rest).length === 0) return holders;
  }
  return [];
}

// Who came, went and passed between two lists: how many, and the nearest few of them. Lists of thousands are told about as fast as
// they are sorted, so no project is compared with every other.
import { countBelow } from './count-below.ts';
import { firstAtMost } from './first-at-most.ts';
import { runningCount } from './running-count.ts';

/** Projects that a project has met: how many, and the nearest of them in the order of the list. */
export interface Met {
  readonly count: number;
  /** At most `mostMet`. */
  readonly ids: readonly string[];
}

export interface Passings {
  /** Those that stood behind and now stand before it, and the other way. */
  readonly passedBy: Met;
  readonly passed: Met;
  /** Those before it that were not in the list then, and those that were and are no longer. */
  readonly newAhead: Met;
  readonly goneAhead: Met;
}

const mostMet = 5;
const nobody: Met = { count: 0, ids: [] };
export const noPassings: Passings = { passedBy: nobody, passed: nobody, newAhead: nobody, goneAhead: nobody };

/** A project with a number in both lists. */
export interface Stayed {
  readonly id: string;
  readonly was: number;
  readonly is: number;
}

/** A project with a number in one of them. */
export interface Placed {
  readonly id: string;
  readonly place: number;
}

export interface Lists {
  readonly stayed: readonly Stayed[];
  readonly came: readonly Placed[];
  readonly went: readonly Placed[];
}

/** Id -> whom it met, for those that have another place. */
export function passingsIn({ stayed, came, went }: Lists): ReadonlyMap<string, Passings> {
  const list = [...stayed].sort((a, b) => a.is - b.is);
  const meet = meetingsIn(list);
  const [cameAhead, wentAhead] = [aheadIn(came), aheadIn(went)];
  const moved = list.filter(({ was, is }) => was !== is);
  return new Map(
    moved.map((project) => {
      const { id, was, is } = project;
      return [id, { ...meet(project), newAhead: cameAhead(is), goneAhead: wentAhead(was) }];
    }),
  );
}

/** `list`: sorted by the places now. Projects are to be asked about in that order. */
function meetingsIn(list: readonly Stayed[]): (project: Stayed) => Pick<Passings, 'passed' | 'passedBy'> {
  const oldPlaces = list.map(({ was }) => was);
  const sorted = [...oldPlaces].sort((a, b) => a - b);
  const nextBehind = firstAtMost(oldPlaces);
  const nextAhead = firstAtMost(oldPlaces.map((place) => -place).reverse());
  const ahead = runningCount(sorted.at(-1) ?? 0);
  const idAt = (index: number) => (list[index] as Stayed).id;
  let start = 0;
  return ({ was, is }) => {
    for (; (list[start] as Stayed).is < is; start += 1) ahead.add(oldPlaces[start] as number);
    const stillAhead = ahead.below(was);
    const [passed, passedBy] = [
      few(start, (from) => nextBehind(from, was - 1)),
      few(list.length - start, (from) => nextAhead(from, -was)).map((fromEnd) => list.length - 1 - fromEnd),
    ];
    return {
      passed: { count: countBelow(sorted, was) - stillAhead, ids: passed.map(idAt) },
      passedBy: { count: start - stillAhead, ids: passedBy.reverse().map(idAt) },
    };
  };
}

function few(start: number, next: (from: number) => number | null): number[] {
  const found: number[] = [];
  for (let at = next(start); at !== null && found.length < mostMet; at = next(at + 1)) found.push(at);
  return found;
}

function aheadIn(list: readonly Placed[]): (place: number) => Met {
  const sorted = [...list].sort((a, b) => a.place - b.place);
  const places = sorted.map(({ place }) => place);
  return (place) => {
    const count = countBelow(places, place);
    return { count, ids: sorted.slice(Math.max(0, count - mostMet), count).map(({ id }) => id) };
  };
}

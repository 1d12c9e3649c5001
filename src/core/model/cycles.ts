// The circles in a graph: every node that stands in a circle is in at least one that is returned, each circle once.
import { knots } from './knots.ts';

type Edges = ReadonlyMap<string, readonly string[]>;

/** A tangled graph has more circles than anyone can read; the rest show themselves when these are broken. */
const mostPerKnot = 20;

/** Each circle begins and ends at its smallest node: ["a", "b", "a"]. */
export function cycles(edges: Edges): readonly (readonly string[])[] {
  return knots(edges).flatMap((knot) => cyclesIn(knot, edges));
}

function cyclesIn(knot: readonly string[], edges: Edges): readonly (readonly string[])[] {
  const members = new Set(knot);
  const covered = new Set<string>();
  const found: (readonly string[])[] = [];
  for (const start of knot) {
    if (covered.has(start) || found.length === mostPerKnot) continue;
    const cycle = shortestCycle(start, edges, members);
    for (const node of cycle) covered.add(node);
    found.push(fromSmallest(cycle));
  }
  return found;
}

/** Breadth first from a node until an edge leads back to it. */
function shortestCycle(start: string, edges: Edges, members: ReadonlySet<string>): readonly string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of edges.get(node) ?? []) {
      if (next === start) return pathTo(node, cameFrom);
      if (!members.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return [start];
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const path = [end];
  for (let node = cameFrom.get(end); node !== undefined; node = cameFrom.get(node)) path.push(node);
  return path.reverse();
}

function fromSmallest(cycle: readonly string[]): readonly string[] {
  const smallest = cycle.reduce((at, node, index) => (node < (cycle[at] ?? node) ? index : at), 0);
  const turned = [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
  return [...turned, ...turned.slice(0, 1)];
}

// The strongly connected parts of a graph with more than one node, by Kosaraju's two passes. No recursion: thousands of cards
// in one chain must not exhaust the stack.
import { byCodePoint } from './code-point-order.ts';

type Edges = ReadonlyMap<string, readonly string[]>;

/** Groups of nodes in which every node can be reached from every other; each sorted, ordered by their first node. */
export function knots(edges: Edges): readonly (readonly string[])[] {
  const backwards = reversed(edges);
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const start of finishingOrder(edges).reverse()) {
    const group = reachable(start, backwards, seen);
    if (group.length > 1) found.push(group.sort(byCodePoint));
  }
  return found.sort(([a = ''], [b = '']) => byCodePoint(a, b));
}

/** Nodes in the order in which a depth-first walk leaves them. */
function finishingOrder(edges: Edges): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const root of edges.keys()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const child = edges.get(top.node)?.[top.next++];
      if (child === undefined) order.push((path.pop() ?? top).node);
      else if (edges.has(child) && !seen.has(child)) {
        seen.add(child);
        path.push({ node: child, next: 0 });
      }
    }
  }
  return order;
}

function reachable(start: string, edges: Edges, seen: Set<string>): string[] {
  if (seen.has(start)) return [];
  seen.add(start);
  const group = [start];
  for (const node of group) {
    for (const next of edges.get(node) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      group.push(next);
    }
  }
  return group;
}

function reversed(edges: Edges): Edges {
  const backwards = new Map<string, string[]>([...edges.keys()].map((node) => [node, []]));
  for (const [from, targets] of edges) for (const to of targets) backwards.get(to)?.push(from);
  return backwards;
}

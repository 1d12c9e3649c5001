// Promises that no living cards wait for each other in a circle, in which none could ever begin.

import { cycles } from '../model/cycles.ts';
import { dependencyGraph } from '../model/dependency-graph.ts';
import type { Place } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const dependencyCycle = defineRule({
  code: 'dependency-cycle',
  severity: 'error',
  *check(portfolio) {
    const graph = dependencyGraph(portfolio);
    const edges = new Map([...graph].map(([id, waitsFor]) => [id, [...waitsFor.keys()]]));
    for (const path of cycles(edges)) {
      const [place, ...related] = path.slice(1).flatMap((id, index): Place[] => {
        const found = graph.get(path[index] ?? '')?.get(id);
        return found ? [found] : [];
      });
      if (place) yield { place, args: { path }, related };
    }
  },
});

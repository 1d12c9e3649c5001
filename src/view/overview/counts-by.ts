// How many projects have each of the values of something, in all and in each portfolio.
import { byCodePoint } from '../../core/model/code-point-order.ts';
import type { NamedProject } from '../../core/overview/named-portfolio.ts';

export interface Counted<Value> {
  readonly value: Value;
  readonly total: number;
  /** In the order of the portfolios. */
  readonly perPortfolio: readonly number[];
}

/** The most common first. A project that has a value twice has it once. */
export function countsBy<Project extends NamedProject, Value>(
  projects: readonly Project[],
  keys: readonly string[],
  valuesOf: (project: Project) => readonly Value[],
): readonly Counted<Value>[] {
  const found = new Map<Value, string[]>();
  for (const project of projects) {
    for (const value of new Set(valuesOf(project))) {
      const from = found.get(value);
      if (from === undefined) found.set(value, [project.from.key]);
      else from.push(project.from.key);
    }
  }
  return [...found]
    .map(([value, from]) => ({
      value,
      total: from.length,
      perPortfolio: keys.map((key) => from.filter((each) => each === key).length),
    }))
    .sort((a, b) => b.total - a.total || byCodePoint(String(a.value), String(b.value)));
}

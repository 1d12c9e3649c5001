// Who must be there: what is bound or wished in, and what those need, directly or through others.
import type { Program } from '../program/program.ts';

/** From one that is bound or wished in, down to the project itself: each needs the next. One id when it is so itself. */
export type NeededBy = readonly string[];

/** `supposed`: ids that are taken to be wished in as well. */
export function mustBe(program: Program, supposed: readonly string[] = []): ReadonlyMap<string, NeededBy> {
  const found = new Map<string, NeededBy>();
  const waiting: NeededBy[] = [...boundIds(program), ...wishedIds(program, 'forced'), ...supposed].map((id) => [id]);
  const needs = needsOf(program);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const id = next.at(-1) ?? '';
    if (found.has(id)) continue;
    found.set(id, next);
    for (const other of needs.get(id) ?? []) waiting.push([...next, other]);
  }
  return found;
}

export function wishedIds({ rows }: Program, kind: 'forced' | 'left_out'): readonly string[] {
  return rows.flatMap(({ meaning }) => (meaning.kind === kind && 'project' in meaning ? [meaning.project] : []));
}

function boundIds({ projects }: Program): readonly string[] {
  return projects.flatMap(({ id, bound }) => (bound === null ? [] : [id]));
}

function needsOf({ rows }: Program): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { meaning } of rows) {
    if (meaning.kind !== 'requires' && meaning.kind !== 'after') continue;
    needs.set(meaning.project, (needs.get(meaning.project) ?? new Set()).add(meaning.other));
  }
  return needs;
}

// The best sets side by side for programs: a public interface, version 1 (schemas/output.schema.json).
import type { ComparedColumn, ComparedView } from '../../view/select/compared-view.ts';
import { rawNumbers } from '../raw-numbers.ts';
import { shortageJson } from './shortage-json.ts';

export function comparedJson({ today, columns, rows }: ComparedView): string {
  const answer = {
    schema: 1,
    today,
    scenarios: columns.map(columnJson),
    differs: rows.flatMap(({ id, differs }) => (differs ? [id] : [])),
  };
  return `${JSON.stringify(answer, rawNumbers, 2)}\n`;
}

function columnJson({ kind, name, status, chosen, value, cost, shortages, ignored }: ComparedColumn): object {
  return {
    kind,
    name,
    status,
    chosen: chosen.map(({ project, start }) => ({ id: project, start })),
    value,
    cost,
    shortages: shortages.map(shortageJson),
    ignoredWishes: ignored.map(({ id, wish, because }) => ({ id, wish, because })),
  };
}

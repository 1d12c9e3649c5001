// Every change of one card, and what its sums became.
import type { Pointer } from '../model/diagnostic.ts';
import type { Project } from '../model/portfolio.ts';
import type { RiskTable } from '../risk/risk-table.ts';
import { cardTotals, type Total } from './card-totals.ts';
import type { Change } from './change.ts';
import { compareValues } from './compare-values.ts';
import { type ChangedThing, toChange } from './to-change.ts';

/** One card at one time: what its file holds, and what of it passed the schema. */
export interface CardState {
  readonly project: Project;
  readonly value: unknown;
  readonly riskTable: RiskTable;
}

export function compareCards(before: CardState, after: CardState): readonly Change[] {
  const thing: ChangedThing = { card: after.project.id, file: after.project.file, fileKind: 'project' };
  const differences = compareValues(before.value, after.value);
  if (differences.length === 0 && before.riskTable === after.riskTable) return renaming(thing, before, after);
  const totals = [before, after].map(({ project, riskTable }) => cardTotals(project.card, riskTable));
  return [
    ...renaming(thing, before, after),
    ...compareTotals(thing, totals[0] as Totals, totals[1] as Totals),
    ...differences.map((difference) => toChange(thing, difference)),
  ];
}

function renaming(thing: ChangedThing, before: CardState, after: CardState): readonly Change[] {
  if (before.project.id === after.project.id) return [];
  return [
    toChange(thing, { field: '', pointer: [], before: before.project.id, after: after.project.id, kind: 'renamed' }),
  ];
}

type Totals = ReadonlyMap<string, Total>;

function compareTotals(thing: ChangedThing, before: Totals, after: Totals): readonly Change[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields.flatMap((field) => {
    const [old, now] = [before.get(field), after.get(field)];
    const pointer = (now?.pointer ?? old?.pointer) as Pointer;
    if (field.startsWith('risks[')) return riskChange(thing, field, pointer, old, now);
    if (old?.value === now?.value) return [];
    return [toChange(thing, { field, pointer, before: old?.value ?? null, after: now?.value ?? null, total: true })];
  });
}

/** A threat that is new or gone is told by its own field. */
function riskChange(
  thing: ChangedThing,
  field: string,
  pointer: Pointer,
  old: Total | undefined,
  now: Total | undefined,
): readonly Change[] {
  if (!old || !now || (old.value === now.value && old.treated === now.treated)) return [];
  const moved = now.value > old.value ? 'raised' : now.value < old.value ? 'lowered' : null;
  const measures = now.treated ? 'treated' : 'untreated';
  const kind = old.treated !== now.treated ? measures : (moved ?? measures);
  return [toChange(thing, { field, pointer, before: old.value, after: now.value, total: true, kind })];
}

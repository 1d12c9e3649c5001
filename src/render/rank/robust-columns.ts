// How sure the order is, for spreadsheets: columns after those of the list, and one for each member's own list.
import type { RobustView } from '../../view/robust-view.ts';
import type { CsvValue } from '../csv/write-csv.ts';

interface RobustColumns {
  readonly header: readonly string[];
  cells(id: string): readonly CsvValue[];
}

export function robustColumns({ robust, rows, members }: RobustView): RobustColumns {
  const byId = new Map(rows.map(({ project }) => [project.id, project]));
  const judged = new Map((members?.rows ?? []).map((row) => [row.judged.id, row.judged]));
  const tops = robust.projects[0]?.tops ?? [];
  const names = members?.members.map(({ name }) => name) ?? [];
  return {
    header: [
      ...tops.map(({ top }) => `top${top}`),
      'mostLikelyPlace',
      'expectedPlace',
      'usualPlaces.from',
      'usualPlaces.to',
      ...(members === null ? [] : ['members.insideFrame', 'members.inTopHalf']),
      ...names.map((name) => `members.places.${name}`),
    ],
    cells: (id) => {
      const project = byId.get(id);
      const own = judged.get(id);
      return [
        ...tops.map((_, index) => project?.tops[index]?.share ?? null),
        project?.mostLikelyPlace ?? null,
        project?.expectedPlace ?? null,
        project?.usual.from ?? null,
        project?.usual.to ?? null,
        ...(members === null ? [] : [own?.inside ?? null, own?.inTopHalf ?? null]),
        ...names.map((_, index) => own?.places[index] ?? null),
      ];
    },
  };
}

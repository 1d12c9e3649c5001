// Rows of an exported table whose id somebody has emptied or changed: each has the title of a card whose own row is not in the table. Making a card
// of it would make the same project twice.
import { idPath } from '../core/exchange/exchange-columns.ts';
import { fold } from '../core/intake/read-choice.ts';
import { type Told, tell } from '../core/intake/told.ts';
import { exportCell } from '../core/merge/merge-export.ts';
import { byCodePoint } from '../core/model/code-point-order.ts';
import type { Project } from '../core/model/portfolio.ts';
import type { CardFiles } from './export-bases.ts';
import type { ExportSource, NamedRow } from './export-rows.ts';

export interface MovedIds {
  readonly moved: ReadonlySet<NamedRow>;
  readonly told: readonly Told[];
}

/** A row with an id of its own is somebody's new one unless the commit that it names is here and has no such card. */
export function movedIds(
  source: ExportSource,
  rows: readonly NamedRow[],
  bases: ReadonlyMap<string, CardFiles>,
  projects: readonly Project[],
): MovedIds {
  const taken = new Set(rows.map(({ id }) => id));
  const here = new Set(projects.map(({ id }) => id));
  const lost = (files: CardFiles): readonly Pick<Project, 'id' | 'card'>[] => [
    ...projects,
    ...[...files].map(([id, file]) => ({ id, card: file.value as Project['card'] })),
  ];
  const found = rows.flatMap((row) => {
    const files = bases.get(row.base);
    if (here.has(row.id) || files?.has(row.id) || (row.hasId && !files)) return [];
    const title = fold(exportCell(source, row.cells, 'title'));
    const ids = lost(files ?? new Map()).filter(({ id, card }) => !taken.has(id) && isCalled(card, title));
    const [id] = ids.map((each) => each.id).sort(byCodePoint);
    return id === undefined ? [] : [{ row, id }];
  });
  const column = source.columns.findIndex((each) => each?.path === idPath);
  const place = { column: column + 1, header: source.headings[column] ?? idPath };
  return {
    moved: new Set(found.map(({ row }) => row)),
    told: found.map(({ row: { row }, id }) => tell('moved-id', { id }, { row, ...place })),
  };
}

function isCalled(card: Project['card'], title: string): boolean {
  return title !== '' && typeof card?.title === 'string' && fold(card.title) === title;
}

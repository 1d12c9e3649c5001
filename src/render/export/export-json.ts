// The cards for programs: a public interface, version 1 (schemas/output.schema.json). Each card as its file says it.
import type { ExportView } from '../../view/export-view.ts';

export function exportJson({ name, area, provenance, projects, unreadable }: ExportView): string {
  const { commit, date, changed } = provenance;
  const document = {
    schema: 1,
    portfolio: name,
    area,
    commit,
    date,
    changed,
    projects: projects.map(({ id, card }) => ({ id, card })),
    unreadable,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

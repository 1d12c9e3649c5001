// The list for programs: a public interface, version 1 (schemas/output.schema.json). Codes and raw numbers, null for what is unknown.
import type { ListRow, ListView } from '../../view/list-view.ts';

export function listJson({ rows }: ListView): string {
  return `${JSON.stringify({ schema: 1, projects: rows.map(toJson) }, null, 2)}\n`;
}

function toJson({
  id,
  title,
  stage,
  status,
  form,
  category,
  owner,
  sector,
  cost,
  start,
  end,
  colour,
  reportDate,
}: ListRow): object {
  return { id, title, stage, status, form, category, owner, sector, cost, start, end, colour, reportDate };
}

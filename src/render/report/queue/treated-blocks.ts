// How much the bodies have treated, by half-year.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { TreatedHalfYear } from '../../../view/report/queue/treated-cases.ts';
import type { Blocks } from '../../blocks.ts';
import { heading, paragraph, table } from '../../build-blocks.ts';
import { numberColumns } from '../number-columns.ts';

export function treatedBlocks(treated: readonly TreatedHalfYear[], { report }: Catalogue): Blocks {
  if (treated.length === 0) return [];
  const words = report.followUp.treated;
  const rows = treated.map(({ year, half, meetings, cases, projects, organisations }) => [
    words.half(year, half),
    ...[meetings, cases, projects, organisations].map(String),
  ]);
  return [heading(4, words.title), paragraph(words.intro), table(numberColumns(words.columns), rows)];
}

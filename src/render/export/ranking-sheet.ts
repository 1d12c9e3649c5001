// What the tool has worked out about each project, in a sheet that cannot be edited by mistake: nothing here is read back.
import type { Sheet, SheetCell, SheetColumn } from '../../core/exchange/sheet.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { choiceLabel } from '../../i18n/choice-label.ts';
import type { ExportView, RankedRow } from '../../view/export-view.ts';
import { frameCell } from '../rank/place-cells.ts';

interface Worked {
  readonly heading: string;
  readonly shows: SheetColumn['shows'];
  readonly width: number;
  cell(row: RankedRow): SheetCell;
}

export function rankingSheet({ ranked }: ExportView, catalogue: Catalogue): Sheet {
  const columns = workedColumns(catalogue);
  return {
    name: catalogue.export.sheets.ranking,
    rows: [columns.map(({ heading }) => heading), ...ranked.map((row) => columns.map(({ cell }) => cell(row)))],
    layout: {
      columns: columns.map(({ width, shows }) => ({ width, shows })),
      headingRows: 1,
      headingColumns: 2,
      hiddenRows: 0,
      locked: true,
    },
  };
}

function workedColumns(catalogue: Catalogue): readonly Worked[] {
  const { columns } = catalogue.rank;
  const { id, worked } = catalogue.export;
  const { choices, fields } = catalogue;
  const money = (heading: string, cell: Worked['cell']): Worked => ({ heading, shows: 'money', width: 16, cell });
  const number = (heading: string, cell: Worked['cell']): Worked => ({ heading, shows: 'number', width: 12, cell });
  const text = (heading: string, width: number, cell: Worked['cell']): Worked => ({
    heading,
    shows: 'text',
    width,
    cell,
  });
  return [
    text(id, 24, ({ project }) => project.id),
    text(fields['project.title'][0], 40, ({ project }) => project.title),
    number(columns.rank, ({ project }) => project.rank),
    number(columns.value, ({ project }) => rounded(project.value, 1)),
    number(columns.riskAdjusted, ({ project }) => rounded(project.riskAdjusted, 1)),
    number(columns.success, ({ project }) => rounded(project.success, 2)),
    money(columns.cost, ({ project }) => project.cost),
    money(columns.p50, ({ project }) => project.p50),
    money(columns.p85, ({ project }) => project.p85),
    money(worked.benefit, ({ project }) => project.economics.presentValueBenefit),
    money(columns.npv, ({ project }) => project.npv),
    number(columns.netBenefitRatio, ({ project }) => rounded(project.netBenefitRatio, 2)),
    number(worked.risks, ({ risks }) => risks),
    text(worked.gravest, 18, ({ gravest }) => gravest && choiceLabel(choices, `matrix_colour=${gravest}`)),
    text(columns.frame, 18, ({ project: { frame, outside } }) =>
      frame === null && outside === null ? null : frameCell({ frame, outside }, catalogue),
    ),
  ];
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}

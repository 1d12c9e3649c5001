// The risk matrix as two tables, before and now, and a count of the colours.

import type { MatrixColour } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AxisLevel, MatrixCell, RiskMatrixView } from '../../view/report/risk-matrix-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, heading, paragraph, picture, table, type Words } from '../build-blocks.ts';
import { numberColumns } from './number-columns.ts';
import { riskSign, riskSigns } from './risk-sign.ts';

export function riskMatrixBlocks(view: RiskMatrixView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.risk.matrix;
  const counts = view.colours.map(({ colour, before, now }) => [riskSign(colour, speak), String(before), String(now)]);
  const notes = [
    ...(view.waitForDecision > 0 ? [words.wait(view.waitForDecision)] : []),
    ...(view.unplaced > 0 ? [words.unplaced(view.unplaced)] : []),
  ];
  return [
    heading(3, words.title),
    paragraph(words.how),
    table(numberColumns(words.columns), counts),
    ...(notes.length > 0 ? [bullets(notes)] : []),
    heading(4, words.beforeTitle),
    matrixPicture(view, 'before', catalogue),
    matrixTable(view, 'before', catalogue),
    heading(4, words.nowTitle),
    matrixPicture(view, 'now', catalogue),
    matrixTable(view, 'now', catalogue),
    paragraph(words.legend),
  ];
}

// The highest likelihood on top, as people draw it.
function matrixTable(
  { rows, likelihood, consequence }: RiskMatrixView,
  side: 'before' | 'now',
  { report, speak }: Catalogue,
) {
  const cellWords = (cell: MatrixCell): Words => {
    if (cell.colour === null) return cell[side] > 0 ? String(cell[side]) : '';
    return cell[side] > 0 ? `${cell[side]} ${riskSign(cell.colour, speak)}` : riskSigns[cell.colour];
  };
  const body = rows.map((cells, row) => [levelName(likelihood[row]), ...cells.map(cellWords)]).reverse();
  return table([report.risk.matrix.corner, ...consequence.map(levelName)], body);
}

const levels: Readonly<Record<MatrixColour, 0 | 1 | 2 | 3>> = { green: 0, yellow: 1, orange: 2, red: 3 };

function matrixPicture(
  { rows, likelihood, consequence }: RiskMatrixView,
  side: 'before' | 'now',
  { report, speak }: Catalogue,
): Block {
  const { beforeTitle, nowTitle, how, legend } = report.risk.matrix;
  const cellOf = (cell: MatrixCell) => {
    const parts = [...(cell[side] > 0 ? [String(cell[side])] : []), ...(cell.colour ? [riskSigns[cell.colour]] : [])];
    return {
      text: parts.join(' '),
      level: cell.colour === null ? null : levels[cell.colour],
      isQuiet: cell[side] === 0,
    };
  };
  const drawn = {
    kind: 'matrix',
    rows: likelihood.map(levelName).reverse(),
    columns: consequence.map(levelName),
    rowsAre: speak.field('risk.likelihood'),
    columnsAre: speak.field('risk.consequence'),
    cells: rows.map((cells) => cells.map(cellOf)).reverse(),
  } as const;
  return picture(drawn, side === 'before' ? beforeTitle : nowTitle, `${how} ${legend}`);
}

function levelName(level: AxisLevel | undefined): string {
  return level?.label ? `${level.level} ${level.label}` : String(level?.level ?? '');
}

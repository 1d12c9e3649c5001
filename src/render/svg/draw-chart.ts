// A chart as one SVG element that a page can hold as it is: with title and description for those who do not see it, no outside parts,
// no style sheet and no script. The title is told, not drawn: a page shows it as the caption of the figure.
import type { Speak } from '../../i18n/speak.ts';
import type { ChartBlock } from '../blocks.ts';
import type { Chart } from '../charts.ts';
import { drawFan } from './draw-fan.ts';
import { drawGantt } from './draw-gantt.ts';
import { drawLyingBars } from './draw-lying-bars.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawQuadrant } from './draw-quadrant.ts';
import { drawShares } from './draw-shares.ts';
import { drawStandingBars } from './draw-standing-bars.ts';
import { drawTrend } from './draw-trend.ts';
import { type Drawing, drawingWidth } from './drawing.ts';
import { shownText } from './fit-text.ts';
import { palette } from './palette.ts';
import { svgMark, wordsMark } from './svg-mark.ts';

/** `id`: one of its own for each chart of a page. Ids inside begin with it. */
export function drawChart({ chart, title, description }: ChartBlock, id: string, speak: Speak): string {
  const own = id.replace(/[^\w-]/g, '-');
  const { height, marks } = drawing(chart, speak);
  const told = [
    wordsMark('title', { id: `${own}-t` }, shownText(title)),
    wordsMark('desc', { id: `${own}-d` }, shownText(description)),
  ];
  const paper = svgMark('rect', { width: drawingWidth, height, fill: palette.paper });
  return svgMark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      role: 'img',
      viewBox: `0 0 ${drawingWidth} ${Math.ceil(height)}`,
      'aria-labelledby': `${own}-t`,
      'aria-describedby': `${own}-d`,
      'font-family': 'inherit',
    },
    [...told, paper, ...marks].join(''),
  );
}

function drawing(chart: Chart, speak: Speak): Drawing {
  switch (chart.kind) {
    case 'quadrant':
      return drawQuadrant(chart);
    case 'gantt':
      return drawGantt(chart, speak);
    case 'bars':
      return chart.lying === true ? drawLyingBars(chart, speak) : drawStandingBars(chart, speak);
    case 'fan':
      return drawFan(chart, speak);
    case 'pie':
      return drawShares(chart, speak);
    case 'matrix':
      return drawMatrix(chart);
    case 'trend':
      return drawTrend(chart, speak);
  }
}

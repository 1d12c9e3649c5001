// Names of categories under the plot. Where there is no room for all, every second is written, or every fifth, and so on.
import { axisLabels } from './axis-labels.ts';
import { drawingWidth } from './drawing.ts';
import { fitText, wrapText } from './fit-text.ts';
import { palette } from './palette.ts';
import type { PlotArea } from './plot-area.ts';
import { textMark } from './text-mark.ts';
import { widestOf } from './text-width.ts';

export interface CategoryAxis {
  /** Width of the room of one category. */
  readonly band: number;
  /** Middle of a category. */
  readonly x: (index: number) => number;
  readonly marks: readonly string[];
  /** Where the drawing ends. */
  readonly bottom: number;
}

const air = 10;
/** Longer names are cut. */
const widest = 120;

export function categoryAxis(categories: readonly string[], name: string | undefined, area: PlotArea): CategoryAxis {
  const band = (area.right - area.left) / Math.max(1, categories.length);
  const x = (index: number) => area.left + (index + 0.5) * band;
  const labels = categories.map((category) => fitText(category, widest));
  const longest = widestOf(labels);
  const every = Math.max(1, Math.ceil((longest + air) / band));
  const ticks = labels.map((label, index) => ({ x: x(index), label: index % every === 0 ? label : '' }));
  const lines = name === undefined ? [] : wrapText(name, drawingWidth - area.left, 2);
  const named = lines.length === 0 ? [] : [textMark(lines, area.left, area.bottom + 42, { fill: palette.quiet })];
  const bottom = area.bottom + 28 + (lines.length === 0 ? 0 : 4 + lines.length * 18);
  return { band, x, marks: [...axisLabels(ticks, area.bottom + 20), ...named], bottom };
}

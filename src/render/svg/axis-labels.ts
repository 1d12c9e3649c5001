// Words under or over marks along an axis: in the middle of their mark where there is room, never outside the drawing, and left out where
// they would lie on the one before.
import { drawingWidth } from './drawing.ts';
import { palette } from './palette.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

const air = 8;

/** From the left; an empty label is a mark without words. `y`: the baseline. */
export function axisLabels(
  ticks: readonly { readonly x: number; readonly label: string }[],
  y: number,
): readonly string[] {
  let free = 0;
  return ticks.flatMap(({ x, label }) => {
    const width = textWidth(label);
    const at = Math.min(drawingWidth - width, Math.max(0, x - width / 2));
    if (label === '' || at < free) return [];
    free = at + width + air;
    return [textMark(label, at, y, { fill: palette.quiet })];
  });
}

// Names of lines beside their right ends, moved apart where they would lie on each other.
import { drawingWidth } from './drawing.ts';
import { fitText } from './fit-text.ts';
import type { PlotArea } from './plot-area.ts';
import { spreadApart } from './spread-apart.ts';
import { lineHeight, textMark } from './text-mark.ts';
import { widestOf } from './text-width.ts';

const widest = 130;
const air = 8;

/** The room that the names take. */
export function sideRoom(names: readonly string[]): number {
  const longest = widestOf(names.map((name) => fitText(name, widest)));
  return longest === 0 ? 0 : longest + air;
}

/** `y`: where each line ends. */
export function sideNames(
  names: readonly { readonly name: string; readonly y: number }[],
  area: PlotArea,
): readonly string[] {
  const heights = spreadApart(
    names.map(({ y }) => y),
    lineHeight,
    [area.top, area.bottom],
  );
  const room = Math.min(widest, drawingWidth - area.right - air + 1);
  return names.flatMap(({ name }, index) => {
    const shown = room > 0 ? fitText(name, room) : '';
    return shown === '' ? [] : [textMark(shown, area.right + air - 2, (heights[index] ?? 0) + 5)];
  });
}

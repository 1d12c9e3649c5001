// A line that bars are held against: dark and dashed, with paper around it so that it is seen on top of a bar.
import { palette } from './palette.ts';
import { svgMark } from './svg-mark.ts';

export function limitLine(d: string): string {
  const shape = { d, fill: 'none', 'stroke-linecap': 'butt' } as const;
  return [
    svgMark('path', { ...shape, stroke: palette.paper, 'stroke-width': 6 }),
    svgMark('path', { ...shape, stroke: palette.limit, 'stroke-width': 2.5, 'stroke-dasharray': '7 3' }),
  ].join('');
}

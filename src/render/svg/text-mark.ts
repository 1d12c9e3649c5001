// Words in a drawing. Several lines stand under each other; a halo keeps words legible on top of lines.
import { palette } from './palette.ts';
import { type MarkAttributes, svgMark, wordsMark } from './svg-mark.ts';
import { fontSize } from './text-width.ts';

export const lineHeight = 18;

export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly weight?: 'bold';
  readonly halo?: boolean;
  /** Written upwards, around the place given. */
  readonly upwards?: boolean;
}

/** `y` is the baseline of the first line. */
export function textMark(text: string | readonly string[], x: number, y: number, style: TextStyle = {}): string {
  const { anchor = 'start', fill = palette.ink, weight, halo = false, upwards = false } = style;
  const lines = typeof text === 'string' ? [text] : text;
  const attributes: MarkAttributes = {
    'font-size': fontSize,
    'font-weight': weight,
    fill,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    transform: upwards ? `rotate(-90 ${Math.round(x)} ${Math.round(y)})` : undefined,
    ...(halo && { stroke: palette.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
  };
  const [only = ''] = lines;
  if (lines.length < 2) return wordsMark('text', { x, y, ...attributes }, only);
  const spans = lines.map((line, index) => wordsMark('tspan', { x, y: y + index * lineHeight }, line));
  return svgMark('text', attributes, spans.join(''));
}

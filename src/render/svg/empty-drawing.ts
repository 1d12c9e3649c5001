// What is drawn when there is nothing to draw: a dash, as in the cells of tables.
import type { Drawing } from './drawing.ts';
import { textMark } from './text-mark.ts';

export const emptyDrawing: Drawing = { height: 24, marks: [textMark('–', 0, 16)] };

// Colours as functions, so that whoever makes words need not know whether a terminal can show them.

export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  good(text: string): string;
  strong(text: string): string;
  quiet(text: string): string;
  accent(text: string): string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const plainPaint: Paint = { error: same, warning: same, good: same, strong: same, quiet: same, accent: same };

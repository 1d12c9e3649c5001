// The colours of the charts. They differ in lightness as much as in hue, so they hold in grey and for the colour-blind; a test measures them.

export interface Shade {
  readonly fill: string;
  /** Read on the fill. */
  readonly ink: string;
}

export const palette = {
  paper: '#ffffff',
  ink: '#1b1f24',
  /** For words that help: units and names of axes. */
  quiet: '#555c66',
  /** For lines that only help the eye. */
  grid: '#d9dde2',
  /** Marks on a line of dates. */
  mark: '#a3abb5',
  /** Edges of what is filled with a light colour. */
  edge: '#4d5663',
  bar: '#3671ad',
  /** What bars are held against: a frame, a capacity, what was approved. */
  limit: '#111418',
  /** Lines over a light band. */
  line: '#1c5185',
  band: '#cfe1f2',
  frame: '#eceef1',
  done: '#c9ced5',
  bubble: '#bcd7ef',
} as const;

/** From nothing to mind to the gravest: ever darker. */
export const shades: readonly [Shade, Shade, Shade, Shade] = [
  { fill: '#f3f6f4', ink: palette.ink },
  { fill: '#f7d774', ink: palette.ink },
  { fill: '#e8913a', ink: palette.ink },
  { fill: '#96260f', ink: palette.paper },
];
